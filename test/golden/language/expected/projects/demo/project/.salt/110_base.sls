# Made by corpus from projects/demo/project.ts; edit there.

base:
  file.managed:
    - name: /etc/base
    - contents: base
