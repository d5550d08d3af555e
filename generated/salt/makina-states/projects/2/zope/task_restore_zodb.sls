{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

processes-stop:
  cmd.run:
    - name: {{ ("systemctl stop corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("systemctl --quiet is-active corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

zodb-dumped:
  mc_project.dumped:
    - name: {{ ("cd zodb && rm -rf backup && mkdir backup && " ~ (cfg.project_root | quote) ~ "/.venv/bin/repozo -B -F -z -r backup -f Data.fs >&2 && tar -cf - backup blobs && rm -rf backup") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.data_root | yaml_encode }}
    - onlyif: {{ ("test -f " ~ (cfg.data_root | quote) ~ "/zodb/Data.fs") | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/zodb/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

zodb-loaded:
  mc_project.loaded:
    - name: {{ ("rm -rf zodb.new && mkdir zodb.new && tar -C zodb.new -xf - && " ~ (cfg.project_root | quote) ~ "/.venv/bin/repozo -R -r zodb.new/backup -o zodb.new/Data.fs >&2 && rm -rf zodb.new/backup && rm -rf zodb && mv zodb.new zodb") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.data_root | yaml_encode }}
    - path: {{ (cfg.project_dir ~ "/backups/zodb") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: zodb-dumped

processes-restart:
  cmd.run:
    - name: {{ ("systemctl restart corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
