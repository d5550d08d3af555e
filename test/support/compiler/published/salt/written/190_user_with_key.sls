deploy-group:
  group.present:
    - name: deploy
    - gid: 4000

deploy-user:
  user.present:
    - name: deploy
    - uid: 4000
    - gid: 4000
    - home: /home/deploy
    - shell: /bin/bash
    - groups:
      - adm
    - require:
      - group: deploy-group

deploy-key:
  ssh_auth.present:
    - name: AAAAC3NzaC1lZDI1NTE5AAAAIExample
    - user: deploy
    - enc: ssh-ed25519
    - comment: deploy@build
    - require:
      - user: deploy-user
