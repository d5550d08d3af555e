{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set vhost = "/etc/nginx/corpus/" ~ cfg.name %}
{%- set domains = "" ~ (cfg.data.domains | join(" ")) %}

include:
  - makina-states.projects.2.generic.rollback

processes-stop:
  cmd.run:
    - name: {{ ("systemctl stop corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("systemctl --quiet is-active corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

{%- if cfg.data.database == "postgresql" %}
database-postgresql-loaded:
  mc_project.loaded:
    - name: {{ ("dropdb --if-exists " ~ (cfg.name | quote) ~ "-restored && createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=" ~ (cfg.user | quote) ~ " " ~ (cfg.name | quote) ~ "-restored && pg_restore --exit-on-error --dbname=" ~ (cfg.name | quote) ~ "-restored && dropdb --force --if-exists " ~ (cfg.name | quote) ~ " && printf 'ALTER DATABASE \"%s\" RENAME TO \"%s\"' " ~ (cfg.name | quote) ~ "-restored " ~ (cfg.name | quote) ~ " | psql -v ON_ERROR_STOP=1") | yaml_dquote }}
    - user: postgres
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
database-mariadb-loaded:
  mc_project.loaded:
    - name: {{ ("printf 'DROP DATABASE IF EXISTS `%s`; CREATE DATABASE `%s` CHARACTER SET utf8mb4;' " ~ (cfg.name | quote) ~ " " ~ (cfg.name | quote) ~ " | mariadb && mariadb " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
database-sqlite-loaded:
  mc_project.loaded:
    - name: {{ ("rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && sqlite3 -bail " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-wal " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-shm && mv " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote)) | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
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

processes-restart:
  cmd.run:
    - name: {{ ("systemctl restart corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

log-rotation:
  file.managed:
    - name: {{ ("/etc/logrotate.d/corpus-" ~ cfg.name) | yaml_dquote }}
    - mode: "0644"
    - contents:
      - {{ (cfg.project_dir ~ "/log/*.log {") | yaml_dquote }}
      - "    daily"
      - {{ ("    rotate " ~ (cfg.data.keep_logs | int)) | yaml_dquote }}
      - "    missingok"
      - "    notifempty"
      - "    compress"
      - "    delaycompress"
      - "    copytruncate"
      - "}"

vhost-directory:
  file.directory:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name) | yaml_dquote }}
    - mode: "0755"
    - makedirs: true

{%- if cfg.data.tls.certificate %}
certificate-linked:
  file.symlink:
    - name: {{ (vhost ~ "/tls.crt") | yaml_dquote }}
    - target: {{ cfg.data.tls.certificate | yaml_encode }}
    - force: true

key-linked:
  file.symlink:
    - name: {{ (vhost ~ "/tls.key") | yaml_dquote }}
    - target: {{ cfg.data.tls.key | yaml_encode }}
    - force: true
{%- endif %}

{%- if (not cfg.data.tls.certificate) and cfg.data.tls.certificate_pillar %}
certificate:
  file.managed:
    - name: {{ (vhost ~ "/tls.crt") | yaml_dquote }}
    - contents_pillar: {{ cfg.data.tls.certificate_pillar | yaml_encode }}
    - mode: "0600"
    - show_changes: false
    - follow_symlinks: false

key:
  file.managed:
    - name: {{ (vhost ~ "/tls.key") | yaml_dquote }}
    - contents_pillar: {{ cfg.data.tls.key_pillar | yaml_encode }}
    - mode: "0600"
    - show_changes: false
    - follow_symlinks: false
{%- endif %}

{%- if (not cfg.data.tls.certificate) and (not cfg.data.tls.certificate_pillar) %}
# Nobody gave a certificate: one of our own, which browsers warn of.
certificate-self-signed:
  cmd.run:
    - name: {{ ("umask 077; rm -f " ~ (vhost | quote) ~ "/tls.*; openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=" ~ ((cfg.data.domains | first) | string | quote) ~ " -addext subjectAltName=DNS:" ~ ((cfg.data.domains | first) | string | quote) ~ " -keyout " ~ (vhost | quote) ~ "/tls.key -out " ~ (vhost | quote) ~ "/tls.crt") | yaml_dquote }}
    - unless: {{ ("test -f " ~ (vhost | quote) ~ "/tls.crt && ! test -L " ~ (vhost | quote) ~ "/tls.crt") | yaml_dquote }}
{%- endif %}

certificate-is-known:
  cmd.run:
    - name: "umask 077; sha256sum tls.crt tls.key > known"
    - cwd: {{ vhost | yaml_dquote }}
    - unless: {{ ("cd " ~ (vhost | quote) ~ " && sha256sum --status --check known") | yaml_dquote }}

vhost:
  file.managed:
    - name: {{ ("/etc/nginx/sites-enabled/corpus-" ~ cfg.name) | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "server {"
      - "    listen 80;"
      - {{ ("    server_name " ~ domains ~ ";") | yaml_dquote }}
      - "    return 301 https://$host$request_uri;"
      - "}"
      - ""
      - "server {"
      - "    listen 443 ssl http2;"
      - {{ ("    server_name " ~ domains ~ ";") | yaml_dquote }}
      - {{ ("    ssl_certificate /etc/nginx/corpus/" ~ cfg.name ~ "/tls.crt;") | yaml_dquote }}
      - {{ ("    ssl_certificate_key /etc/nginx/corpus/" ~ cfg.name ~ "/tls.key;") | yaml_dquote }}
      - "    ssl_protocols TLSv1.2 TLSv1.3;"
      - {{ ("    access_log " ~ cfg.project_dir ~ "/log/access.log;") | yaml_dquote }}
      - {{ ("    error_log " ~ cfg.project_dir ~ "/log/error.log;") | yaml_dquote }}
      - {{ ("    client_max_body_size " ~ cfg.data.max_body ~ ";") | yaml_dquote }}
      - {{ ("    root " ~ cfg.project_root ~ "/public;") | yaml_dquote }}
      - ""
      - "    set $maintenance 0;"
      - {{ ("    if (-f /etc/nginx/corpus/" ~ cfg.name ~ "/maintenance) {") | yaml_dquote }}
      - "        set $maintenance 1;"
      - "    }"
      - "    # This host itself sees the application: its health checks go on."
      - "    if ($remote_addr ~ ^127\\.) {"
      - "        set $maintenance 0;"
      - "    }"
      - "    if ($maintenance = 1) {"
      - "        return 503;"
      - "    }"
      - ""
      - "    location / {"
      - {{ ("        proxy_pass http://127.0.0.1:" ~ (cfg.data.port | int) ~ ";") | yaml_dquote }}
      - "        proxy_http_version 1.1;"
      - "        proxy_set_header Host $host;"
      - "        proxy_set_header X-Real-IP $remote_addr;"
      - "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;"
      - "        proxy_set_header X-Forwarded-Proto $scheme;"
      - "        proxy_set_header Upgrade $http_upgrade;"
      - "        proxy_set_header Connection $http_connection;"
      - "    }"
      - "}"

nginx-configuration-is-valid:
  cmd.run:
    - name: nginx -t
    - onchanges:
      - cmd: certificate-is-known
      - file: vhost

nginx:
  service.running:
    - name: nginx
    - enable: true
    - reload: true
    - watch:
      - cmd: certificate-is-known
      - file: vhost
    - require:
      - cmd: nginx-configuration-is-valid

answers:
  mc_project.tcp_check:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - port: {{ cfg.data.port | yaml_encode }}
    - attempts: 60
