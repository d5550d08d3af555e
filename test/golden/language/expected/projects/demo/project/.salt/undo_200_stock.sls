# Made by corpus from projects/demo/project.ts; edit there.

include:
  - makina-states.projects.2.shop.undo_200_stock
