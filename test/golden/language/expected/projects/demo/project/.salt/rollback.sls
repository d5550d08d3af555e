{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.shop.rollback

queue-loaded:
  mc_project.loaded:
    - name: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue load") | yaml_dquote }}
    - user: root
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/queue.dump") | yaml_dquote }}
    - failhard: true
    - order: 1

notes-loaded:
  mc_project.loaded:
    - name: bin/notes load
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - path: {{ (cfg.restored_from ~ "/notes.dump") | yaml_dquote }}
    - failhard: true
    - order: 2

{%- if cfg.data.domain == "example.org" %}
{%- if cfg.data.debug %}
files-directory-loaded:
  mc_project.loaded:
    - name: {{ ("rm -rf " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new && mkdir " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new && tar -C " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new -xf - && rm -rf " ~ ((cfg.data_root ~ "/files") | string | quote) ~ " && mv " ~ ((cfg.data_root ~ "/files") | string | quote) ~ ".new " ~ ((cfg.data_root ~ "/files") | string | quote)) | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/files.dump") | yaml_dquote }}
    - failhard: true
    - order: 3
{%- endif %}
{%- endif %}
