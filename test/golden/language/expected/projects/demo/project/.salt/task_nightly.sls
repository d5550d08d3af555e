# Made by corpus from projects/demo/project.ts; edit there.

demo-task_nightly-test.nop-at-night:
  test.nop:
    - name: at night
