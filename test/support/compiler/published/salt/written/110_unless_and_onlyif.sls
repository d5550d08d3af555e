swap:
  cmd.run:
    - name: make-swap
    - unless: grep -q swap /proc/swaps
    - onlyif: test -e /dev/vdb
