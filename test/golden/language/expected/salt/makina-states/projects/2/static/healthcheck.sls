{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

static-http-check-1:
  mc_project.http_check:
    - name: {{ ("http://" ~ cfg.data.host ~ ":" ~ cfg.data.port ~ cfg.data.health_path) | yaml_dquote }}
    - attempts: 20
