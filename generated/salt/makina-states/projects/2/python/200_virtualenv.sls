{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

virtualenv:
  virtualenv.managed:
    - name: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}
    - venv_bin: venv
    - python: {{ cfg.data.python | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}

packages:
  pip.installed:
    - name: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}
    - pkgs: {{ yaml(cfg.data.packages) }}
    - bin_env: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}
    {%- if cfg.data.find_links %}
    - find_links: {{ cfg.data.find_links | yaml_encode }}
    {%- endif %}
    {%- if cfg.data.no_index %}
    - no_index: true
    {%- endif %}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - virtualenv: virtualenv

requirements:
  pip.installed:
    - name: {{ (cfg.project_root ~ "/" ~ cfg.data.requirements) | yaml_dquote }}
    - requirements: {{ (cfg.project_root ~ "/" ~ cfg.data.requirements) | yaml_dquote }}
    - bin_env: {{ (cfg.project_root ~ "/.venv") | yaml_dquote }}
    {%- if cfg.data.find_links %}
    - find_links: {{ cfg.data.find_links | yaml_encode }}
    {%- endif %}
    {%- if cfg.data.no_index %}
    - no_index: true
    {%- endif %}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - pip: packages

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - pip: packages
      - pip: requirements
