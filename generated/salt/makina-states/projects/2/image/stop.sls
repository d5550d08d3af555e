{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

unit-disabled:
  cmd.run:
    - name: {{ ("systemctl disable --now corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("test -e /etc/systemd/system/corpus-" ~ (cfg.name | quote) ~ ".service") | yaml_dquote }}

unit-removed:
  file.absent:
    - name: {{ ("/etc/systemd/system/corpus-" ~ cfg.name ~ ".service") | yaml_dquote }}

systemd-forgets-unit:
  cmd.run:
    - name: {{ ("systemctl daemon-reload; systemctl reset-failed corpus-" ~ (cfg.name | quote) ~ " || true") | yaml_dquote }}
    - onchanges:
      - file: unit-removed

image-storage-removed:
  file.absent:
    - name: {{ (cfg.project_dir ~ "/containers") | yaml_dquote }}

runtime-directory-removed:
  file.absent:
    - name: {{ ("/run/corpus-" ~ cfg.name) | yaml_dquote }}

subordinate-ids-removed:
  cmd.run:
    - name: {{ ("sed -i /^" ~ (cfg.user | quote) ~ ":/d /etc/subuid /etc/subgid") | yaml_dquote }}
    - onlyif: {{ ("grep -q ^" ~ (cfg.user | quote) ~ ": /etc/subuid /etc/subgid") | yaml_dquote }}

vhost-removed:
  file.absent:
    - name: {{ ("/etc/nginx/sites-enabled/corpus-" ~ cfg.name) | yaml_dquote }}

vhost-directory-removed:
  file.absent:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name) | yaml_dquote }}

nginx-reloaded:
  cmd.run:
    - name: nginx -s reload
    - onlyif: systemctl --quiet is-active nginx
    - onchanges:
      - file: vhost-removed
      - file: vhost-directory-removed

log-rotation-removed:
  file.absent:
    - name: {{ ("/etc/logrotate.d/corpus-" ~ cfg.name) | yaml_dquote }}

{%- if cfg.data.database_drop %}
{%- if cfg.data.database == "postgresql" %}
last-postgresql-dump:
  mc_project.dumped:
    - name: {{ ("pg_dump --format=custom " ~ (cfg.name | quote)) | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/database.dump") | yaml_dquote }}
    - user: postgres
    - onlyif: {{ ("cd / && ! printf 'SELECT count(*) FROM pg_database WHERE datname = '\"'\"'%s'\"'\"'' " ~ (cfg.name | quote) ~ " | runuser -u postgres -- psql -tA | grep -qx 0") | yaml_dquote }}
    - failhard: true

postgresql-database-removed:
  postgres_database.absent:
    - name: {{ cfg.name | yaml_encode }}
    - user: postgres

postgresql-database-user-removed:
  postgres_user.absent:
    - name: {{ cfg.user | yaml_encode }}
    - user: postgres
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
last-mariadb-dump:
  mc_project.dumped:
    - name: {{ ("mariadb-dump --single-transaction --routines --events --triggers " ~ (cfg.name | quote)) | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/database.dump") | yaml_dquote }}
    - user: root
    - onlyif: {{ ("! printf 'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = \"%s\"' " ~ (cfg.name | quote) ~ " | mariadb -N | grep -qx 0") | yaml_dquote }}
    - failhard: true

mariadb-database-removed:
  cmd.run:
    - name: {{ ("printf 'DROP DATABASE IF EXISTS `%s`; DROP USER IF EXISTS \"%s\"@localhost;' " ~ (cfg.name | quote) ~ " " ~ (cfg.user | quote) ~ " | mariadb") | yaml_dquote }}
{%- endif %}
{%- endif %}
