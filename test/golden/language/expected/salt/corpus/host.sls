{#- Made by corpus. The roots that projects live in; where they are, the minion's configuration says (corpus: …). #}
{%- set roots = opts.get("corpus", {}) %}
{%- set unprivileged = roots.get("unprivileged", false) %}
{%- set defaults = {
  "projects_dir": "/srv/projects",
  "salt_root": "/srv/salt",
  "pillar_root": "/srv/pillar",
  "run_dir": "/run/corpus",
} %}
{%- for key in ["projects_dir", "salt_root", "pillar_root", "run_dir"] %}

corpus-{{ key }}:
  file.directory:
    - name: {{ roots.get(key, defaults[key]) | yaml_encode }}
    - makedirs: true
    {%- if key == "pillar_root" and not unprivileged %}
    - mode: "0750"
    {%- endif %}
{%- endfor %}
{%- for tool in ["git"] %}

corpus-tool-{{ tool }}:
  {%- if salt["cmd.which"](tool) %}
  test.succeed_without_changes:
    - name: {{ (tool ~ " is installed") | yaml_dquote }}
  {%- elif unprivileged %}
  test.fail_without_changes:
    - name: {{ (tool ~ " is missing; install it, projects are deployed with it") | yaml_dquote }}
  {%- else %}
  pkg.installed:
    - name: {{ tool | yaml_encode }}
  {%- endif %}
{%- endfor %}
