"""Periodic tasks as entries of cron: of root's in ``/etc/cron.d``, without root a part of our own crontab."""

import os
import re
import shlex
import shutil
import subprocess

from . import calendar, files, lock
from .errors import ConfigurationError, StepError

DIRECTORY = "/etc/cron.d"
#: Bytes of an entry at most: what Debian's cron takes (MAX_COMMAND in its cron.h is 1000).
LONGEST = 998


def apply(paths, tasks, test=False):
    """The project has these entries and no others; what changed."""
    lines = [line for name, task in tasks.items() for line in (f"# {name}", _entry(paths, task))]
    if not paths.host.unprivileged:
        return _system(paths, lines, test)
    # All projects of a user share one table.
    with lock.host(paths.host.run_dir):
        return _own(paths, lines, test)


def _system(paths, lines, test):
    path = os.path.join(DIRECTORY, f"corpus-{paths.name}")
    known, wanted = files.read_text(path), _text(["# Made by corpus.", *lines]) if lines else None
    if known == wanted:
        return []
    if wanted and not os.path.isdir(DIRECTORY):
        raise StepError(f"{DIRECTORY} does not exist: there is no cron on this host", "Install cron.")
    if not test:
        files.write_atomic(path, wanted, 0o644) if wanted else files.remove(path)
    return [path]


def _own(paths, lines, test):
    """Between two lines of our own; every other line stays as it is."""
    if not shutil.which("crontab"):
        if lines:
            raise StepError("there is no crontab on this host", "Install cron.")
        return []
    known = _crontab("-l", ok=(0, 1))
    first, last = (f"# corpus-{paths.name}: {word}" for word in ("begin", "end"))
    others = re.sub(rf"(?ms)^{re.escape(first)}\n.*?^{re.escape(last)}\n", "", known)
    if others and not others.endswith("\n"):
        others += "\n"
    wanted = others + (_text([first, *lines, last]) if lines else "")
    if known == wanted:
        return []
    if not test:
        _crontab("-", data=wanted)
    return [f"crontab: corpus-{paths.name}"]


def _entry(paths, task):
    command = task["command"]
    if re.search(r"[\x00-\x1f]", command):
        raise ConfigurationError("an entry of cron is one line: the command has more, or control characters")
    user = [] if paths.host.unprivileged else [task.get("user") or "root"]
    said = f"2>&1 | logger -t corpus-{paths.name}"
    run = f"cd {shlex.quote(task.get('cwd') or '/')} && /bin/sh -c {shlex.quote(command)} {said}"
    # crontab(5): an unescaped percent sign ends the line.
    line = " ".join([calendar.cron(task), *user, run.replace("%", "\\%")])
    if len(line.encode()) > LONGEST:
        raise ConfigurationError("the command is too long for cron", "Put it into a file of the project.")
    return line


def _text(lines):
    return "\n".join(lines) + "\n"


def _crontab(argument, ok=(0,), data=""):
    done = subprocess.run(
        ["crontab", argument], input=data.encode("utf-8", "surrogateescape"), capture_output=True, check=False
    )
    if done.returncode not in ok:
        raise StepError(f"crontab ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else ""
