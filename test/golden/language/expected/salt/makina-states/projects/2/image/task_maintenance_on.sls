{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

maintenance:
  file.managed:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name ~ "/maintenance") | yaml_dquote }}
    - mode: "0644"
    - contents: "on"
    - makedirs: true
