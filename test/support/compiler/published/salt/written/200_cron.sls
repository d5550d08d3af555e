rotate:
  cron.present:
    - name: /usr/local/bin/rotate > /dev/null
    - identifier: rotate
    - user: root
    - minute: '*/5'
    - hour: '2'
