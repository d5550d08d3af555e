{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- set supervisorctl = (cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf" %}

processes-stop:
  cmd.run:
    - name: {{ (supervisorctl ~ " stop all && " ~ supervisorctl ~ " shutdown") | yaml_dquote }}
    - onlyif: {{ (supervisorctl ~ " pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
