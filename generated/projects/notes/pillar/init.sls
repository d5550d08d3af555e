#!yaml
# Made by corpus from projects/notes/project.ts; edit there.
# Private pillar: settings of this host go to data, what nobody may read to secrets.
makina-projects.notes:
  api_version: '2'
  data: {}
