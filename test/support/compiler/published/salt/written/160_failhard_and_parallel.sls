must-work:
  cmd.run:
    - name: backup-check
    - failhard: True

beside:
  cmd.run:
    - name: slow-index
    - parallel: True
