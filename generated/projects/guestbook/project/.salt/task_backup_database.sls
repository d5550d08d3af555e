# Made by corpus from projects/guestbook/project.ts; edit there.

include:
  - makina-states.projects.2.wsgi.task_backup_database
