{#- Made by corpus from projects/blog/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.python.healthcheck

blog-http-check-1:
  mc_project.http_check:
    - name: {{ ("http://" ~ cfg.data.host ~ ":" ~ cfg.data.port ~ "/") | yaml_dquote }}
    - contains: Posts
    - attempts: 5
