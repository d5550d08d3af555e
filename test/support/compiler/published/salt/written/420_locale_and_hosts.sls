german:
  locale.present:
    - name: de_DE.UTF-8

db-host:
  host.present:
    - name: db.internal
    - ip:
      - 10.0.0.5
      - fd00::5
