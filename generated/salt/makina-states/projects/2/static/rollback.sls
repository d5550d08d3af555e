{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- set supervisorctl = (cfg.data_root | quote) ~ "/server/bin/supervisorctl -c .corpus/supervisord.conf" %}

include:
  - makina-states.projects.2.generic.rollback

# Gone when the host was restarted since.
run-directory:
  file.directory:
    - name: {{ (cfg.run_dir ~ "/" ~ cfg.name) | yaml_dquote }}
    - mode: "0750"
    - makedirs: true
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

# Running processes take over what changed; those that do not run are started.
processes-update:
  cmd.run:
    - name: {{ (supervisorctl ~ " update") | yaml_dquote }}
    - onlyif: {{ (supervisorctl ~ " pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

processes-restart:
  cmd.run:
    - name: {{ (supervisorctl ~ " restart web") | yaml_dquote }}
    - onlyif: {{ (supervisorctl ~ " pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - cmd: processes-update

processes-start:
  cmd.run:
    - name: {{ ((cfg.data_root | quote) ~ "/server/bin/supervisord -c " ~ (cfg.project_root | quote) ~ "/.corpus/supervisord.conf") | yaml_dquote }}
    - unless: {{ (supervisorctl ~ " pid") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - require:
      - cmd: processes-restart
