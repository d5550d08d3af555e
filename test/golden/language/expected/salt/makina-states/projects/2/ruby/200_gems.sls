{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}

settings-directory:
  file.directory:
    - name: {{ (cfg.project_root ~ "/.corpus") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

launcher:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/run.rb") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents: "# Runs a command with the application's environment, which is in environment.json beside this file.\nrequire \"json\"\n\nenvironment = JSON.parse(File.read(File.join(__dir__, \"environment.json\")))\nENV[\"RACK_ENV\"] = \"production\"\nENV.update(environment[\"provided\"]).update(environment[\"given\"].transform_values(&:to_s))\nexec(*ARGV)\n"

environment:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/environment.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        given: {{ yaml(cfg.data.env) }}
        provided:
          BUNDLE_FROZEN: {{ cfg.data.locked | string | yaml_dquote }}
          DATABASE_FILE: {{ (cfg.data_root ~ "/database.sqlite3") | yaml_dquote }}
          DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
          DATABASE_NAME: {{ cfg.name | string | yaml_dquote }}
          DATABASE_USER: {{ cfg.user | string | yaml_dquote }}
          DATA_ROOT: {{ cfg.data_root | string | yaml_dquote }}
          GEM_HOME: {{ (cfg.project_root ~ "/.corpus/gems") | yaml_dquote }}

{%- if not cfg.data.locked %}
# bundler itself says whether a gem lacks. What Debian has is taken from there; vendor/cache stays as git has it.
lock-is-made-anew:
  cmd.run:
    - name: rm -f Gemfile.lock
    - unless: ruby .corpus/run.rb bundle check
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}
{%- endif %}

gems-of-the-gemfile:
  cmd.run:
    - name: {{ ("ruby .corpus/run.rb bundle install --no-cache " ~ (cfg.data.bundle | map("string") | map("quote") | join(" "))) | yaml_dquote }}
    - unless: ruby .corpus/run.rb bundle check
    - cwd: {{ cfg.project_root | yaml_encode }}
    {%- if not cfg.unprivileged %}
    - runas: {{ cfg.user | yaml_encode }}
    {%- endif %}

release-changed:
  file.absent:
    - name: {{ (cfg.project_root ~ "/.corpus/release") | yaml_dquote }}
    - onchanges:
      - file: launcher
      - file: environment
      - cmd: gems-of-the-gemfile
