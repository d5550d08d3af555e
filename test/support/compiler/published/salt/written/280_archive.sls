tool:
  archive.extracted:
    - name: /opt/tool
    - source: https://example.org/tool.tar.gz
    - source_hash: sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    - user: root
    - enforce_toplevel: False
