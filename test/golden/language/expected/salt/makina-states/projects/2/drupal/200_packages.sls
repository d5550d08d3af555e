{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if cfg.data.composer %}
# The lock file says what is installed; a copy of it, within, what was.
packages-of-the-lock-file:
  cmd.run:
    - name: "composer install --no-dev --no-interaction --no-progress --optimize-autoloader && cp composer.lock vendor/.corpus-lock"
    - unless: cmp -s composer.lock vendor/.corpus-lock
    - env: {{ yaml(cfg.data.composer_env) }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - cmd: packages-of-the-lock-file
{%- endif %}
