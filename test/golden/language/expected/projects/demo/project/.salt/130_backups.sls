{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- set queue = "bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue" %}
{%- set paused = queue ~ " pause" %}

periodic-backup-queue:
  mc_project.periodic_task:
    - name: backup_queue
    - minute: "*/20"
    - random_delay: 60
    - hour: 3

{%- if cfg.data.domain == "example.org" %}
{%- if cfg.data.debug %}
periodic-backup-files-directory:
  mc_project.periodic_task:
    - name: backup_files
    - minute: 0
    - hour: 0
    - random_delay: 60
    - dayweek: 1
{%- endif %}
{%- endif %}

periodic-reindex:
  mc_project.periodic:
    - name: {{ (paused ~ " && bin/reindex " ~ (cfg.data.domain | string | quote)) | yaml_dquote }}
    - identifier: reindex
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - minute: 13
    - random_delay: 60
    - schedule: cron

periodic-report:
  mc_project.periodic:
    - name: bin/report
    - identifier: report
    - user: nobody
    - cwd: /
    - minute: 0
    - hour: {{ cfg.data.port | yaml_encode }}
    - random_delay: 60
    - daymonth: 1
    - enabled: {{ cfg.data.debug | yaml_encode }}

periodic-nightly:
  mc_project.periodic_task:
    - name: nightly
    - minute: 0
    - random_delay: 600
    - hour: 2
    - schedule: timer
