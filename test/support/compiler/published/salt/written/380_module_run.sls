refresh:
  module.run:
    - service.restart:
      - name: cron
