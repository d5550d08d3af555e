{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if cfg.unprivileged %}
nginx-host-test.fail_without_changes-this-installer-d484d8:
  test.fail_without_changes:
    - name: "this installer needs root: it installs packages and units of systemd"
    - comment: "this installer needs root: it installs packages and units of systemd"
    - failhard: true
{%- endif %}

{%- if not cfg.data.domains %}
nginx-host-test.fail_without_changes-data.domains-is-775327:
  test.fail_without_changes:
    - name: "data.domains is empty: name at least one domain"
    - comment: "data.domains is empty: name at least one domain"
    - failhard: true
{%- endif %}

{%- for item in cfg.data.domains %}
{%- set index = loop.index %}
{%- if not (((item | string) | replace("\n", " ")) | regex_match("((?:\\*\\.)?[A-Za-z0-9][A-Za-z0-9.-]*)$")) %}
nginx-host-test.fail_without_changes-data.domains-holds-a11c55-{{ index }}:
  test.fail_without_changes:
    - name: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - comment: "data.domains holds a value that cannot stand in the server's configuration; one that can: www.example.org"
    - failhard: true
{%- endif %}
{%- endfor %}

{%- if not (((cfg.data.max_body | string) | replace("\n", " ")) | regex_match("([0-9]+[kKmMgG]?)$")) %}
nginx-host-test.fail_without_changes-data.max_body-622ef0:
  test.fail_without_changes:
    - name: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - comment: "data.max_body holds a value that cannot stand in the server's configuration; one that can: 16m"
    - failhard: true
{%- endif %}

{%- if not (((cfg.data.health_path | string) | replace("\n", " ")) | regex_match("(/[A-Za-z0-9._~/?=&%-]*)$")) %}
nginx-host-test.fail_without_changes-data.health_path-528ad8:
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

{%- if not (((cfg.data.public | string) | replace("\n", " ")) | regex_match("([A-Za-z0-9._/-]+)$")) %}
nginx-host-test.fail_without_changes-data.public-holds-fdeed8:
  test.fail_without_changes:
    - name: "data.public holds a value that cannot stand in the server's configuration; one that can: public"
    - comment: "data.public holds a value that cannot stand in the server's configuration; one that can: public"
    - failhard: true
{%- endif %}
