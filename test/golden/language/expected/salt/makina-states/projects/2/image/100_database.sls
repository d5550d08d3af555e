{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

{%- if cfg.data.database == "postgresql" %}
postgresql-database-user:
  postgres_user.present:
    - name: {{ cfg.user | yaml_encode }}
    - user: postgres

postgresql-database:
  postgres_database.present:
    - name: {{ cfg.name | yaml_encode }}
    - user: postgres
    - owner: {{ cfg.user | yaml_encode }}
    - template: template0
    - encoding: UTF8
    - lc_collate: C.UTF-8
    - lc_ctype: C.UTF-8

periodic-backup-database-postgresql:
  mc_project.periodic_task:
    - name: backup_database
    - minute: {{ cfg.data.backup.minute | yaml_encode }}
    - random_delay: 60
    - hour: {{ cfg.data.backup.hour | yaml_encode }}
    - enabled: {{ cfg.data.backup.nightly | yaml_encode }}
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
mariadb-database:
  cmd.run:
    - name: {{ ("printf 'CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4;CREATE USER IF NOT EXISTS \"%s\"@localhost IDENTIFIED VIA unix_socket; GRANT ALL ON `%s`.* TO \"%s\"@localhost;' " ~ (cfg.name | quote) ~ " " ~ (cfg.user | quote) ~ " " ~ (cfg.name | quote) ~ " " ~ (cfg.user | quote) ~ " | mariadb") | yaml_dquote }}
    - unless: {{ ("printf 'SHOW GRANTS FOR \"%s\"@localhost' " ~ (cfg.user | quote) ~ " | mariadb -N | grep -qF " ~ (cfg.name | quote) ~ " && mariadb " ~ (cfg.name | quote) ~ " -e ''") | yaml_dquote }}

periodic-backup-database-mariadb:
  mc_project.periodic_task:
    - name: backup_database
    - minute: {{ cfg.data.backup.minute | yaml_encode }}
    - random_delay: 60
    - hour: {{ cfg.data.backup.hour | yaml_encode }}
    - enabled: {{ cfg.data.backup.nightly | yaml_encode }}
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
periodic-backup-database-sqlite:
  mc_project.periodic_task:
    - name: backup_database
    - minute: {{ cfg.data.backup.minute | yaml_encode }}
    - random_delay: 60
    - hour: {{ cfg.data.backup.hour | yaml_encode }}
    - enabled: {{ cfg.data.backup.nightly | yaml_encode }}
{%- endif %}
