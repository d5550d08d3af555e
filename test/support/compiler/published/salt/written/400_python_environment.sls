environment:
  virtualenv.managed:
    - name: /opt/app/env
    - python: /usr/bin/python3

flask:
  pip.installed:
    - bin_env: /opt/app/env
    - upgrade: True
    - require:
      - virtualenv: environment
