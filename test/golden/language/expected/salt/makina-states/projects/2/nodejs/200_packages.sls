{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

# The lock file says what is installed; a copy of it, within, what was.
packages-of-the-lock-file:
  cmd.run:
    - name: {{ ((cfg.data.npm | string | quote) ~ " ci --omit=dev --no-audit --no-fund && cp package-lock.json node_modules/.corpus-lock") | yaml_dquote }}
    - unless: cmp -s package-lock.json node_modules/.corpus-lock
    - env: {{ yaml(cfg.data.npm_env) }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - cmd: packages-of-the-lock-file
