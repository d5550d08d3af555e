editor:
  pkg.installed:
    - name: vim
    - order: last

early:
  test.nop:
    - order: first

tenth:
  test.nop:
    - order: 10
