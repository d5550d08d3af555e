port:
  file.managed:
    - name: /etc/port
    - contents:
      - port = {{ pillar.get('app', {}).get('port', 8000) }}
