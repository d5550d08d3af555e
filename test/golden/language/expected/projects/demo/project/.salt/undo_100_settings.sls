{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- set queue = "bin/queue --at " ~ (cfg.data_root | quote) ~ "/queue" %}

{%- if cfg.data.debug %}
demo-undo_100_settings-test.nop-undone-first:
  test.nop:
    - name: undone first
{%- endif %}

# The old release goes on with the queue.
resume-queue:
  cmd.run:
    - name: {{ (queue ~ " resume") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
