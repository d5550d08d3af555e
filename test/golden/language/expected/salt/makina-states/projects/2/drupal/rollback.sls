{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set denied = "" ~ (cfg.data.denied | join("|")) %}
{%- set public_prefix = "^" ~ cfg.data.public ~ "/?" %}
{%- set shared = "" ~ (((cfg.data.shared | map("regex_replace", public_prefix, "")) | list) | join("|")) %}
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

private-directory:
  file.directory:
    - name: {{ (cfg.data_root ~ "/private") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

drupal-settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/drupal.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - dataset:
        config: {{ (cfg.project_root ~ "/" ~ cfg.data.config_sync) | yaml_dquote }}
        domains: {{ yaml(cfg.data.domains) }}
        file: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
        kind: {{ cfg.data.database | yaml_encode }}
        name: {{ cfg.name | yaml_encode }}
        private: {{ (cfg.data_root ~ "/private") | yaml_dquote }}
        user: {{ cfg.user | yaml_encode }}

settings-php:
  file.managed:
    - name: {{ (cfg.project_root ~ "/" ~ cfg.data.public ~ "/sites/default/settings.php") | yaml_dquote }}
    - mode: "0640"
    - makedirs: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents:
      - "<?php"
      - ""
      - {{ ("$directory = '" ~ cfg.project_root ~ "/.corpus';") | yaml_dquote }}
      - "$corpus = json_decode(file_get_contents(\"$directory/drupal.json\"), TRUE);"
      - "$settings['hash_salt'] = json_decode(file_get_contents(\"$directory/secrets.json\"), TRUE)['hash_salt'];"
      - "$settings['config_sync_directory'] = $corpus['config'];"
      - "$settings['file_private_path'] = $corpus['private'];"
      - "// Owners and modes are the deployment's."
      - "$settings['skip_permissions_hardening'] = TRUE;"
      - "$settings['trusted_host_patterns'] = array_map("
      - "  fn($name) => '^' . str_replace('\\\\*', '[^.]+', preg_quote($name)) . '$',"
      - "  $corpus['domains']"
      - ");"
      - ""
      - "// The servers know the project's user by the socket."
      - "$databases['default']['default'] = ["
      - "  'postgresql' => ['driver' => 'pgsql', 'host' => '/run/postgresql', 'username' => $corpus['user'], 'password' => ''],"
      - "  'mariadb' => ["
      - "    'driver' => 'mysql', 'unix_socket' => '/run/mysqld/mysqld.sock', 'username' => $corpus['user'], 'password' => '',"
      - "  ],"
      - "  'sqlite' => ['driver' => 'sqlite'],"
      - "][$corpus['kind']];"
      - "$database = &$databases['default']['default'];"
      - "$database['database'] = $corpus[$database['driver'] === 'sqlite' ? 'file' : 'name'];"
      - "$database['prefix'] = '';"
      - // Drivers are modules since Drupal 9.4.
      - "if (is_dir(\"$app_root/core/modules/{$database['driver']}/src/Driver\")) {"
      - "  $database['namespace'] = \"Drupal\\\\{$database['driver']}\\\\Driver\\\\Database\\\\{$database['driver']}\";"
      - "  $database['autoload'] = \"core/modules/{$database['driver']}/src/Driver/Database/{$database['driver']}/\";"
      - "}"
      - ""
      - "// The project's own."
      - "if (is_file(__DIR__ . '/settings.project.php')) {"
      - "  include __DIR__ . '/settings.project.php';"
      - "}"

php-fpm-conf:
  file.managed:
    - name: {{ ("/etc/php/corpus-" ~ cfg.name ~ ".conf") | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "[global]"
      - {{ ("error_log = " ~ cfg.project_dir ~ "/log/php-fpm.log") | yaml_dquote }}
      - daemonize = no
      - ""
      - {{ ("[" ~ cfg.name ~ "]") | yaml_dquote }}
      - {{ ("user = " ~ cfg.user) | yaml_dquote }}
      - {{ ("group = " ~ cfg.group) | yaml_dquote }}
      - {{ ("listen = /run/corpus-" ~ cfg.name ~ "/php.sock") | yaml_dquote }}
      - listen.owner = www-data
      - listen.group = www-data
      - listen.mode = 0600
      - {{ ("chdir = " ~ cfg.project_root) | yaml_dquote }}
      - pm = ondemand
      - {{ ("pm.max_children = " ~ (cfg.data.children | int)) | yaml_dquote }}
      - pm.process_idle_timeout = 60s
      - catch_workers_output = yes
      - {{ ("php_admin_value[memory_limit] = " ~ cfg.data.memory) | yaml_dquote }}
      - {{ ("php_admin_value[post_max_size] = " ~ cfg.data.max_body) | yaml_dquote }}
      - {{ ("php_admin_value[upload_max_filesize] = " ~ cfg.data.max_body) | yaml_dquote }}
      - {{ ("php_admin_value[date.timezone] = " ~ cfg.data.timezone) | yaml_dquote }}
      - "php_admin_flag[display_errors] = off"
      - "php_admin_flag[log_errors] = on"
      - {{ ("env[DATA_ROOT] = \"" ~ cfg.data_root ~ "\"") | yaml_dquote }}
      - {{ ("env[DATABASE_KIND] = \"" ~ cfg.data.database ~ "\"") | yaml_dquote }}
      - {{ ("env[DATABASE_NAME] = \"" ~ cfg.name ~ "\"") | yaml_dquote }}
      - {{ ("env[DATABASE_USER] = \"" ~ cfg.user ~ "\"") | yaml_dquote }}
      - {{ ("env[DATABASE_FILE] = \"" ~ cfg.data_root ~ "/database.sqlite3\"") | yaml_dquote }}

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
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=/usr/sbin/php-fpm" ~ cfg.data.php ~ " --nodaemonize --fpm-config /etc/php/corpus-" ~ cfg.name ~ ".conf") | yaml_dquote }}
      - "Restart=on-failure"
      - "RestartSec=2"
      - "TimeoutStopSec=30"
      - {{ ("StandardOutput=append:" ~ cfg.project_dir ~ "/log/web.log") | yaml_dquote }}
      - "StandardError=inherit"
      - "UMask=0027"
      - "PrivateTmp=yes"
      - {{ ("RuntimeDirectory=corpus-" ~ cfg.name) | yaml_dquote }}
      - "RuntimeDirectoryMode=0755"
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
      - {{ ("    root " ~ cfg.project_root ~ "/" ~ cfg.data.public ~ ";") | yaml_dquote }}
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
      - {{ ("    index " ~ (cfg.data.front | replace("/", "")) ~ " index.html;") | yaml_dquote }}
      - "    location ~ /\\. {"
      - "        return 404;"
      - "    }"
      - {{ ("    location ~ ^/(?:" ~ denied ~ ")(?:/|$) {") | yaml_dquote }}
      - "        return 404;"
      - "    }"
      - {{ ("    location ~ ^/(?:" ~ shared ~ ")/.*\\.ph(?:p[0-9]?|ar|tml)(?:/|$) {") | yaml_dquote }}
      - "        return 404;"
      - "    }"
      - "    location ~* \\.(?:engine|inc|install|make|module|profile|po|sh|sql|theme|twig|yml|yaml|lock)$|/composer\\.json$ {"
      - "        return 404;"
      - "    }"
      - "    location / {"
      - {{ ("        try_files $uri $uri/ " ~ cfg.data.front ~ "$is_args$args;") | yaml_dquote }}
      - "    }"
      - "    location ~ \\.php$ {"
      - "        try_files $uri =404;"
      - "        include fastcgi_params;"
      - "        fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;"
      - "        fastcgi_read_timeout 300s;"
      - {{ ("        fastcgi_pass unix:/run/corpus-" ~ cfg.name ~ "/php.sock;") | yaml_dquote }}
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
