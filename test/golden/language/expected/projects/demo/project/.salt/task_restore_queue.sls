{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

demo-task_restore_queue-cmd.run-bin-queue-pause:
  cmd.run:
    - name: bin/queue pause

queue-dumped:
  mc_project.dumped:
    - name: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue dump") | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue ready") | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/queue/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

queue-loaded:
  mc_project.loaded:
    - name: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue load") | yaml_dquote }}
    - user: root
    - cwd: /
    - path: {{ (cfg.project_dir ~ "/backups/queue") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: queue-dumped

demo-task_restore_queue-cmd.run-bin-queue-resume:
  cmd.run:
    - name: bin/queue resume
