include:
  - written.300_base

proxy:
  service.running:
    - require:
      - sls: written.300_base
