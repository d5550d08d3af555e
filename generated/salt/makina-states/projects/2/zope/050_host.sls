{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if not (cfg.secrets.manager is defined) %}
zope-host-test.fail_without_changes-the-project-s-deac91:
  test.fail_without_changes:
    - name: "the project's pillar lacks secrets.manager: corpus build writes its look-up there"
    - comment: "the project's pillar lacks secrets.manager: corpus build writes its look-up there"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.site | string) | replace("\n", " ")) | regex_match("((?:/[A-Za-z0-9._-]+)*)$")) %}
zope-host-test.fail_without_changes-data.site-holds-a-ab17c8:
  test.fail_without_changes:
    - name: "data.site holds a value that cannot stand in the server's configuration; one that can: /Plone"
    - comment: "data.site holds a value that cannot stand in the server's configuration; one that can: /Plone"
    - failhard: true
{%- endif %}

{%- if cfg.unprivileged %}
zope-host-test.fail_without_changes-this-installer-44ab6d:
  test.fail_without_changes:
    - name: "this installer needs root: it installs packages and units of systemd"
    - comment: "this installer needs root: it installs packages and units of systemd"
    - failhard: true
{%- endif %}

{%- if not cfg.data.domains %}
zope-host-test.fail_without_changes-data.domains-is-1db344:
  test.fail_without_changes:
    - name: "data.domains is empty: name at least one domain"
    - comment: "data.domains is empty: name at least one domain"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.domains %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*)$")) %}
zope-host-test.fail_without_changes-data.domains-holds-8eb0ed-{{ index }}:
  test.fail_without_changes:
    - name: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - comment: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if not (((cfg.data.max_body | string) | replace("\n", " ")) | regex_match("([0-9]+[kKmMgG]?)$")) %}
zope-host-test.fail_without_changes-data.max_body-holds-c4f176:
  test.fail_without_changes:
    - name: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - comment: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.health_path | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/?=&%-]*)$")) %}
zope-host-test.fail_without_changes-data.health_path-ffad1f:
  test.fail_without_changes:
    - name: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - comment: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - failhard: true
{%- endif %}

zope-host-test.fail_without_changes-data.port-is-that-cb406c:
  test.fail_without_changes:
    - name: "data.port is that of another project on this host: choose another one"
    - comment: "data.port is that of another project on this host: choose another one"
    - failhard: true
    - onlyif: {{ ("find /etc/nginx/sites-enabled -name 'corpus-*' ! -name corpus-" ~ (cfg.name | quote) ~ " -exec grep -lF 'proxy_pass http://127.0.0.1:'" ~ ((cfg.data.port | int) | string | quote) ~ "';' {} + | grep -q .") | yaml_dquote }}

packages:
  pkg.installed:
    - name: packages
    - pkgs:
      - nginx-light
      - openssl
      - curl
      - logrotate
      - python3-venv
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

{%- if not ((cfg.data.database == "none") or (cfg.data.database == "postgresql") or (cfg.data.database == "mariadb") or (cfg.data.database == "sqlite")) %}
zope-host-test.fail_without_changes-data.database-is-055920:
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
