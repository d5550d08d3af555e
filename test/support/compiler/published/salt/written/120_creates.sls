unpack:
  cmd.run:
    - name: tar xf /tmp/app.tar
    - cwd: /opt
    - creates:
      - /opt/app/bin
      - /opt/app/lib
