"""A lock by hand: until it is taken off, nothing is deployed (maintenance, a frozen release)."""

import os

from . import clock, files
from .errors import LockHeldError, UsageError


def _file(paths):
    return os.path.join(paths.archives_root, "frozen.json")


def found(paths):
    """``{who, reason, since}``, or None."""
    return files.read_json(_file(paths))


def put(paths, who, reason):
    """Put the lock on; a second one is refused."""
    known = found(paths)
    if known:
        raise LockHeldError(describe(paths, known), f"Take it off with: mc_project.unlock {paths.name}")
    if not str(reason).strip():
        raise UsageError("a lock needs a reason", f"mc_project.lock {paths.name} reason='...'")
    files.write_json(_file(paths), {"who": who, "reason": str(reason), "since": clock.now()})
    return found(paths)


def take_off(paths):
    """Take the lock off; what it was, or None."""
    known = found(paths)
    files.remove(_file(paths))
    return known


def refuse(paths):
    """Refuse a deployment while the lock is on."""
    known = found(paths)
    if known:
        raise LockHeldError(describe(paths, known), f"Take it off with: mc_project.unlock {paths.name}")


def describe(paths, known):
    """One sentence."""
    return f"{paths.name} is locked by {known.get('who')} since {known.get('since')}: {known.get('reason')}"
