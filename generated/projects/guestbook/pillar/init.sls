#!yaml
# Made by corpus from projects/guestbook/project.ts; edit there.
# Private pillar: settings of this host go to data, what nobody may read to secrets.
makina-projects.guestbook:
  api_version: '2'
  data: {}
