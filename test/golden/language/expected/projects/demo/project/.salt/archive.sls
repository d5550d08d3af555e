{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

include:
  - makina-states.projects.2.shop.archive

queue-dumped:
  mc_project.dumped:
    - name: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue dump") | yaml_dquote }}
    - user: root
    - cwd: /
    - onlyif: {{ ("bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue ready") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/queue.dump") | yaml_dquote }}

notes-dumped:
  mc_project.dumped:
    - name: bin/notes dump
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/notes.dump") | yaml_dquote }}

{%- if cfg.data.domain == "example.org" %}
{%- if cfg.data.debug %}
files-directory-dumped:
  mc_project.dumped:
    - name: {{ ("tar -C " ~ ((cfg.data_root ~ "/files") | string | quote) ~ " -cf - .") | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - onlyif: {{ ("test -d " ~ ((cfg.data_root ~ "/files") | string | quote)) | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.current_archive_dir ~ "/files.dump") | yaml_dquote }}
{%- endif %}
{%- endif %}
