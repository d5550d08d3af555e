# Made by corpus from projects/salt.ts; edit there.

salt-orch-roll_out-salt.state-canary:
  salt.state:
    - name: canary
    - tgt: web1
    - tgt_type: list
    - sls:
      - web

salt-orch-roll_out-salt.state-rest:
  salt.state:
    - name: rest
    - tgt: "web*"
    - sls:
      - web
    - batch: "25%"
    - require:
      - salt: salt-orch-roll_out-salt.state-canary
