{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

drupal-is-told:
  cmd.run:
    - name: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes state:set system.maintenance_mode 0 --input-format=integer") | yaml_dquote }}
    - onlyif: {{ ((cfg.data.drush | string | quote) ~ " --config=.corpus/drush.yml --yes status --field=bootstrap | grep -q Successful") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

maintenance:
  file.absent:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name ~ "/maintenance") | yaml_dquote }}
