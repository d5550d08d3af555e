"""Periodic tasks as timers of systemd: ``corpus-<project>.<task>.timer`` starts the service of that name."""

import glob
import os
import re
import subprocess

from . import calendar, files
from .checks import SYSTEMD
from .errors import ConfigurationError, StepError

UNITS = "/etc/systemd/system"
#: When a timer with ``Persistent=`` last ran (systemd.timer(5)).
STAMPS = "/var/lib/systemd/timers"

_USER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,30}\$?\Z")


def possible():
    """Whether systemd runs this host."""
    return os.path.isdir(SYSTEMD)


def apply(paths, tasks, test=False):
    """The project has these timers and no others; the files that changed.

    A timer is enabled last: what an interruption left half done is not, and is done again.
    """
    wanted = {path: text for name, task in tasks.items() for path, text in _files(paths, name, task).items()}
    stale = [path for path in _existing(paths) if path not in wanted]
    changed = [path for path, text in wanted.items() if files.read_text(path) != text or not _is_enabled(path)]
    if test or not (stale or changed):
        return sorted(stale + changed)
    gone = [os.path.basename(path) for path in stale]
    begun = sorted({_timer_of(path) for path in changed})
    if gone:
        _systemctl("stop", "--", *gone)
    for unit in [*begun, *gone]:
        files.remove(_enabled(unit))
    for path in stale:
        files.remove(path)
        files.remove(os.path.join(STAMPS, f"stamp-{os.path.basename(path)}"))
    for path in changed:
        files.write_atomic(path, wanted[path], 0o644)
    _systemctl("daemon-reload")
    if begun:
        _systemctl("restart", "--", *begun)
        _systemctl("enable", "--", *begun)
    return sorted(stale + changed)


def _timer_of(path):
    return os.path.basename(path).rpartition(".")[0] + ".timer"


def _enabled(timer):
    """The link that ``systemctl enable`` makes for ``WantedBy=timers.target``."""
    return os.path.join(UNITS, "timers.target.wants", timer)


def _is_enabled(path):
    return os.path.islink(_enabled(_timer_of(path)))


def _existing(paths):
    # A project's name has no dot: no other project's units match.
    return sorted(
        path
        for ending in ("service", "timer")
        for path in glob.glob(os.path.join(UNITS, f"corpus-{paths.name}.*.{ending}"))
    )


def _files(paths, name, task):
    unit = os.path.join(UNITS, f"corpus-{paths.name}.{name}")
    title = f"Description={name} of {paths.name}"
    return {f"{unit}.service": _service(title, task), f"{unit}.timer": _timer(title, task)}


def _service(title, task):
    user, cwd = task.get("user"), task.get("cwd") or "/"
    if user is not None and not _USER.match(user):
        raise ConfigurationError(f"{user!r} is not a user's name")
    lines = [
        "[Unit]",
        title,
        "After=network.target postgresql.service mariadb.service",
        "",
        "[Service]",
        "Type=oneshot",
        *([f"User={user}"] if user else []),
        f"WorkingDirectory={_plain(cwd)}",
        f"ExecStart=/bin/sh -c {quoted(task['command'])}",
        "UMask=0027",
    ]
    return _text(lines)


def _timer(title, task):
    lines = [
        "[Unit]",
        title,
        "",
        "[Timer]",
        *[f"OnCalendar={when}" for when in calendar.systemd(task)],
        "Persistent=true",
        f"RandomizedDelaySec={int(task.get('random_delay') or 0)}",
        "",
        "[Install]",
        "WantedBy=timers.target",
    ]
    return _text(lines)


def _text(lines):
    return "# Made by corpus.\n" + "\n".join(lines) + "\n"


def quoted(text):
    """One word of a command line of systemd's (systemd.service(5)): specifiers and variables are none in it."""
    if "\0" in text:
        raise ConfigurationError("a command holds the character NUL")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return '"' + re.sub(r"[\x01-\x1f\x7f]", lambda found: f"\\x{ord(found[0]):02x}", escaped) + '"'


def _plain(path):
    if re.search(r"[\x00-\x1f\x7f\\\"']|^\s|\s$", path):
        raise ConfigurationError(f"cwd {path!r} cannot stand in a unit")
    return path.replace("%", "%%")


def _systemctl(*arguments):
    done = subprocess.run(["systemctl", *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        said = done.stdout.decode("utf-8", "replace").strip()
        raise StepError(f"systemctl {arguments[0]} ended with {done.returncode}: {said}")
