driver:
  pkg.installed:
    - name: python3-pymysql
    - reload_modules: True
    - fire_event: driver/installed
