{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

processes-stop:
  cmd.run:
    - name: {{ ("systemctl stop corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("systemctl --quiet is-active corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

volumes-dumped:
  mc_project.dumped:
    - name: {{ ("goes_on() { systemctl kill --signal=SIGCONT corpus-" ~ (cfg.name | quote) ~ " || true; }; trap goes_on EXIT; trap 'exit 1' TERM INT HUP; systemctl kill --signal=SIGSTOP corpus-" ~ (cfg.name | quote) ~ " || true; runuser -u " ~ (cfg.user | quote) ~ " -- tar -C volumes -cf - .") | yaml_dquote }}
    - user: root
    - cwd: {{ cfg.data_root | yaml_encode }}
    - onlyif: {{ ("test -d " ~ (cfg.data_root | quote) ~ "/volumes") | yaml_dquote }}
    - path: {{ (cfg.project_dir ~ "/backups/volumes/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - required: {{ (not cfg.dump) | yaml_encode }}

volumes-loaded:
  mc_project.loaded:
    - name: {{ ("runuser -u " ~ (cfg.user | quote) ~ " -- rm -rf volumes.new && runuser -u " ~ (cfg.user | quote) ~ " -- mkdir volumes.new && runuser -u " ~ (cfg.user | quote) ~ " -- tar -C volumes.new -xf - && runuser -u " ~ (cfg.user | quote) ~ " -- rm -rf volumes && runuser -u " ~ (cfg.user | quote) ~ " -- mv volumes.new volumes") | yaml_dquote }}
    - user: root
    - cwd: {{ cfg.data_root | yaml_encode }}
    - path: {{ (cfg.project_dir ~ "/backups/volumes") | yaml_dquote }}
    - dump: {{ cfg.dump | yaml_encode }}
    - before: {{ cfg.deployment_id | yaml_encode }}
    - require:
      - mc_project: volumes-dumped

processes-restart:
  cmd.run:
    - name: {{ ("systemctl restart corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
