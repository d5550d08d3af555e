hosts-block:
  file.blockreplace:
    - name: /etc/hosts
    - marker_start: "# begin: managed"
    - marker_end: "# end: managed"
    - content: |
        10.0.0.5 db
        10.0.0.6 cache
    - append_if_not_found: True
    - backup: '.bak'
