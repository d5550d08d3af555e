#!yaml
# Made by corpus from projects/site/project.ts; edit there.
# Private pillar: settings of this host go to data, what nobody may read to secrets.
makina-projects.site:
  api_version: '2'
  data: {}
