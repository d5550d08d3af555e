{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- set dump = cfg.current_archive_dir ~ "/database.dump" %}
{%- set database_file = cfg.data_root ~ "/database.sqlite3" %}
{%- set volumes_dump = cfg.current_archive_dir ~ "/volumes.tar" %}

include:
  - makina-states.projects.2.generic.archive

{%- if cfg.data.database == "postgresql" %}
postgresql-dump:
  cmd.run:
    - name: {{ ("umask 077; cd / && runuser -u postgres -- pg_dump --format=custom " ~ (cfg.name | quote) ~ " > " ~ (dump | quote) ~ " && echo && echo changed=no") | yaml_dquote }}
    - unless: {{ ("cd / && printf 'SELECT count(*) FROM pg_database WHERE datname = '\"'\"'%s'\"'\"'' " ~ (cfg.name | quote) ~ " | runuser -u postgres -- psql -tA | grep -qx 0") | yaml_dquote }}
    - stateful: true
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
mariadb-dump:
  cmd.run:
    - name: {{ ("umask 077; mariadb-dump --single-transaction --routines --events --triggers " ~ (cfg.name | quote) ~ " > " ~ (dump | quote) ~ " && echo && echo changed=no") | yaml_dquote }}
    - unless: {{ ("printf 'SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = \"%s\"' " ~ (cfg.name | quote) ~ " | mariadb -N | grep -qx 0") | yaml_dquote }}
    - stateful: true
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
sqlite-dump:
  cmd.run:
    - name: {{ ("if test -f " ~ (database_file | quote) ~ "; then umask 077; runuser -u " ~ (cfg.user | quote) ~ " -- sqlite3 -readonly " ~ (database_file | quote) ~ " .dump > " ~ (dump | quote) ~ " || exit 1; fi; echo; echo changed=no") | yaml_dquote }}
    - stateful: true
    - failhard: true
{%- endif %}

volumes-dump:
  cmd.run:
    - name: {{ ("goes_on() { systemctl kill --signal=SIGCONT corpus-" ~ (cfg.name | quote) ~ " || true; }; trap goes_on EXIT; trap 'exit 1' TERM INT HUP; systemctl kill --signal=SIGSTOP corpus-" ~ (cfg.name | quote) ~ " || true; umask 077; runuser -u " ~ (cfg.user | quote) ~ " -- tar -cf - . > " ~ (volumes_dump | quote) ~ " && echo && echo changed=no") | yaml_dquote }}
    - cwd: {{ (cfg.data_root ~ "/volumes") | yaml_dquote }}
    - onlyif: {{ ("test -d " ~ (cfg.data_root | quote) ~ "/volumes") | yaml_dquote }}
    - stateful: true
    - failhard: true
