sudoers:
  file.managed:
    - name: /etc/sudoers.d/ops
    - source: salt://sudo/ops
    - mode: "0440"
    - check_cmd: visudo -c -f
