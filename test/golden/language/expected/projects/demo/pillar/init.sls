#!yaml
# Made by corpus from projects/demo/project.ts; edit there.
# Private pillar: settings of this host and secrets go to data.
makina-projects.demo:
  api_version: '2'
  data: {}
