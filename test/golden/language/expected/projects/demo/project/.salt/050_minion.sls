{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

{%- if (grains.os_family == "Debian") and (grains.mem_total > 512) %}
demo-minion-test.nop-large:
  test.nop:
    - name: large
{%- endif %}

{%- if (cfg.name < "m") or ("." in cfg.data.domain) or ((grains | traverse("roles", "")) is defined) %}
demo-minion-test.nop-named:
  test.nop:
    - name: named
{%- endif %}

{%- for item in salt["network.ip_addrs"](cidr="127.0.0.0/8", include_loopback=true) %}
{%- set index = loop.index %}
demo-minion-host.present-local-item-{{ index }}:
  host.present:
    - name: {{ ("local-" ~ item) | yaml_dquote }}
    - ip: {{ yaml(item) }}
{%- endfor %}

demo-minion-file.serialize-data_root-minion.json:
  file.serialize:
    - name: {{ (cfg.data_root ~ "/minion.json") | yaml_dquote }}
    - serializer: json
    - dataset:
        cpus: {{ yaml(grains.num_cpus) }}
        domain: {{ (cfg.data.domain | default("nowhere")) | upper | yaml_dquote }}
        first: {{ yaml((grains.ipv4 | sort) | first) }}
        label: {{ ((cfg.data.words | join("+")) ~ " on " ~ grains.id) | yaml_dquote }}
        peers: {{ yaml(salt["mine.get"](tgt="*", fun="network.ip_addrs", tgt_type="glob")) }}
        port: {{ yaml((pillar | traverse("demo:port", 80)) | int) }}
        role: {{ yaml(grains | traverse("roles:0", "none")) }}
        user: {{ yaml(salt["user.info"](name="root").home) }}
