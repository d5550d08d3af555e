{% set root = '/srv/' ~ grains['id'] %}
root:
  file.directory:
    - name: {{ root }}

readme:
  file.managed:
    - name: {{ root }}/README
    - contents: Managed by Salt.
    - mode: "0644"
