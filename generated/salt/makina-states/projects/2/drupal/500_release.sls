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

drush-settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/drush.yml") | yaml_dquote }}
    - mode: "0600"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        command:
          site:
            install:
              options:
                account-mail: {{ cfg.data.account_mail | yaml_encode }}
                account-name: {{ cfg.data.account | yaml_encode }}
                account-pass: {{ cfg.secrets.account | yaml_encode }}
                locale: {{ cfg.data.locale | yaml_encode }}
                site-mail: {{ cfg.data.account_mail | yaml_encode }}
                site-name: {{ cfg.data.site_name | yaml_encode }}
        options:
          root: {{ (cfg.project_root ~ "/" ~ cfg.data.public) | yaml_dquote }}
          uri: {{ ("https://" ~ ((cfg.data.domains | first) | string)) | yaml_dquote }}

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
        hash_salt: {{ cfg.secrets.hash_salt | yaml_encode }}

site-is-installed:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes site:install " ~ (cfg.data.profile | string | quote)) | yaml_dquote }}
    - unless: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes status --field=bootstrap | grep -q Successful") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

database-is-updated:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes updatedb") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

configuration-is-imported:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes config:import") | yaml_dquote }}
    - onlyif: {{ ("test -f " ~ (cfg.data.config_sync | string | quote) ~ "/core.extension.yml") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

cache-is-rebuilt:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes cache:rebuild") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending

{%- for item in cfg.data.commands %}
{%- set index = loop.index %}
command-{{ index }}:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes " ~ (item | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - onchanges:
      - cmd: release-is-pending
{%- endfor %}

periodic-drush-cron:
  mc_project.periodic:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes cron") | yaml_dquote }}
    - identifier: drush-cron
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - minute: 13
    - random_delay: 60

processes:
  service.running:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - enable: true
    - watch:
      - cmd: release-is-pending
      - file: drupal-settings
      - file: settings-php
      - file: php-fpm-conf
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
