{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if not (cfg.secrets.hash_salt is defined) %}
drupal-host-test.fail_without_changes-the-project-s-f97ebd:
  test.fail_without_changes:
    - name: "the project's pillar lacks secrets.hash_salt: corpus build writes its look-up there"
    - comment: "the project's pillar lacks secrets.hash_salt: corpus build writes its look-up there"
    - failhard: true
{%- endif %}

{%- if not (cfg.secrets.account is defined) %}
drupal-host-test.fail_without_changes-the-project-s-b49f13:
  test.fail_without_changes:
    - name: "the project's pillar lacks secrets.account: corpus build writes its look-up there"
    - comment: "the project's pillar lacks secrets.account: corpus build writes its look-up there"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.drush | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]+)$")) %}
drupal-host-test.fail_without_changes-data.drush-holds-a39f88:
  test.fail_without_changes:
    - name: "data.drush holds a value that cannot stand in the server's configuration; one that can: vendor/bin/drush"
    - comment: "data.drush holds a value that cannot stand in the server's configuration; one that can: vendor/bin/drush"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.config_sync | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]+)$")) %}
drupal-host-test.fail_without_changes-data.config_sync-17f70f:
  test.fail_without_changes:
    - name: "data.config_sync holds a value that cannot stand in the server's configuration; one that can: config/sync"
    - comment: "data.config_sync holds a value that cannot stand in the server's configuration; one that can: config/sync"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.database | string) | replace("\n", " ")) | regex_match("(mariadb|postgresql|sqlite)$")) %}
drupal-host-test.fail_without_changes-data.database-bd3120:
  test.fail_without_changes:
    - name: "data.database holds a value that cannot stand in the server's configuration; one that can: mariadb"
    - comment: "data.database holds a value that cannot stand in the server's configuration; one that can: mariadb"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.php | string) | replace("\n", " ")) | regex_match("([0-9]+\\.[0-9]+)$")) %}
drupal-host-test.fail_without_changes-data.php-holds-a-2cda89:
  test.fail_without_changes:
    - name: "data.php holds a value that cannot stand in the server's configuration; one that can: 8.2"
    - comment: "data.php holds a value that cannot stand in the server's configuration; one that can: 8.2"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.public | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]*)$")) %}
drupal-host-test.fail_without_changes-data.public-holds-031c21:
  test.fail_without_changes:
    - name: "data.public holds a value that cannot stand in the server's configuration; one that can: public"
    - comment: "data.public holds a value that cannot stand in the server's configuration; one that can: public"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.front | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._/-]+)$")) %}
drupal-host-test.fail_without_changes-data.front-holds-2a2d90:
  test.fail_without_changes:
    - name: "data.front holds a value that cannot stand in the server's configuration; one that can: /index.php"
    - comment: "data.front holds a value that cannot stand in the server's configuration; one that can: /index.php"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.memory | string) | replace("\n", " ")) | regex_match("([0-9]+[KMG]?)$")) %}
drupal-host-test.fail_without_changes-data.memory-holds-f6bc59:
  test.fail_without_changes:
    - name: "data.memory holds a value that cannot stand in the server's configuration; one that can: 128M"
    - comment: "data.memory holds a value that cannot stand in the server's configuration; one that can: 128M"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.timezone | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9_+/-]+)$")) %}
drupal-host-test.fail_without_changes-data.timezone-f99fd9:
  test.fail_without_changes:
    - name: "data.timezone holds a value that cannot stand in the server's configuration; one that can: Europe/Paris"
    - comment: "data.timezone holds a value that cannot stand in the server's configuration; one that can: Europe/Paris"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.denied %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]+)$")) %}
drupal-host-test.fail_without_changes-data.denied-holds-4442e0-{{ index }}:
  test.fail_without_changes:
    - name: "data.denied holds a value that cannot stand in the server's configuration; one that can: vendor"
    - comment: "data.denied holds a value that cannot stand in the server's configuration; one that can: vendor"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- for item in cfg.data.shared %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]+)$")) %}
drupal-host-test.fail_without_changes-data.shared-holds-62f88c-{{ index }}:
  test.fail_without_changes:
    - name: "data.shared holds a value that cannot stand in the server's configuration; one that can: uploads"
    - comment: "data.shared holds a value that cannot stand in the server's configuration; one that can: uploads"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if cfg.unprivileged %}
drupal-host-test.fail_without_changes-this-installer-e1fa91:
  test.fail_without_changes:
    - name: "this installer needs root: it installs packages and units of systemd"
    - comment: "this installer needs root: it installs packages and units of systemd"
    - failhard: true
{%- endif %}

{%- if not cfg.data.domains %}
drupal-host-test.fail_without_changes-data.domains-is-1c89ae:
  test.fail_without_changes:
    - name: "data.domains is empty: name at least one domain"
    - comment: "data.domains is empty: name at least one domain"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.domains %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*)$")) %}
drupal-host-test.fail_without_changes-data.domains-c379b8-{{ index }}:
  test.fail_without_changes:
    - name: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - comment: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if not (((cfg.data.max_body | string) | replace("\n", " ")) | regex_match("([0-9]+[kKmMgG]?)$")) %}
drupal-host-test.fail_without_changes-data.max_body-526337:
  test.fail_without_changes:
    - name: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - comment: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.health_path | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/?=&%-]*)$")) %}
drupal-host-test.fail_without_changes-data.health_path-ff0d03:
  test.fail_without_changes:
    - name: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - comment: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - failhard: true
{%- endif %}

packages:
  pkg.installed:
    - name: packages
    - pkgs:
      - nginx-light
      - openssl
      - curl
      - logrotate
      - {{ ("php" ~ cfg.data.php ~ "-fpm") | yaml_dquote }}
      - {{ ("php" ~ cfg.data.php ~ "-cli") | yaml_dquote }}
    - install_recommends: false

{%- if cfg.data.debs %}
more-packages:
  pkg.installed:
    - name: more-packages
    - pkgs: {{ yaml(cfg.data.debs) }}
    - install_recommends: false
{%- endif %}

log-directory:
  file.directory:
    - name: {{ (cfg.project_dir ~ "/log") | yaml_dquote }}
    - user: root
    - group: {{ cfg.group | yaml_encode }}
    - mode: "0750"

{%- if cfg.data.extensions %}
extensions:
  pkg.installed:
    - name: extensions
    - pkgs: {{ yaml((cfg.data.extensions | map("regex_replace", "^", "php" ~ cfg.data.php ~ "-")) | list) }}
    - install_recommends: false
{%- endif %}

{%- if not ((cfg.data.database == "none") or (cfg.data.database == "postgresql") or (cfg.data.database == "mariadb") or (cfg.data.database == "sqlite")) %}
drupal-host-test.fail_without_changes-data.database-is-ff5c5f:
  test.fail_without_changes:
    - name: data.database is one of none, postgresql, mariadb, sqlite
    - comment: data.database is one of none, postgresql, mariadb, sqlite
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "postgresql" %}
postgresql:
  pkg.installed:
    - name: postgresql
    - install_recommends: false
    - reload_modules: true

postgresql-runs:
  service.running:
    - name: postgresql
    - enable: true
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
mariadb:
  pkg.installed:
    - name: mariadb-server
    - install_recommends: false
    - reload_modules: true

mariadb-runs:
  service.running:
    - name: mariadb
    - enable: true
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
sqlite:
  pkg.installed:
    - name: sqlite3
    - install_recommends: false
    - reload_modules: true
{%- endif %}

{%- if cfg.data.composer %}
composer:
  pkg.installed:
    - name: composer
    - pkgs:
      - composer
      - unzip
    - install_recommends: false
{%- endif %}
