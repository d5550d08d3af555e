{#- Made by corpus. The roots that projects live in; where they are, the minion's configuration says (corpus: …). #}
{%- set roots = opts.get("corpus") or {} %}
{%- set unprivileged = roots.get("unprivileged", false) %}

# Projects are reached by their users and listed by nobody else; pillar is read by the minion alone.
{%- for key, default, mode in [
  ("projects_dir", "/srv/projects", "0751"),
  ("salt_root", "/srv/salt", "0755"),
  ("pillar_root", "/srv/pillar", "0750"),
  ("run_dir", "/run/corpus", "0755"),
] %}
corpus-{{ key }}:
  file.directory:
    - name: {{ roots.get(key, default) | yaml_encode }}
    - mode: "{{ mode }}"
    - makedirs: true
{% endfor %}
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
