{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}

vhost-removed:
  file.absent:
    - name: {{ ("/etc/nginx/sites-enabled/corpus-" ~ cfg.name) | yaml_dquote }}

vhost-directory-removed:
  file.absent:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name) | yaml_dquote }}

nginx-reloaded:
  cmd.run:
    - name: nginx -s reload
    - onlyif: systemctl --quiet is-active nginx
    - onchanges:
      - file: vhost-removed
      - file: vhost-directory-removed

log-rotation-removed:
  file.absent:
    - name: {{ ("/etc/logrotate.d/corpus-" ~ cfg.name) | yaml_dquote }}
