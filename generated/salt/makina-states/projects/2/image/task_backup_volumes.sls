{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

volumes-dumped:
  mc_project.dumped:
    - name: {{ ("goes_on() { systemctl kill --signal=SIGCONT corpus-" ~ (cfg.name | quote) ~ " || true; }; trap goes_on EXIT; trap 'exit 1' TERM INT HUP; systemctl kill --signal=SIGSTOP corpus-" ~ (cfg.name | quote) ~ " || true; runuser -u " ~ (cfg.user | quote) ~ " -- tar -C volumes -cf - .") | yaml_dquote }}
    - user: root
    - cwd: {{ cfg.data_root | yaml_encode }}
    - onlyif: {{ ("test -d " ~ (cfg.data_root | quote) ~ "/volumes") | yaml_dquote }}
    - failhard: true
    - path: {{ (cfg.project_dir ~ "/backups/volumes/" ~ cfg.deployment_id ~ ".dump") | yaml_dquote }}
    - keep: {{ cfg.data.backup.keep | yaml_encode }}
