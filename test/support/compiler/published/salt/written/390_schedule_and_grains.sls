nightly:
  schedule.present:
    - function: state.apply
    - hours: 24
    - splay:
        start: 0
        end: 600
    - maxrunning: 1

deployment:
  grains.present:
    - value: blue
