# Made by corpus from projects/demo/project.ts; edit there.

include:
  - makina-states.projects.2.shop.200_stock

demo-stock-file.append-etc-motd:
  file.append:
    - name: /etc/motd
    - text: |
        multiple
        lines, readable
