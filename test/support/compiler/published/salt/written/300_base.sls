proxy-conf:
  file.managed:
    - name: /etc/proxy.conf
    - source: salt://proxy/proxy.conf
    - mode: "0644"
