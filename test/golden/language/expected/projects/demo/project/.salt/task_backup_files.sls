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
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/files/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: 7
{%- endif %}
{%- endif %}
