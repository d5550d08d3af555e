# Made by corpus from projects/site/project.ts; edit there.

include:
  - makina-states.projects.2.static.stop
