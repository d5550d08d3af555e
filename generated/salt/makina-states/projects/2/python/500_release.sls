{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

log-directory:
  file.directory:
    - name: {{ (cfg.data_root ~ "/log") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

server:
  virtualenv.managed:
    - name: {{ (cfg.data_root ~ "/server") | yaml_dquote }}
    - venv_bin: venv
    - python: {{ cfg.data.python | yaml_encode }}
    - pip_pkgs:
      - supervisor
    {%- if cfg.data.find_links %}
    - env_vars:
        PIP_FIND_LINKS: {{ cfg.data.find_links | yaml_encode }}
        PIP_NO_INDEX: {{ ("" ~ cfg.data.no_index) | yaml_dquote }}
    {%- endif %}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}

settings-directory:
  file.directory:
    - name: {{ (cfg.project_root ~ "/.corpus") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

release-is-pending:
  cmd.run:
    - name: rm -f .corpus/release
    - unless: {{ ("(git rev-parse HEAD || echo " ~ (cfg.deployment_id | string | quote) ~ ") | cmp -s - .corpus/release") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

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
        env: {{ yaml(cfg.data.env) }}
        host: {{ cfg.data.host | yaml_encode }}
        port: {{ cfg.data.port | yaml_encode }}
        pythonpath: {{ cfg.project_root | yaml_encode }}
        root: {{ cfg.project_root | yaml_encode }}
        workers: {{ cfg.data.workers | yaml_encode }}
        wsgi: {{ cfg.data.wsgi | yaml_encode }}

run-directory:
  file.directory:
    - name: {{ (cfg.run_dir ~ "/" ~ cfg.name) | yaml_dquote }}
    - mode: "0750"
    - makedirs: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

supervisord-conf:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/supervisord.conf") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "[supervisord]"
      - {{ ("directory = " ~ cfg.data_root) | yaml_dquote }}
      - {{ ("logfile = " ~ cfg.data_root ~ "/log/supervisord.log") | yaml_dquote }}
      - {{ ("pidfile = " ~ cfg.run_dir ~ "/" ~ cfg.name ~ "/supervisord.pid") | yaml_dquote }}
      - {{ ("childlogdir = " ~ cfg.data_root ~ "/log") | yaml_dquote }}
      - umask = 027
      - ""
      - "[unix_http_server]"
      - {{ ("file = " ~ cfg.run_dir ~ "/" ~ cfg.name ~ "/supervisor.sock") | yaml_dquote }}
      - chmod = 0600
      - ""
      - "[rpcinterface:supervisor]"
      - supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface
      - ""
      - "[supervisorctl]"
      - {{ ("serverurl = unix://" ~ cfg.run_dir ~ "/" ~ cfg.name ~ "/supervisor.sock") | yaml_dquote }}
      - ""
      - "[program:web]"
      - {{ ("command = \"" ~ cfg.project_root ~ "/.venv/bin/gunicorn\" --config \"" ~ cfg.project_root ~ "/.corpus/gunicorn.conf.py\"") | yaml_dquote }}
      - {{ ("directory = " ~ cfg.project_root) | yaml_dquote }}
      - {{ ("stdout_logfile = " ~ cfg.data_root ~ "/log/web.log") | yaml_dquote }}
      - redirect_stderr = true
      - startsecs = 2
      - stopwaitsecs = 30
      - stopasgroup = false
      - killasgroup = true

{%- for item in cfg.data.manage %}
{%- set index = loop.index %}
{{ ("manage-" ~ index) | yaml_dquote }}:
  cmd.run:
    - name: {{ ((cfg.project_root | quote) ~ "/.venv/bin/python manage.py " ~ (item | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - env: {{ yaml(cfg.data.env) }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endfor %}

processes-update:
  cmd.run:
    - name: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf update") | yaml_dquote }}
    - onlyif: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
      - file: gunicorn-conf
      - file: gunicorn-settings
      - file: supervisord-conf

processes-restart:
  cmd.run:
    - name: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf restart web") | yaml_dquote }}
    - onlyif: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - cmd: processes-update
    - onchanges:
      - cmd: release-is-pending
      - file: gunicorn-conf
      - file: gunicorn-settings
      - file: supervisord-conf

processes-start:
  cmd.run:
    - name: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisord -c " ~ (cfg.project_root | quote) ~ "/.corpus/supervisord.conf") | yaml_dquote }}
    - unless: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - cmd: processes-restart

release-is-installed:
  cmd.run:
    - name: {{ ("(git rev-parse HEAD || echo " ~ (cfg.deployment_id | string | quote) ~ ") > .corpus/release") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
    - require:
      - virtualenv: server
      - cmd: processes-update
      - cmd: processes-restart
      - cmd: processes-start
