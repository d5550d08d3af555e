{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.shop.healthcheck

demo-http-check-1:
  mc_project.http_check:
    - name: {{ ("http://" ~ cfg.data.domain ~ "/") | yaml_dquote }}
    - status: 204

demo-command-check-2:
  mc_project.command_check:
    - name: {{ ("test -s " ~ (cfg.data_root | quote) ~ "/log") | yaml_dquote }}
    - timeout: 5
    - attempts: 10

demo-unit-check-3:
  mc_project.unit_check:
    - name: shop.service
    - attempts: 30
