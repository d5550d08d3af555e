#!yaml
# Made by corpus. Include it from the pillar top of the host, if you like: corpus
corpus:
  pack: corpus
