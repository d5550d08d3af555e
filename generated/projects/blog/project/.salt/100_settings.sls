{#- Made by corpus from projects/blog/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/settings.json") | yaml_dquote }}
    - mode: "0640"
    - serializer: json
    - show_changes: false
    - dataset:
        admins: {{ yaml(cfg.data.admins) }}
        allowed_hosts: {{ yaml(cfg.data.allowed_hosts) }}
        database: {{ (cfg.data_root ~ "/blog.sqlite3") | yaml_dquote }}
        debug: {{ cfg.data.debug | yaml_encode }}
        secret_key_file: {{ (cfg.data_root ~ "/secret_key") | yaml_dquote }}
        title: {{ cfg.data["title"] | yaml_encode }}

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - file: settings
