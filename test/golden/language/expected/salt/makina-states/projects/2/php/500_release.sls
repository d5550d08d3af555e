{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
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

{%- for item in cfg.data.shared %}
{%- set index = loop.index %}
shared-directory-{{ index }}:
  file.directory:
    - name: {{ (cfg.data_root ~ "/" ~ item) | yaml_dquote }}
    - makedirs: true
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

shared-{{ index }}:
  file.symlink:
    - name: {{ (cfg.project_root ~ "/" ~ item) | yaml_dquote }}
    - target: {{ (cfg.data_root ~ "/" ~ item) | yaml_dquote }}
    - makedirs: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
{%- endfor %}

{%- for item in cfg.data.commands %}
{%- set index = loop.index %}
command-{{ index }}:
  cmd.run:
    - name: {{ ((item | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - env:
        DATABASE_FILE: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
        DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
        DATABASE_NAME: {{ cfg.name | string | yaml_dquote }}
        DATABASE_USER: {{ cfg.user | string | yaml_dquote }}
        DATA_ROOT: {{ cfg.data_root | string | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endfor %}

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

processes:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - enable: true
    - watch:
      - cmd: release-is-pending
      - file: php-fpm-conf
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
