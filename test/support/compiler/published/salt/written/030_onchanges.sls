unit:
  file.managed:
    - name: /etc/systemd/system/app.service
    - source: salt://app/app.service

reload-units:
  cmd.run:
    - name: systemctl daemon-reload
    - onchanges:
      - file: unit
