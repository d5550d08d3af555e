#!yaml
# Made by corpus from projects/site/project.ts; edit there.
# Private pillar: settings of this host and secrets go to data.
makina-projects.site:
  api_version: '2'
  data: {}
