sshd:
  service.running

sshd-package:
  pkg.installed:
    - name: openssh-server
    - require_in:
      - service: sshd

sshd-conf:
  file.managed:
    - name: /etc/ssh/sshd_config
    - source: salt://ssh/sshd_config
    - watch_in:
      - service: sshd
