{#- Made by corpus from projects/demo/project.ts; edit there. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

demo-secrets-file.managed-data_root-database.ini:
  file.managed:
    - name: {{ (cfg.data_root ~ "/database.ini") | yaml_dquote }}
    - contents:
      - "[database]"
      - {{ ("password = " ~ cfg.secrets.database) | yaml_dquote }}
    - mode: "0600"
    - show_changes: false

demo-secrets-file.serialize-data_root-mail.json:
  file.serialize:
    - name: {{ (cfg.data_root ~ "/mail.json") | yaml_dquote }}
    - dataset:
        password: {{ cfg.secrets.mail | yaml_encode }}
        tokens:
          - {{ cfg.secrets.token | yaml_encode }}
    - serializer: json
    - mode: "0600"
    - show_changes: false

demo-secrets-cmd.run-bin-login:
  cmd.run:
    - name: bin/login
    - cwd: {{ cfg.project_root | yaml_encode }}
    - env:
        TOKEN: {{ cfg.secrets.token | yaml_encode }}
