{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

notes-dumped:
  mc_project.dumped:
    - name: bin/notes dump
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/notes/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: 7
