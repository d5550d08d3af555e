"""Periodic tasks of a project: which it has, and that the host runs these and no others.

``archives/periodic.json`` has them as the live release declared them. Timers and entries of cron are
made from it and never read. Each archive has a copy, so that what restores a release brings its tasks back.
"""

import os
import re

from . import crontab, files, timers
from .errors import ConfigurationError, StepError

#: In ``archives/`` and in each archive.
FILE = "periodic.json"
NAME = re.compile(r"[a-z][a-z0-9_-]{0,62}\Z")
SCHEDULES = ("timer", "cron")


def declare(paths, name, task, test=False):
    """The project has this task; what changed on the host.

    :param task: ``{command, user, cwd, schedule, enabled, random_delay, deployment}``, and the fields of ``calendar``
    """
    if not NAME.match(name):
        hint = "Small letters, digits, - and _."
        raise ConfigurationError(f"{name!r} is not the name of a periodic task", hint)
    known = load(paths)
    return _apply(paths, {**known, name: {**task, "schedule": _schedule(paths, task.get("schedule"))}}, test)


def load(paths, directory=None):
    """The tasks by name."""
    return files.read_json(os.path.join(directory or paths.archives_root, FILE)) or {}


def keep_copy(paths, directory):
    """Keep the tasks of the live release in an archive."""
    files.write_json(os.path.join(directory, FILE), load(paths))


def bring_back(paths, directory):
    """The tasks are those of an archive again; archives of earlier versions have none, and change nothing."""
    return _apply(paths, load(paths, directory)) if os.path.exists(os.path.join(directory, FILE)) else []


def forget_others(paths, deployment):
    """Take away what the release ``deployment`` has not declared any more; what changed."""
    known = load(paths)
    return _apply(paths, {name: task for name, task in known.items() if task.get("deployment") == deployment})


def take_out(paths):
    """Nothing of the project runs by itself any more; its tasks stay known."""
    return _on_host(paths, {})


def forget(paths):
    """Take them out for good: the paths that they know are about to change."""
    changes = take_out(paths)
    files.remove(os.path.join(paths.archives_root, FILE))
    return changes


def put_in(paths):
    """What ``take_out`` took."""
    return _on_host(paths, load(paths))


def _apply(paths, tasks, test=False):
    changes = _on_host(paths, tasks, test)
    if not test and tasks != load(paths):
        files.write_json(os.path.join(paths.archives_root, FILE), tasks)
    return changes


def _on_host(paths, tasks, test=False):
    enabled = {name: task for name, task in sorted(tasks.items()) if task.get("enabled", True)}
    kinds = [{name: task for name, task in enabled.items() if task["schedule"] == kind} for kind in SCHEDULES]
    units = [] if paths.host.unprivileged else timers.apply(paths, kinds[0], test)
    return units + crontab.apply(paths, kinds[1], test)


def _schedule(paths, wanted):
    """A timer where systemd runs and we are root: it makes up for what was missed; else cron."""
    possible = timers.possible() and not paths.host.unprivileged
    if wanted == "timer" and not possible:
        raise StepError("there are no timers here: they need systemd, and root", 'Write schedule: "cron".')
    if wanted not in (None, *SCHEDULES):
        raise ConfigurationError(f"schedule is {wanted!r}", f"It is {' or '.join(SCHEDULES)}.")
    return wanted or ("timer" if possible else "cron")
