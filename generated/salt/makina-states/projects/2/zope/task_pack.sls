{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

zope-task_pack-cmd.run-.venv-bin-zeopack-d-pack_days-u-f3404f:
  cmd.run:
    - name: {{ (".venv/bin/zeopack -d " ~ (cfg.data.pack_days | string | quote) ~ " -u /run/corpus-" ~ (cfg.name | quote) ~ "-zeo/zeo.sock:main") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
