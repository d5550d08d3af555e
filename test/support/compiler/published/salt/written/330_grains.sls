{% if grains['os_family'] == 'Debian' %}
apache-debian:
  pkg.installed:
    - name: apache2
{% else %}
apache-other:
  pkg.installed:
    - name: httpd
{% endif %}
