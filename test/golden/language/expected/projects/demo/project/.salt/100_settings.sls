{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set queue = "bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue" %}

demo-settings-file.managed-shop.ini:
  file.managed:
    - name: {{ (cfg.project_root ~ "/shop.ini") | yaml_dquote }}
    - contents:
      - "[shop]"
      - {{ ("domain = " ~ cfg.data.domain) | yaml_dquote }}
      - {{ ("first = " ~ cfg.data.sites[0].name) | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.user | yaml_encode }}
    {%- endif %}

demo-settings-file.serialize-data_root-extra.json:
  file.serialize:
    - name: {{ (cfg.data_root ~ "/extra.json") | yaml_dquote }}
    - dataset:
        fixed:
          list:
            - 1
            - - 2
              - three: null
            - []
          none: {}
        hosts: {{ yaml(cfg.data.hosts) }}
        tricky: {{ yaml(cfg.data.tricky) }}
    - serializer: json
    - require:
      - file: demo-settings-file.managed-shop.ini

{%- if cfg.data.debug and (cfg.default_env == "dev") %}
demo-settings-test.nop-debugging:
  test.nop:
    - name: debugging
{%- else %}
demo-settings-test.nop-not-debugging:
  test.nop:
    - name: not debugging
{%- endif %}

{%- if cfg.data.debug or (not cfg.data.domain) %}
demo-settings-cmd.run-bin-reload-domain-it-s:
  cmd.run:
    - name: {{ ("bin/reload " ~ (cfg.data.domain | string | quote) ~ " 'it'\"'\"'s'") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - unless: {{ ("test -e " ~ (cfg.run_dir | quote) ~ "/lock") | yaml_dquote }}
    - onchanges:
      - file: demo-settings-file.managed-shop.ini
      - file: demo-settings-file.serialize-data_root-extra.json
{%- endif %}

{%- for item in cfg.data.sites %}
{%- set index = loop.index %}
site-{{ index }}:
  file.directory:
    - name: {{ (cfg.data_root ~ "/" ~ item.name) | yaml_dquote }}

{%- for item2 in item.aliases %}
{%- set index2 = loop.index %}
demo-settings-file.symlink-data_root-item2-{{ index }}-{{ index2 }}:
  file.symlink:
    - name: {{ (cfg.data_root ~ "/" ~ item2) | yaml_dquote }}
    - target: {{ (cfg.data_root ~ "/" ~ item.name) | yaml_dquote }}
{%- endfor %}

demo-settings-file.managed-data_root-name-about.txt-{{ index }}:
  file.managed:
    - name: {{ (cfg.data_root ~ "/" ~ item.name ~ "/about.txt") | yaml_dquote }}
    - contents: {{ "Two lines,\n\n  and {% literal %} braces.\n" | yaml_dquote }}
    - require:
      - file: site-{{ index }}
{%- endfor %}

pause-queue:
  cmd.run:
    - name: {{ (queue ~ " pause") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}

{%- for key, item in cfg.data.hosts | dictsort(case_sensitive=true) %}
{%- set index = loop.index %}
demo-settings-host.present-key-{{ index }}:
  host.present:
    - name: {{ key | yaml_encode }}
    - ip: {{ yaml(item) }}
{%- endfor %}
