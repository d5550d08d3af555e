#!yaml
# Made by corpus from projects/blog/project.ts; edit there.
# Private pillar: settings of this host and secrets go to data.
makina-projects.blog:
  api_version: '2'
  data: {}
