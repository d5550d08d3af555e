{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

shop-tcp-check-1:
  mc_project.tcp_check:
    - name: "127.0.0.1"
    - host: "127.0.0.1"
    - port: {{ cfg.data.port | yaml_encode }}
