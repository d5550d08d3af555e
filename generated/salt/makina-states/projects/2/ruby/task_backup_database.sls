{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

{%- if cfg.data.database == "postgresql" %}
database-postgresql-dumped:
  mc_project.dumped:
    - name: {{ ("pg_dump --format=custom " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: postgres
    - cwd: /
    - onlyif: {{ ("cd / && ! printf 'SELECT count(*) FROM pg_database WHERE datname = '\"'\"'%s'\"'\"'' " ~ (cfg.name | quote) ~ " | runuser -u postgres -- psql -tA | grep -qx 0") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: {{ cfg.data.backup.keep | yaml_encode }}
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
database-mariadb-dumped:
  mc_project.dumped:
    - name: {{ ("mariadb-dump --single-transaction --routines --events --triggers " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("! printf 'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = \"%s\"' " ~ (cfg.name | quote) ~ " | mariadb -N | grep -qx 0") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: {{ cfg.data.backup.keep | yaml_encode }}
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
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/database/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: {{ cfg.data.backup.keep | yaml_encode }}
{%- endif %}
