{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set release = "(git rev-parse HEAD || echo " ~ (cfg.deployment_id | string | quote) ~ ")" %}
{%- set run = cfg.run_dir ~ "/" ~ cfg.name %}
{%- set supervisorctl = (cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf" %}

# The server outlives releases: a rollback, which moves the project, does not move it away from under itself.
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
    {%- if cfg.data.find_links or cfg.data.fetch %}
    - env_vars:
        PIP_FIND_LINKS: {{ (cfg.data.find_links ~ " " ~ cfg.fetch_root ~ "/python") | yaml_dquote }}
        PIP_NO_INDEX: {{ (cfg.data.no_index or cfg.data.fetch) | string | yaml_dquote }}
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

# Changes when this release is not installed yet, or something was changed since.
release-is-pending:
  cmd.run:
    - name: rm -f .corpus/release
    - unless: {{ (release ~ " | cmp -s - .corpus/release") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

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
        env: {{ yaml(cfg.data.env) }}
        host: {{ cfg.data.host | yaml_encode }}
        port: {{ cfg.data.port | yaml_encode }}
        pythonpath: {{ cfg.project_root | yaml_encode }}
        root: {{ cfg.project_root | yaml_encode }}
        workers: {{ cfg.data.workers | yaml_encode }}
        wsgi: {{ cfg.data.wsgi | yaml_encode }}

# Its control socket is here: for the project's user alone, and short enough for a socket's 107 bytes.
run-directory:
  file.directory:
    - name: {{ run | yaml_dquote }}
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
      - {{ ("pidfile = " ~ run ~ "/supervisord.pid") | yaml_dquote }}
      - {{ ("childlogdir = " ~ cfg.data_root ~ "/log") | yaml_dquote }}
      - umask = 027
      - ""
      - "[unix_http_server]"
      - {{ ("file = " ~ run ~ "/supervisor.sock") | yaml_dquote }}
      - chmod = 0600
      - ""
      - "[rpcinterface:supervisor]"
      - supervisor.rpcinterface_factory = supervisor.rpcinterface:make_main_rpcinterface
      - ""
      - "[supervisorctl]"
      - {{ ("serverurl = unix://" ~ run ~ "/supervisor.sock") | yaml_dquote }}
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
manage-{{ index }}:
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

# Running processes take over what changed; those that do not run are started.
processes-update:
  cmd.run:
    - name: {{ (supervisorctl ~ " update") | yaml_dquote }}
    - onlyif: {{ (supervisorctl ~ " pid") | yaml_dquote }}
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
    - name: {{ (supervisorctl ~ " restart web") | yaml_dquote }}
    - onlyif: {{ (supervisorctl ~ " pid") | yaml_dquote }}
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
    - unless: {{ (supervisorctl ~ " pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - cmd: processes-restart

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
      - virtualenv: server
      - cmd: processes-update
      - cmd: processes-restart
      - cmd: processes-start
