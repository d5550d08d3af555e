redis-conf:
  file.managed:
    - name: /etc/redis.conf
    - source: salt://redis/redis.conf

redis:
  service.running:
    - listen:
      - file: redis-conf
