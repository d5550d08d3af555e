#!yaml
# Made by corpus from projects/salt.ts; edit there.
base:
  '*':
    - motd
  G@os:Debian and not db*:
    - match: compound
    - motd
  role:web:
    - match: grain
    - web
