app-ini:
  ini.options_present:
    - name: /etc/app.ini
    - separator: '='
    - sections:
        server:
          bind: 0.0.0.0
          workers: "4"
        log:
          level: info
