{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-projects.demo.110_base
  - hand.written

extend:
  base:
    file:
      - mode: "0600"
      - watch_in:
        - test: first
  other:
    file:
      - require:
        - sls: makina-projects.demo.110_base

first:
  test.nop:
    - name: first
    - order: first
    - parallel: true

demo-order-file.directory-data_root-a-data_root-b:
  file.directory:
    - names:
      - {{ (cfg.data_root ~ "/a") | yaml_dquote }}
      - {{ (cfg.data_root ~ "/b") | yaml_dquote }}
    - umask: "027"

demo-order-test.nop-all-of-them:
  test.nop:
    - name: all of them
    - reload_grains: true
    - reload_pillar: true
    - retry:
        attempts: 3
        until: true
    - onlyif:
      - {{ ("test -d " ~ (cfg.data_root | quote)) | yaml_dquote }}
      - fun: file.directory_exists
        path: {{ cfg.data_root | yaml_encode }}
    - unless:
      - fun: file.file_exists
        path: {{ (cfg.data_root ~ "/done") | yaml_dquote }}
    - require:
      - sls: makina-projects.demo.110_base
      - file: other
    - watch_any:
      - test: first
      - file: demo-order-file.directory-data_root-a-data_root-b
    - listen_in:
      - test: first
    - use:
      - test: first
