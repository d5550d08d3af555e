"""What the states of the default SLS do: verify, enforce, check. Each returns a result."""

import os

from . import archive, checks, tree
from . import permissions as owners
from .errors import EngineError
from .log import printable

#: Paths that a state shows among its changes.
SHOWN = 100


def _answer(result, comment, changes=None):
    return {"result": result, "comment": comment, "changes": changes or {}}


def check(kind, arguments, attempts, interval):
    """One health check with its attempts."""
    known = {"http": checks.http, "tcp": checks.tcp, "command": checks.command, "unit": checks.unit}
    if kind not in known:
        return _answer(False, f"there is no check {kind!r}; there are {', '.join(known)}")
    try:
        passed, comment, _ = checks.attempt(lambda: known[kind](**arguments), attempts, interval)
    except EngineError as error:
        return _answer(False, error.sentence())
    return _answer(passed, comment)


def check_archive(paths, cfg):
    """The archive of the running deployment has every file of the live tree."""
    directory = (cfg or {}).get("current_archive_dir")
    if not directory:
        return _answer(False, "no deployment is running; call mc_project.archive")
    kept = os.path.join(directory, "project")
    if not os.path.isdir(kept):
        return _answer(False, f"{kept} does not exist")
    missing = tree.differences(kept, paths.project_root)
    if missing:
        return _answer(True, f"archived in {directory}; changed since: {', '.join(missing[:5])}")
    return _answer(True, f"archived in {directory}")


def check_restored(paths, cfg):
    """Everything that the archive holds is there again; what a running service writes meanwhile may differ."""
    directory = (cfg or {}).get("restored_from")
    if not directory:
        return _answer(False, "no rollback is running; call mc_project.rollback")
    missing = [
        f"{name}/{path}"
        for name in archive.TREES
        if os.path.isdir(os.path.join(directory, name))
        for path, _ in tree.walk(os.path.join(directory, name))
        if not os.path.lexists(os.path.join(paths.live(name), path))
    ]
    if missing:
        return _answer(False, f"missing after the restore: {', '.join(missing[:5])}")
    return _answer(True, f"restored from {directory}")


def permissions(paths, cfg, test):
    """Owners and modes; with ``test`` only what would change. The changes: what differs, by path."""
    found = list(owners.needed(paths, cfg)) if test else owners.enforce(paths, cfg)
    changes = {printable(one.path): one.sentence() for one in found[:SHOWN]}
    said = f"{len(found)} paths differ" if test else f"{len(found)} paths differed"
    return _answer(True, said if found else "in place", changes)
