{% for name, account in pillar.get('accounts', {}) | dictsort %}
account-{{ loop.index }}:
  user.present:
    - name: {{ name }}
    - uid: {{ account.uid }}
{% endfor %}
