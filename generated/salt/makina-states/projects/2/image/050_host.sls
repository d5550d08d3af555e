{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if not (((cfg.data.image | string) | replace("\n", " ")) | regex_match("((?:[a-z0-9][A-Za-z0-9._:/-]*@sha256:[0-9a-f]{64})?)$")) %}
image-host-test.fail_without_changes-data.image-holds-a-376973:
  test.fail_without_changes:
    - name: "data.image holds a value that cannot stand in the server's configuration; one that can: registry.example.org/shop@sha256:0000000000000000000000000000000000000000000000000000000000000000"
    - comment: "data.image holds a value that cannot stand in the server's configuration; one that can: registry.example.org/shop@sha256:0000000000000000000000000000000000000000000000000000000000000000"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.digest | string) | replace("\n", " ")) | regex_match("((?:[0-9a-f]{64})?)$")) %}
image-host-test.fail_without_changes-data.digest-holds-da36b4:
  test.fail_without_changes:
    - name: "data.digest holds a value that cannot stand in the server's configuration; one that can: 0000000000000000000000000000000000000000000000000000000000000000"
    - comment: "data.digest holds a value that cannot stand in the server's configuration; one that can: 0000000000000000000000000000000000000000000000000000000000000000"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.holds | string) | replace("\n", " ")) | regex_match("(image|root)$")) %}
image-host-test.fail_without_changes-data.holds-holds-a-ff7503:
  test.fail_without_changes:
    - name: "data.holds holds a value that cannot stand in the server's configuration; one that can: image"
    - comment: "data.holds holds a value that cannot stand in the server's configuration; one that can: image"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.database | string) | replace("\n", " ")) | regex_match("(none|postgresql|mariadb)$")) %}
image-host-test.fail_without_changes-data.database-b81065:
  test.fail_without_changes:
    - name: "data.database holds a value that cannot stand in the server's configuration; one that can: postgresql"
    - comment: "data.database holds a value that cannot stand in the server's configuration; one that can: postgresql"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.volumes %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)$")) %}
image-host-test.fail_without_changes-data.volumes-holds-81ad17-{{ index }}:
  test.fail_without_changes:
    - name: "data.volumes holds a value that cannot stand in the server's configuration; one that can: /var/lib/shop"
    - comment: "data.volumes holds a value that cannot stand in the server's configuration; one that can: /var/lib/shop"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if (not cfg.data.image) and (not cfg.data.archive) %}
image-host-test.fail_without_changes-there-is-no-image-78d3e0:
  test.fail_without_changes:
    - name: "there is no image: give data.image or data.archive"
    - comment: "there is no image: give data.image or data.archive"
    - failhard: true
{%- endif %}

{%- if (cfg.data.archive | regex_match("(/)")) and (not cfg.data.digest) %}
image-host-test.fail_without_changes-data.archive-is-a-bef5a9:
  test.fail_without_changes:
    - name: "data.archive is a file of the host: give its sha256 as data.digest"
    - comment: "data.archive is a file of the host: give its sha256 as data.digest"
    - failhard: true
{%- endif %}

{%- if cfg.unprivileged %}
image-host-test.fail_without_changes-this-installer-2f7ef8:
  test.fail_without_changes:
    - name: "this installer needs root: it installs packages and units of systemd"
    - comment: "this installer needs root: it installs packages and units of systemd"
    - failhard: true
{%- endif %}

{%- if not cfg.data.domains %}
image-host-test.fail_without_changes-data.domains-is-79c4a4:
  test.fail_without_changes:
    - name: "data.domains is empty: name at least one domain"
    - comment: "data.domains is empty: name at least one domain"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.domains %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*)$")) %}
image-host-test.fail_without_changes-data.domains-holds-3a59a0-{{ index }}:
  test.fail_without_changes:
    - name: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - comment: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if not (((cfg.data.max_body | string) | replace("\n", " ")) | regex_match("([0-9]+[kKmMgG]?)$")) %}
image-host-test.fail_without_changes-data.max_body-e79985:
  test.fail_without_changes:
    - name: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - comment: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.health_path | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/?=&%-]*)$")) %}
image-host-test.fail_without_changes-data.health_path-6ec748:
  test.fail_without_changes:
    - name: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - comment: "data.health_path holds a value that cannot stand in the server's configuration; one that can: /health/"
    - failhard: true
{%- endif %}

image-host-test.fail_without_changes-data.port-is-that-e4da75:
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
      - podman
      - crun
      - uidmap
      - slirp4netns
      - catatonit
      - python3-minimal
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
image-host-test.fail_without_changes-data.database-is-e8910e:
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
