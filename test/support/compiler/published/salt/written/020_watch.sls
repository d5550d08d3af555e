ntp-conf:
  file.managed:
    - name: /etc/ntp.conf
    - source: salt://ntp/ntp.conf
    - mode: "0644"

ntp:
  service.running:
    - name: ntpd
    - watch:
      - file: ntp-conf
