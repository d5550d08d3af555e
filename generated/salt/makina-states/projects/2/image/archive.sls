{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.generic.archive

{%- if cfg.data.database == "postgresql" %}
database-postgresql-dumped:
  mc_project.dumped:
    - name: {{ ("pg_dump --format=custom " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: postgres
    - cwd: /
    - onlyif: {{ ("cd / && ! printf 'SELECT count(*) FROM pg_database WHERE datname = '\"'\"'%s'\"'\"'' " ~ (cfg.name | quote) ~ " | runuser -u postgres -- psql -tA | grep -qx 0") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/database.dump") | yaml_dquote }}
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
database-mariadb-dumped:
  mc_project.dumped:
    - name: {{ ("mariadb-dump --single-transaction --routines --events --triggers " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("! printf 'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = \"%s\"' " ~ (cfg.name | quote) ~ " | mariadb -N | grep -qx 0") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/database.dump") | yaml_dquote }}
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
    - path: {{ (cfg.current_archive_dir ~ "/database.dump") | yaml_dquote }}
{%- endif %}

volumes-dumped:
  mc_project.dumped:
    - name: {{ ("goes_on() { systemctl kill --signal=SIGCONT corpus-" ~ (cfg.name | quote) ~ " || true; }; trap goes_on EXIT; trap 'exit 1' TERM INT HUP; systemctl kill --signal=SIGSTOP corpus-" ~ (cfg.name | quote) ~ " || true; runuser -u " ~ (cfg.user | quote) ~ " -- tar -C volumes -cf - .") | yaml_dquote }}
    - user: root
    - cwd: {{ cfg.data_root | yaml_encode }}
    - onlyif: {{ ("test -d " ~ (cfg.data_root | quote) ~ "/volumes") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/volumes.dump") | yaml_dquote }}
