import type { Artifact } from "../model/model.ts";
import { dumpYaml, plainHeader } from "../render/yaml.ts";
import { collectionsPath } from "./sls.ts";

/** The state of every project host: small, real, safe to apply again and unprivileged. */
const hostState = `{#- Made by corpus. The roots that projects live in; where they are, the minion's configuration says (corpus: …). #}
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
`;

/** The macro that project SLS use for lists and mappings that only the minion knows. */
export const collections = `{#- Made by corpus. A list or mapping as one line of YAML; no text in it can break out of its place. #}
{%- macro yaml(value) -%}
  {%- if value is string or value is number or value is boolean or value is none -%}
    {{ value | yaml_encode }}
  {%- elif value is mapping -%}
    {{ "{" }}
    {%- for key in value -%}
      ? {{ key | yaml_encode }} : {{ yaml(value[key]) }}{{ "" if loop.last else ", " }}
    {%- endfor -%}
    {{ "}" }}
  {%- else -%}
    {{ "[" }}
    {%- for item in value -%}
      {{ yaml(item) }}{{ "" if loop.last else ", " }}
    {%- endfor -%}
    {{ "]" }}
  {%- endif -%}
{%- endmacro %}
`;

/** What every project host gets, whatever its projects. */
export function emitHost(): Artifact[] {
  const definition = "corpus";
  return [
    {
      path: "salt/top.sls",
      content: `${plainHeader}\n# Made by corpus.\n${dumpYaml({ base: { "*": ["corpus.host"] } })}`,
      definition,
    },
    { path: "salt/corpus/host.sls", content: hostState, definition },
    { path: `salt/${collectionsPath}`, content: collections, definition },
    {
      path: "pillar/corpus/init.sls",
      content: `${plainHeader}\n# Made by corpus. Include it from the pillar top of the host, if you like: corpus\n${dumpYaml({ corpus: { pack: "corpus" } })}`,
      definition,
    },
  ];
}
