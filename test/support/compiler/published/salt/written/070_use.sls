one:
  file.managed:
    - name: /etc/one.conf
    - source: salt://one.conf
    - user: root
    - mode: "0640"

two:
  file.managed:
    - name: /etc/two.conf
    - source: salt://two.conf
    - use:
      - file: one
