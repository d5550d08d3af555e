tools:
  pkg.installed:
    - pkgs:
      - curl
      - jq: 1.6-2.1
      - rsync
    - refresh: True
