{#- Made by corpus from projects/salt.ts; edit there. #}

started-1:
  local.state.apply:
    - tgt: {{ (data.id) | tojson }}
    - tgt_type: list
    - arg:
      - motd

started-2:
  runner.state.orchestrate:
    - args:
      - mods: orch.roll_out
        pillar:
          started: {{ (data.id) | tojson }}
