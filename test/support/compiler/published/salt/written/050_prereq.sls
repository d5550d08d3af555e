content:
  file.recurse:
    - name: /srv/www
    - source: salt://www

drain:
  cmd.run:
    - name: lb-drain on
    - prereq:
      - file: content

undrain:
  cmd.run:
    - name: lb-drain off
    - onchanges:
      - file: content
