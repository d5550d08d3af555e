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
          ALLOWED_HOSTS: {{ ((cfg.data.domains | join(",")) | replace("*.", ".")) | string | yaml_dquote }}
          DATABASE_FILE: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
          DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
          DATABASE_NAME: {{ cfg.name | string | yaml_dquote }}
          DATABASE_USER: {{ cfg.user | string | yaml_dquote }}
          DATA_ROOT: {{ cfg.data_root | string | yaml_dquote }}
          DJANGO_SETTINGS_MODULE: {{ cfg.data.settings | string | yaml_dquote }}
          MEDIA_ROOT: {{ (cfg.data_root ~ "/media") | yaml_dquote }}
          STATIC_ROOT: {{ (cfg.project_root ~ "/public/static") | yaml_dquote }}

# What differs between projects is in gunicorn.json, in which no value can break out of its place.
gunicorn-conf:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/gunicorn.conf.py") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents: |
        """Settings of gunicorn. What differs between projects is in gunicorn.json beside this file."""

        import json
        import pathlib

        with pathlib.Path(__file__).with_name("gunicorn.json").open() as stream:
            settings = json.load(stream)

        bind = f"{settings['host']}:{settings['port']}"
        chdir = settings["root"]
        pythonpath = settings["pythonpath"]
        raw_env = [f"{name}={value}" for name, value in sorted(settings["env"].items())]
        workers = settings["workers"]
        wsgi_app = settings["wsgi"]
        worker_tmp_dir = None
        graceful_timeout = 20
        control_socket_disable = True

gunicorn-settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/gunicorn.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        env: {}
        host: "127.0.0.1"
        port: {{ cfg.data.port | yaml_encode }}
        pythonpath: {{ cfg.project_root | yaml_encode }}
        root: {{ cfg.project_root | yaml_encode }}
        workers: {{ cfg.data.workers | yaml_encode }}
        wsgi: {{ cfg.data.wsgi | yaml_encode }}

uwsgi-settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/uwsgi.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - dataset:
        uwsgi:
          chdir: {{ cfg.project_root | yaml_encode }}
          die-on-term: true
          http-socket: {{ ("127.0.0.1:" ~ cfg.data.port) | yaml_dquote }}
          lazy-apps: true
          master: true
          module: {{ cfg.data.wsgi | yaml_encode }}
          need-app: true
          plugin: python3
          processes: {{ cfg.data.workers | yaml_encode }}
          pythonpath: {{ cfg.project_root | yaml_encode }}
          virtualenv: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}

server:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/server") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "#!/bin/sh"
      - "# Starts the server that the project has chosen."
      - "cd \"${0%/*}\""
      - "case \"${1}\" in"
      - "uwsgi) exec ../.venv/bin/python run.py /usr/bin/uwsgi-core --json uwsgi.json ;;"
      - "*) exec ../.venv/bin/python run.py \"$PWD/../.venv/bin/gunicorn\" --config gunicorn.conf.py ;;"
      - esac

unit:
  file.managed:
    - name: {{ ("/etc/systemd/system/corpus-" ~ cfg.name ~ ".service") | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "[Unit]"
      - {{ ("Description=" ~ cfg.name) | yaml_dquote }}
      - "After=network.target postgresql.service mariadb.service"
      - ""
      - "[Service]"
      - "Type=notify"
      - {{ ("User=" ~ cfg.user) | yaml_dquote }}
      - {{ ("Group=" ~ cfg.group) | yaml_dquote }}
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=\"" ~ cfg.project_root ~ "/.corpus/server\" " ~ cfg.data.server) | yaml_dquote }}
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

secrets:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/secrets.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        SECRET_KEY: {{ cfg.secrets.secret_key | yaml_encode }}

media:
  file.directory:
    - name: {{ (cfg.data_root ~ "/media") | yaml_dquote }}
    - user: {{ cfg.user | yaml_encode }}
    - group: www-data
    - mode: "2750"

migrate:
  cmd.run:
    - name: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python .corpus/run.py " ~ (cfg.project_root | quote) ~ "/.venv/bin/python " ~ (cfg.data.manage | string | quote) ~ " migrate --noinput") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

# nginx reads them, whatever the umask of who deploys.
collectstatic:
  cmd.run:
    - name: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python .corpus/run.py " ~ (cfg.project_root | quote) ~ "/.venv/bin/python " ~ (cfg.data.manage | string | quote) ~ " collectstatic --noinput") | yaml_dquote }}
    - umask: "022"
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

{%- if cfg.data.superuser %}
superuser:
  cmd.run:
    - name: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python .corpus/run.py " ~ (cfg.project_root | quote) ~ "/.venv/bin/python " ~ (cfg.data.manage | string | quote) ~ " createsuperuser --noinput") | yaml_dquote }}
    - unless: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python .corpus/run.py " ~ (cfg.project_root | quote) ~ "/.venv/bin/python " ~ (cfg.data.manage | string | quote) ~ " shell -c 'import sys; from django.contrib.auth import get_user_model as m; sys.exit(not m().objects.filter(is_superuser=True).exists())'") | yaml_dquote }}
    - env:
        DJANGO_SUPERUSER_EMAIL: {{ cfg.data.superuser_email | yaml_encode }}
        DJANGO_SUPERUSER_PASSWORD: {{ cfg.secrets.superuser_password | yaml_encode }}
        DJANGO_SUPERUSER_USERNAME: {{ cfg.data.superuser | yaml_encode }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endif %}

{%- for item in cfg.data.commands %}
{%- set index = loop.index %}
command-{{ index }}:
  cmd.run:
    - name: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python .corpus/run.py " ~ (cfg.project_root | quote) ~ "/.venv/bin/python " ~ (item | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endfor %}

processes:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - enable: true
    - watch:
      - cmd: release-is-pending
      - file: launcher
      - file: environment
      - file: gunicorn-conf
      - file: gunicorn-settings
      - file: uwsgi-settings
      - file: server
      - file: unit
      - file: secrets

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
