"""Which SLS of a project are what: procedures, steps, tasks."""

import os

from .errors import ConfigurationError, UsageError
from .names import STEP_PATTERN

PROCEDURES = ("archive", "fixperms", "rollback", "notify")
#: SLS that are tied to something else than install.
SPECIAL = (*PROCEDURES, "healthcheck")


def sls_names(directory):
    """The names of the SLS at the top of ``directory``, in lexicographic order."""
    try:
        entries = sorted(os.listdir(directory))
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [
        entry[:-4] for entry in entries if entry.endswith(".sls") and os.path.isfile(os.path.join(directory, entry))
    ]


def check_names(names, where):
    """Refuse SLS that Salt could not address by a dotted id."""
    for name in names:
        if not STEP_PATTERN.match(name):
            raise ConfigurationError(
                f"{where}: {name}.sls cannot be run by Salt",
                "Name it with letters, digits, hyphens and underscores; dots separate directories in Salt.",
            )


def install_steps(directory, only=None):
    """The steps of install, in order; ``only`` (names, with or without .sls) selects among them."""
    found = [name for name in sls_names(directory) if name not in SPECIAL and not name.startswith("task_")]
    check_names(found, directory)
    if not only:
        return found
    wanted = [item[:-4] if item.endswith(".sls") else item for item in split(only)]
    unknown = [item for item in wanted if item not in found]
    if unknown:
        raise UsageError(f"only_steps: no step is called {unknown[0]!r}", f"Steps are: {', '.join(found) or 'none'}.")
    return [name for name in found if name in wanted]


def split(value):
    """A list from a list or from text with commas."""
    items = value.split(",") if isinstance(value, str) else list(value or [])
    return [str(item).strip() for item in items if str(item).strip()]


def skipped(cfg, step):
    """Whether ``only`` and ``skip_<step>`` leave a step out."""
    only = split(cfg.get("only"))
    if only:
        unknown = [
            item
            for item in only
            if item
            not in (
                "archive",
                "release_sync",
                "install",
                "fixperms",
                "rotate_archives",
                "notify",
                "rollback",
                "sync_modules",
            )
        ]
        if unknown:
            raise UsageError(f"only: no procedure is called {unknown[0]!r}")
        return step not in only
    return bool(cfg.get(f"skip_{step}"))
