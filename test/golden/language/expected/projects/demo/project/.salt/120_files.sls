{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

demo-files-file.managed-data_root-plain.txt:
  file.managed:
    - name: {{ (cfg.data_root ~ "/plain.txt") | yaml_dquote }}
    - source: {{ ("salt://" ~ slspath ~ "/files/plain.txt") | yaml_dquote }}
    - mode: "0644"

demo-files-file.managed-data_root-demo.conf:
  file.managed:
    - name: {{ (cfg.data_root ~ "/demo.conf") | yaml_dquote }}
    - source: {{ ("salt://" ~ slspath ~ "/files/demo.conf.jinja") | yaml_dquote }}
    - template: jinja
    - context:
        names: {{ yaml(cfg.data.words) }}
        port: {{ cfg.data.port | yaml_encode }}
    - mode: "0644"
