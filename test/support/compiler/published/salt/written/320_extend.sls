include:
  - written.300_base

extend:
  proxy-conf:
    file:
      - mode: "0600"
      - watch_in:
        - service: proxy-2

proxy-2:
  service.running:
    - name: proxy
    - enable: True
