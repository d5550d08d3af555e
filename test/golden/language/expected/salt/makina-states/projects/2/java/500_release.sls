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
          DATABASE_FILE: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
          DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
          DATABASE_NAME: {{ cfg.name | string | yaml_dquote }}
          DATABASE_USER: {{ cfg.user | string | yaml_dquote }}
          DATA_ROOT: {{ cfg.data_root | string | yaml_dquote }}

tomcat-conf:
  file.directory:
    - name: {{ (cfg.project_root ~ "/.corpus/tomcat/conf") | yaml_dquote }}
    - makedirs: true
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

tomcat-web.xml:
  file.symlink:
    - name: {{ (cfg.project_root ~ "/.corpus/tomcat/conf/web.xml") | yaml_dquote }}
    - target: {{ ("/usr/share/tomcat" ~ cfg.data.tomcat ~ "/skel/conf/web.xml") | yaml_dquote }}
    - force: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

tomcat-catalina.properties:
  file.symlink:
    - name: {{ (cfg.project_root ~ "/.corpus/tomcat/conf/catalina.properties") | yaml_dquote }}
    - target: {{ ("/usr/share/tomcat" ~ cfg.data.tomcat ~ "/skel/conf/catalina.properties") | yaml_dquote }}
    - force: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

tomcat-logging:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/tomcat/conf/logging.properties") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - handlers = java.util.logging.ConsoleHandler
      - ".handlers = java.util.logging.ConsoleHandler"
      - java.util.logging.ConsoleHandler.formatter = org.apache.juli.OneLineFormatter

tomcat-server:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/tomcat/conf/server.xml") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      - "<Server port=\"-1\">"
      - "  <Listener className=\"org.apache.catalina.core.JreMemoryLeakPreventionListener\"/>"
      - "  <Listener className=\"org.apache.catalina.core.ThreadLocalLeakPreventionListener\"/>"
      - "  <Service name=\"Catalina\">"
      - {{ ("    <Connector address=\"127.0.0.1\" port=\"" ~ (cfg.data.port | int) ~ "\" protocol=\"HTTP/1.1\" URIEncoding=\"UTF-8\"/>") | yaml_dquote }}
      - "    <Engine name=\"Catalina\" defaultHost=\"localhost\">"
      - "      <Host name=\"localhost\" appBase=\"webapps\" unpackWARs=\"true\" autoDeploy=\"false\" deployOnStartup=\"false\">"
      - "        <!-- nginx says who asks, and how. -->"
      - "        <Valve className=\"org.apache.catalina.valves.RemoteIpValve\" protocolHeader=\"x-forwarded-proto\"/>"
      - "        <Valve className=\"org.apache.catalina.valves.ErrorReportValve\" showReport=\"false\" showServerInfo=\"false\"/>"
      - {{ ("        <Context path=\"\" docBase=\"" ~ cfg.project_root ~ "/" ~ cfg.data.war ~ "\"/>") | yaml_dquote }}
      - "      </Host>"
      - "    </Engine>"
      - "  </Service>"
      - "</Server>"

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
      - "Type=simple"
      - {{ ("User=" ~ cfg.user) | yaml_dquote }}
      - {{ ("Group=" ~ cfg.group) | yaml_dquote }}
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=/usr/bin/python3 \"" ~ cfg.project_root ~ "/.corpus/run.py\" /usr/share/tomcat" ~ cfg.data.tomcat ~ "/bin/catalina.sh run") | yaml_dquote }}
      - "Restart=on-failure"
      - "RestartSec=2"
      - "TimeoutStopSec=30"
      - {{ ("StandardOutput=append:" ~ cfg.project_dir ~ "/log/web.log") | yaml_dquote }}
      - "StandardError=inherit"
      - "UMask=0027"
      - "PrivateTmp=yes"
      - "NoNewPrivileges=yes"
      - {{ ("ExecStartPre=/bin/rm -rf \"" ~ cfg.project_root ~ "/.corpus/tomcat/webapps\" \"" ~ cfg.project_root ~ "/.corpus/tomcat/work\"") | yaml_dquote }}
      - {{ ("Environment=\"CATALINA_BASE=" ~ cfg.project_root ~ "/.corpus/tomcat\"") | yaml_dquote }}
      - {{ ("Environment=CATALINA_HOME=/usr/share/tomcat" ~ cfg.data.tomcat) | yaml_dquote }}
      - "Environment=CATALINA_TMPDIR=/tmp"
      - {{ ("Environment=\"CATALINA_OPTS=-Xmx" ~ cfg.data.memory ~ " -Djava.awt.headless=true\"") | yaml_dquote }}
      - "SuccessExitStatus=143"
      - ""
      - "[Install]"
      - "WantedBy=multi-user.target"

systemd-reads-units:
  cmd.run:
    - name: systemctl daemon-reload
    - onchanges:
      - file: unit

processes:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - enable: true
    - watch:
      - cmd: release-is-pending
      - file: launcher
      - file: environment
      - file: tomcat-web.xml
      - file: tomcat-catalina.properties
      - file: tomcat-logging
      - file: tomcat-server
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
