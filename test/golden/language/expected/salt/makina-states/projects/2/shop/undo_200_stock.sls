{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

shop-undo_200_stock-file.absent-data_root-log:
  file.absent:
    - name: {{ (cfg.data_root ~ "/log") | yaml_dquote }}
