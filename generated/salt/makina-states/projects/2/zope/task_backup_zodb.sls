{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

zodb-dumped:
  mc_project.dumped:
    - name: {{ ("cd zodb && rm -rf backup && mkdir backup && " ~ (cfg.project_root | quote) ~ "/.venv/bin/repozo -B -F -z -r backup -f Data.fs >&2 && tar -cf - backup blobs && rm -rf backup") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.data_root | yaml_encode }}
    - onlyif: {{ ("test -f " ~ (cfg.data_root | quote) ~ "/zodb/Data.fs") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/zodb/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: {{ cfg.data.backup.keep | yaml_encode }}
