{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

{%- for item in cfg.data.commands %}
{%- set index = loop.index %}
shop-stock-cmd.run-bin-shop-words-data_root-log-{{ index }}:
  cmd.run:
    - name: {{ ("bin/shop " ~ (item | map("string") | map("quote") | join(" ")) ~ " > " ~ (cfg.data_root | quote) ~ "/log") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
{%- endfor %}
