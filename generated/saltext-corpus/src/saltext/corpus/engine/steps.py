"""Which SLS of a project are what: procedures, steps, tasks."""

import difflib
import os

from .errors import ConfigurationError, UsageError
from .names import STEP_PATTERN

PROCEDURES = ("archive", "fixperms", "rollback", "notify")
#: SLS that are tied to something else than install.
SPECIAL = (*PROCEDURES, "pre_archive", "healthcheck", "stop")
#: SLS whose names begin so are no steps of install: ``run_task`` runs them.
TASK = "task_"
#: ``undo_<step>``: takes back what a step did, in a rollback (``undo``).
UNDO = "undo_"
ASIDE = (TASK, UNDO)
#: What a call selects steps of install by.
SELECTING = ("only_steps", "start_from", "skip_steps")
#: What ``only`` may name.
ONLY = ("archive", "release_sync", "install", "fixperms", "rotate_archives", "notify", "rollback", "sync_modules")


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


def check_undo(names, known):
    """Refuse an undo among the SLS ``names`` whose step is none of ``known``: it would never run."""
    for name in names:
        step = name[len(UNDO) :]
        if name.startswith(UNDO) and (step not in known or not is_step(step)):
            found = sorted(one for one in known if is_step(one))
            raise ConfigurationError(f"{name}.sls undoes no step", f"{near(step, found)}Steps are: {', '.join(found)}.")


def is_step(name):
    """Whether an SLS of this name is a step of install."""
    return name not in SPECIAL and not name.startswith(ASIDE)


def install_steps(directory, cfg=None):
    """The steps of install, in order, as ``only_steps``, ``start_from`` and ``skip_steps`` of ``cfg`` select them."""
    found = [name for name in sls_names(directory) if is_step(name)]
    check_names(found, directory)
    return select(found, cfg or {})


def selected(cfg):
    """Whether a call has selected some of the steps."""
    return any(cfg.get(key) for key in SELECTING)


def select(found, cfg):
    """The steps among ``found`` that a call selects; a name that matches none is refused."""
    asked = {key: [bare(item) for item in split(cfg.get(key))] for key in SELECTING}
    for key, names in asked.items():
        for name in names:
            _known(name, found, key)
    begin = found.index(asked["start_from"][0]) if asked["start_from"] else 0
    only = asked["only_steps"]
    return [name for name in found[begin:] if (not only or name in only) and name not in asked["skip_steps"]]


def _known(name, found, key):
    if name in found:
        return
    candidates = [*found, *(ONLY if key == "skip_steps" else ())]
    said = f"skip_{name}" if key == "skip_steps" else key
    raise UsageError(
        f"{said}: no step is called {name!r}", f"{near(name, candidates)}Steps are: {', '.join(found) or 'none'}."
    )


def near(name, candidates):
    """``Did you mean ...? `` for a name that matches nothing; empty when nothing is similar."""
    found = difflib.get_close_matches(name, candidates, n=1, cutoff=0.6)
    return f"Did you mean {found[0]!r}? " if found else ""


def bare(name):
    """The name of an SLS that may have been given with its ending."""
    return name[:-4] if name.endswith(".sls") else name


def split(value):
    """A list from a list or from text with commas."""
    items = value.split(",") if isinstance(value, str) else list(value or [])
    return [str(item).strip() for item in items if str(item).strip()]


def skips(call):
    """A call's arguments with every ``skip_<step>`` that names no procedure gathered in ``skip_steps``."""
    from .keys import CALL_ONLY

    kept, found = {}, split((call or {}).get("skip_steps"))
    for key, value in (call or {}).items():
        if key.startswith("skip_") and key not in CALL_ONLY:
            found += [key[len("skip_") :]] if value else []
        elif key != "skip_steps":
            kept[key] = value
    return {**kept, "skip_steps": found} if found else kept


def check_only(cfg):
    """Refuse an ``only`` that names no procedure."""
    for item in split(cfg.get("only")):
        if item not in ONLY:
            raise UsageError(
                f"only: no procedure is called {item!r}", f"{near(item, ONLY)}Procedures are: {', '.join(ONLY)}."
            )


def skipped(cfg, step):
    """Whether ``only`` and ``skip_<step>`` leave a procedure out."""
    check_only(cfg)
    only = split(cfg.get("only"))
    return step not in only if only else bool(cfg.get(f"skip_{step}"))


def partial(known):
    """Whether the run of a record leaves the commits alone: without an archive its failure is not undone."""
    return bool(known["only"]) and "release_sync" not in known["only"]
