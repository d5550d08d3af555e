{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

{%- if cfg.data.domain == "example.org" %}
{%- if cfg.data.debug %}
files-directory-dumped:
  mc_project.dumped:
    - name: {{ ("tar -C " ~ ((cfg.data_root ~ "/files") | string | quote) ~ " -cf - .") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - onlyif: {{ ("test -d " ~ ((cfg.data_root ~ "/files") | string | quote)) | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/files/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

files-directory-loaded:
  mc_project.loaded:
    - name: {{ ("rm -rf " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new && mkdir " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new && tar -C " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new -xf - && rm -rf " ~ ((cfg.data_root ~ "/files") | string | quote) ~ " && mv " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new " ~ ((cfg.data_root ~ "/files") | string | quote)) | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - path: {{ (cfg.project_dir ~ "/backups/files") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: files-directory-dumped
{%- endif %}
{%- endif %}
