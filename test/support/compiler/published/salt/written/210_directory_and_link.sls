data:
  file.directory:
    - name: /srv/data
    - user: root
    - group: adm
    - mode: "0750"
    - makedirs: True
    - recurse:
      - user
      - group

link:
  file.symlink:
    - name: /data
    - target: /srv/data
    - require:
      - file: data
