checkout:
  git.latest:
    - name: https://git.example.org/app.git
    - target: /opt/app
    - rev: stable
    - user: deploy
    - force_reset: True
