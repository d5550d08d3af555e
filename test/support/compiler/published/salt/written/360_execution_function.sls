{% if salt['file.file_exists']('/nonexistent/marker') %}
marked:
  test.nop
{% endif %}

always:
  test.nop
