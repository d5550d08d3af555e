{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.generic.rollback

shop-rollback-file.touch-run-shop-port:
  file.touch:
    - name: {{ ("/run/shop-" ~ cfg.data.port) | yaml_dquote }}
