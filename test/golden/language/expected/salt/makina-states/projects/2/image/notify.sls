# Made by corpus.

include:
  - makina-states.projects.2.generic.notify
