{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

queue-dumped:
  mc_project.dumped:
    - name: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue dump") | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue ready") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/queue/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: 14
