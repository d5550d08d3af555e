{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if not (((cfg.data.static_url | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/-]+/)$")) %}
django-host-test.fail_without_changes-data.static_url-190184:
  test.fail_without_changes:
    - name: "data.static_url holds a value that cannot stand in the server's configuration; one that can: /static/"
    - comment: "data.static_url holds a value that cannot stand in the server's configuration; one that can: /static/"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.media_url | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/-]+/)$")) %}
django-host-test.fail_without_changes-data.media_url-c179e5:
  test.fail_without_changes:
    - name: "data.media_url holds a value that cannot stand in the server's configuration; one that can: /static/"
    - comment: "data.media_url holds a value that cannot stand in the server's configuration; one that can: /static/"
    - failhard: true
{%- endif %}

{%- if not (cfg.secrets.secret_key is defined) %}
django-host-test.fail_without_changes-the-project-s-9de083:
  test.fail_without_changes:
    - name: "the project's pillar lacks secrets.secret_key: corpus build writes its look-up there"
    - comment: "the project's pillar lacks secrets.secret_key: corpus build writes its look-up there"
    - failhard: true
{%- endif %}

{%- if not (cfg.secrets.superuser_password is defined) %}
django-host-test.fail_without_changes-the-project-s-661de5:
  test.fail_without_changes:
    - name: "the project's pillar lacks secrets.superuser_password: corpus build writes its look-up there"
    - comment: "the project's pillar lacks secrets.superuser_password: corpus build writes its look-up there"
    - failhard: true
{%- endif %}

{%- if cfg.unprivileged %}
django-host-test.fail_without_changes-this-installer-593387:
  test.fail_without_changes:
    - name: "this installer needs root: it installs packages and units of systemd"
    - comment: "this installer needs root: it installs packages and units of systemd"
    - failhard: true
{%- endif %}

{%- if not cfg.data.domains %}
django-host-test.fail_without_changes-data.domains-is-a8117e:
  test.fail_without_changes:
    - name: "data.domains is empty: name at least one domain"
    - comment: "data.domains is empty: name at least one domain"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.domains %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*)$")) %}
django-host-test.fail_without_changes-data.domains-2232bc-{{ index }}:
  test.fail_without_changes:
    - name: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - comment: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if not (((cfg.data.max_body | string) | replace("\n", " ")) | regex_match("([0-9]+[kKmMgG]?)$")) %}
django-host-test.fail_without_changes-data.max_body-9ec330:
  test.fail_without_changes:
    - name: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - comment: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.health_path | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/?=&%-]*)$")) %}
django-host-test.fail_without_changes-data.health_path-3aa7f8:
  test.fail_without_changes:
    - name: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - comment: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - failhard: true
{%- endif %}

django-host-test.fail_without_changes-data.port-is-that-a55fa5:
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

{%- if cfg.data.server == "uwsgi" %}
django-host-pkg.installed-uwsgi:
  pkg.installed:
    - name: uwsgi
    - pkgs:
      - uwsgi-core
      - uwsgi-plugin-python3
    - install_recommends: false
{%- endif %}

{%- if not ((cfg.data.database == "none") or (cfg.data.database == "postgresql") or (cfg.data.database == "mariadb") or (cfg.data.database == "sqlite")) %}
django-host-test.fail_without_changes-data.database-is-e6b754:
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
