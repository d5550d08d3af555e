{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

image-unit-check-1:
  mc_project.unit_check:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}

image-http-check-2:
  mc_project.http_check:
    - name: {{ ("http://127.0.0.1:" ~ cfg.data.port ~ cfg.data.health_path) | yaml_dquote }}
    - attempts: 20

image-command-check-3:
  mc_project.command_check:
    - name: {{ ("curl --silent --show-error --fail --insecure --output /dev/null --max-time 10 --resolve " ~ ((cfg.data.domains | first) | string | quote) ~ ":443:127.0.0.1 https://" ~ ((cfg.data.domains | first) | string | quote) ~ (cfg.data.health_path | string | quote)) | yaml_dquote }}
    - timeout: 5
    - attempts: 10
