{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

{%- if ((cfg.data.database == "postgresql")) or ((cfg.data.database == "mariadb")) or ((cfg.data.database == "sqlite")) %}
processes-stop:
  cmd.run:
    - name: {{ ("systemctl stop corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("systemctl --quiet is-active corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
{%- endif %}

{%- if cfg.data.database == "postgresql" %}
database-postgresql-dumped:
  mc_project.dumped:
    - name: {{ ("pg_dump --format=custom " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: postgres
    - cwd: /
    - onlyif: {{ ("cd / && ! printf 'SELECT count(*) FROM pg_database WHERE datname = '\"'\"'%s'\"'\"'' " ~ (cfg.name | quote) ~ " | runuser -u postgres -- psql -tA | grep -qx 0") | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

database-postgresql-loaded:
  mc_project.loaded:
    - name: {{ ("dropdb --if-exists " ~ (cfg.name | quote) ~ "-restored && createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=" ~ (cfg.user | quote) ~ " " ~ (cfg.name | quote) ~ "-restored && pg_restore --exit-on-error --dbname=" ~ (cfg.name | quote) ~ "-restored && dropdb --force --if-exists " ~ (cfg.name | quote) ~ " && printf 'ALTER DATABASE \"%s\" RENAME TO \"%s\"' " ~ (cfg.name | quote) ~ "-restored " ~ (cfg.name | quote) ~ " | psql -v ON_ERROR_STOP=1") | yaml_dquote }}
    - user: postgres
    - cwd: /
    - path: {{ (cfg.project_dir ~ "/backups/database") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: database-postgresql-dumped
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
database-mariadb-dumped:
  mc_project.dumped:
    - name: {{ ("mariadb-dump --single-transaction --routines --events --triggers " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("! printf 'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = \"%s\"' " ~ (cfg.name | quote) ~ " | mariadb -N | grep -qx 0") | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

database-mariadb-loaded:
  mc_project.loaded:
    - name: {{ ("printf 'DROP DATABASE IF EXISTS `%s`; CREATE DATABASE `%s` CHARACTER SET utf8mb4;' " ~ (cfg.name | quote) ~ " " ~ (cfg.name | quote) ~ " | mariadb && mariadb " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - path: {{ (cfg.project_dir ~ "/backups/database") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: database-mariadb-dumped
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
database-sqlite-dumped:
  mc_project.dumped:
    - name: {{ ("sqlite3 -readonly " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ " .dump") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - onlyif: {{ ("test -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote)) | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

database-sqlite-loaded:
  mc_project.loaded:
    - name: {{ ("rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && sqlite3 -bail " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-wal " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-shm && mv " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote)) | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - path: {{ (cfg.project_dir ~ "/backups/database") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: database-sqlite-dumped
{%- endif %}

{%- if ((cfg.data.database == "postgresql")) or ((cfg.data.database == "mariadb")) or ((cfg.data.database == "sqlite")) %}
processes-restart:
  cmd.run:
    - name: {{ ("systemctl restart corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
{%- endif %}
