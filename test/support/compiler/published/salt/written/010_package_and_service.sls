web-server:
  pkg.installed:
    - name: nginx

web-service:
  service.running:
    - name: nginx
    - enable: True
    - require:
      - pkg: web-server
