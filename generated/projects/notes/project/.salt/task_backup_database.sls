# Made by corpus from projects/notes/project.ts; edit there.

include:
  - makina-states.projects.2.nodejs.task_backup_database
