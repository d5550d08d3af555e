# Made by corpus from projects/blog/project.ts; edit there.

include:
  - makina-states.projects.2.python.stop
