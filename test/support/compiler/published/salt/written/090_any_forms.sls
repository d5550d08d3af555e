a:
  test.nop

b:
  test.nop

after-any:
  test.nop:
    - name: any
    - require_any:
      - test: a
      - test: b

after-change:
  test.nop:
    - name: changed
    - onchanges_any:
      - test: a
      - test: b
