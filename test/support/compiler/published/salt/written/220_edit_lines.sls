motd:
  file.append:
    - name: /etc/motd
    - text:
      - Be careful.
      - "Changes are logged: yes"

umask:
  file.replace:
    - name: /etc/login.defs
    - pattern: ^UMASK.*$
    - repl: UMASK 027

allow:
  file.line:
    - name: /etc/hosts.allow
    - mode: ensure
    - content: "sshd: 10.0."
    - after: "^#.*$"

no-floppy:
  file.comment:
    - name: /etc/fstab
    - regex: ^/dev/fd0
