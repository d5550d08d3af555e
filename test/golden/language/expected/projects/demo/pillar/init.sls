#!jinja|yaml|gpg
# Made by corpus from projects/demo/project.ts; edit there.
# Private pillar: settings of this host go to data, what nobody may read to secrets.
makina-projects.demo:
  api_version: '2'
  data: {}
  secrets:
    database: {{ salt["mc_project.secret"]("demo", "database", 32) | yaml_dquote }}
    mail: {{ salt["sdb.get"]("sdb://vault/mail?password") | yaml_dquote }}
    token: |
      -----BEGIN PGP MESSAGE-----

      hQEMA0DwKoUqB3ZnAQf+
      =abcd
      -----END PGP MESSAGE-----
