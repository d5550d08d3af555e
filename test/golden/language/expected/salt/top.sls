#!yaml
# Made by corpus.
base:
  '*':
    - corpus.host
