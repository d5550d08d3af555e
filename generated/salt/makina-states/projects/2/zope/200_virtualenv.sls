{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

packages:
  virtualenv.managed:
    - name: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}
    - venv_bin: venv
    - python: {{ cfg.data.python | yaml_encode }}
    - pip_pkgs: {{ yaml(cfg.data.packages) }}
    - requirements: {{ (cfg.project_root ~ "/" ~ cfg.data.requirements) | yaml_dquote }}
    {%- if cfg.data.find_links or cfg.data.fetch %}
    - env_vars:
        PIP_FIND_LINKS: {{ (cfg.data.find_links ~ " " ~ cfg.fetch_root ~ "/python") | yaml_dquote }}
        PIP_NO_INDEX: {{ (cfg.data.no_index or cfg.data.fetch) | string | yaml_dquote }}
    {%- endif %}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - virtualenv: packages
