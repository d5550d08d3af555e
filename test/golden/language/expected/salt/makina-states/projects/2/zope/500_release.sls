{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set release = "(git rev-parse HEAD || echo " ~ (cfg.deployment_id | string | quote) ~ ")" %}

settings-directory:
  file.directory:
    - name: {{ (cfg.project_root ~ "/.corpus") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

# Changes when this release is not installed yet, or something was changed since.
release-is-pending:
  cmd.run:
    - name: rm -f .corpus/release
    - unless: {{ (release ~ " | cmp -s - .corpus/release") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

zodb-directory:
  file.directory:
    - name: {{ (cfg.data_root ~ "/zodb") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

zeo-conf:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/zeo.conf") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "<zeo>"
      - {{ ("  address /run/corpus-" ~ cfg.name ~ "-zeo/zeo.sock") | yaml_dquote }}
      - "</zeo>"
      - "<filestorage main>"
      - {{ ("  path " ~ cfg.data_root ~ "/zodb/Data.fs") | yaml_dquote }}
      - {{ ("  blob-dir " ~ cfg.data_root ~ "/zodb/blobs") | yaml_dquote }}
      - "</filestorage>"
      - "<eventlog>"
      - "  <logfile>"
      - "    path STDOUT"
      - "  </logfile>"
      - "</eventlog>"

unit-zeo:
  file.managed:
    - name: {{ ("/etc/systemd/system/corpus-" ~ cfg.name ~ "-zeo.service") | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "[Unit]"
      - {{ ("Description=" ~ cfg.name ~ "-zeo") | yaml_dquote }}
      - "After=network.target postgresql.service mariadb.service"
      - {{ ("PartOf=corpus-" ~ cfg.name ~ ".service") | yaml_dquote }}
      - ""
      - "[Service]"
      - "Type=simple"
      - {{ ("User=" ~ cfg.user) | yaml_dquote }}
      - {{ ("Group=" ~ cfg.group) | yaml_dquote }}
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=" ~ cfg.project_root ~ "/.venv/bin/runzeo -C " ~ cfg.project_root ~ "/.corpus/zeo.conf") | yaml_dquote }}
      - "Restart=on-failure"
      - "RestartSec=2"
      - "TimeoutStopSec=30"
      - {{ ("StandardOutput=append:" ~ cfg.project_dir ~ "/log/zeo.log") | yaml_dquote }}
      - "StandardError=inherit"
      - "UMask=0027"
      - "PrivateTmp=yes"
      - "NoNewPrivileges=yes"
      - {{ ("RuntimeDirectory=corpus-" ~ cfg.name ~ "-zeo") | yaml_dquote }}
      - "RuntimeDirectoryMode=0700"

systemd-reads-units-zeo:
  cmd.run:
    - name: systemctl daemon-reload
    - onchanges:
      - file: unit-zeo

processes-zeo:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name ~ "-zeo") | yaml_dquote }}
    - watch:
      - cmd: release-is-pending
      - file: zeo-conf
      - file: unit-zeo

launcher:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/run.py") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents: |
        """Runs a command with the application's environment, which is in environment.json beside this file."""

        import json
        import os
        import pathlib
        import sys

        settings = pathlib.Path(__file__).parent
        environment = json.loads((settings / "environment.json").read_text())
        os.environ.update(environment["provided"])
        os.environ.update({name: str(value) for name, value in environment["given"].items()})
        secrets = settings / "secrets.json"
        if secrets.exists():
            os.environ.update(json.loads(secrets.read_text()))
        os.execv(sys.argv[1], sys.argv[1:])

environment:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/environment.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        given: {{ yaml(cfg.data.env) }}
        provided:
          DATABASE_FILE: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
          DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
          DATABASE_NAME: {{ cfg.name | string | yaml_dquote }}
          DATABASE_USER: {{ cfg.user | string | yaml_dquote }}
          DATA_ROOT: {{ cfg.data_root | string | yaml_dquote }}

client-directory:
  file.directory:
    - name: {{ (cfg.data_root ~ "/zope") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

zope-conf:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/zope.conf") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - {{ ("instancehome " ~ cfg.project_root) | yaml_dquote }}
      - {{ ("clienthome " ~ cfg.data_root ~ "/zope") | yaml_dquote }}
      - {{ (cfg.data.zope_conf | join("\n")) | string | yaml_dquote }}
      - "<zodb_db main>"
      - "  mount-point /"
      - {{ ("  cache-size " ~ (cfg.data.cache_objects | int)) | yaml_dquote }}
      - "  <zeoclient>"
      - {{ ("    server /run/corpus-" ~ cfg.name ~ "-zeo/zeo.sock") | yaml_dquote }}
      - "    storage main"
      - {{ ("    blob-dir " ~ cfg.data_root ~ "/zodb/blobs") | yaml_dquote }}
      - "    shared-blob-dir on"
      - "  </zeoclient>"
      - "</zodb_db>"

zope-ini:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/zope.ini") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "[app:zope]"
      - "use = egg:Zope#main"
      - "zope_conf = %(here)s/zope.conf"
      - ""
      - "[pipeline:main]"
      - pipeline =
      - "    egg:Zope#httpexceptions"
      - "    zope"
      - ""
      - "[server:main]"
      - "use = egg:waitress#main"
      - host = 127.0.0.1
      - {{ ("port = " ~ (cfg.data.port | int)) | yaml_dquote }}
      - {{ ("threads = " ~ (cfg.data.threads | int)) | yaml_dquote }}
      - trusted_proxy = 127.0.0.1
      - trusted_proxy_headers = x-forwarded-for x-forwarded-proto
      - clear_untrusted_proxy_headers = on
      - ""
      - "[loggers]"
      - keys = root
      - "[handlers]"
      - keys = stream
      - "[formatters]"
      - keys = line
      - "[logger_root]"
      - level = INFO
      - handlers = stream
      - "[handler_stream]"
      - class = StreamHandler
      - args = (sys.stderr,)
      - formatter = line
      - "[formatter_line]"
      - "format = %(asctime)s %(levelname)s %(name)s %(message)s"

unit:
  file.managed:
    - name: {{ ("/etc/systemd/system/corpus-" ~ cfg.name ~ ".service") | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "[Unit]"
      - {{ ("Description=" ~ cfg.name) | yaml_dquote }}
      - "After=network.target postgresql.service mariadb.service"
      - {{ ("Requires=corpus-" ~ cfg.name ~ "-zeo.service") | yaml_dquote }}
      - {{ ("After=corpus-" ~ cfg.name ~ "-zeo.service") | yaml_dquote }}
      - ""
      - "[Service]"
      - "Type=simple"
      - {{ ("User=" ~ cfg.user) | yaml_dquote }}
      - {{ ("Group=" ~ cfg.group) | yaml_dquote }}
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=" ~ cfg.project_root ~ "/.venv/bin/python .corpus/run.py " ~ cfg.project_root ~ "/.venv/bin/runwsgi .corpus/zope.ini") | yaml_dquote }}
      - "Restart=on-failure"
      - "RestartSec=2"
      - "TimeoutStopSec=30"
      - {{ ("StandardOutput=append:" ~ cfg.project_dir ~ "/log/web.log") | yaml_dquote }}
      - "StandardError=inherit"
      - "UMask=0027"
      - "PrivateTmp=yes"
      - "NoNewPrivileges=yes"
      - ""
      - "[Install]"
      - "WantedBy=multi-user.target"

systemd-reads-units:
  cmd.run:
    - name: systemctl daemon-reload
    - onchanges:
      - file: unit

manager:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/manager.json") | yaml_dquote }}
    - mode: "0600"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        name: {{ cfg.data.manager | yaml_encode }}
        password: {{ cfg.secrets.manager | yaml_encode }}

manager-script:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/manager.py") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents: |
        """Makes Zope's first manager, who is in manager.json. Run by zconsole, in the checkout, which brings `app`."""

        import json
        import pathlib

        import transaction

        with pathlib.Path(".corpus/manager.json").open() as stream:
            wanted = json.load(stream)
        if app.acl_users.getUser(wanted["name"]) is None:
            app.acl_users.userFolderAddUser(wanted["name"], wanted["password"], ["Manager"], [])
            transaction.commit()

manager-is-there:
  cmd.run:
    - name: ".venv/bin/python .corpus/run.py .venv/bin/zconsole run .corpus/zope.conf .corpus/manager.py"
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - service: processes-zeo
    - onchanges:
      - cmd: release-is-pending

{%- for item in cfg.data.commands %}
{%- set index = loop.index %}
command-{{ index }}:
  cmd.run:
    - name: {{ (".venv/bin/python .corpus/run.py .venv/bin/zconsole run .corpus/zope.conf " ~ (item | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endfor %}

periodic-backup-zodb:
  mc_project.periodic_task:
    - name: backup_zodb
    - minute: {{ cfg.data.backup.minute | yaml_encode }}
    - random_delay: 60
    - hour: {{ cfg.data.backup.hour | yaml_encode }}
    - enabled: {{ cfg.data.backup.nightly | yaml_encode }}

periodic-pack:
  mc_project.periodic_task:
    - name: pack
    - minute: 20
    - hour: 2
    - random_delay: 60
    - dayweek: 0

processes:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - enable: true
    - watch:
      - cmd: release-is-pending
      - file: launcher
      - file: environment
      - file: zope-conf
      - file: zope-ini
      - file: unit

# All is done: the next deployment of the same commit has nothing to do.
release-is-installed:
  cmd.run:
    - name: {{ (release ~ " > .corpus/release") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
    - require:
      - service: processes
