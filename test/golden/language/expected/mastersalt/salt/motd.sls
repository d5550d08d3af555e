{#- Made by corpus from projects/salt.ts; edit there. #}

salt-motd-file.managed-etc-motd:
  file.managed:
    - name: /etc/motd
    - contents:
      - {{ ("This is " ~ grains.id ~ ".") | yaml_dquote }}
    - mode: "0644"
