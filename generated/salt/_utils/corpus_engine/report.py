"""Reports about projects: for people, and as data."""

import os

from . import edits, freeze, lock, record, repositories
from .errors import GitError
from .git import Git


def entry(paths):
    """Where a project is, and what is live."""
    live = record.live(paths)
    return {
        "project_root": paths.project_root,
        "pillar_root": paths.pillar_root,
        "data_root": paths.data_root,
        "project_git": paths.project_git,
        "pillar_git": paths.pillar_git,
        "live": live["id"] if live else None,
        "sha": live["sha"] if live else None,
    }


def archive(paths, known):
    """What the directory of one deployment holds.

    ``archive`` says that the content before the deployment is there, whole: that of ``release``. ``failed`` is the
    directory of the content that was taken away by a rollback, or None. Sizes are in bytes, hard links counted.
    """
    directory = paths.archive_dir(known["id"])
    failed, kept = os.path.join(directory, "project.failed"), known["archive"] or {}
    return {
        **{key: known[key] for key in ("id", "trigger", "outcome", "finished", "who")},
        "archive": bool(kept) and os.path.isdir(os.path.join(directory, "project")),
        **{key: kept.get(key) for key in ("release", "sha", "files", "bytes")},
        "failed": failed if os.path.isdir(failed) else None,
    }


#: What ``status`` tells of the last deployment.
LAST = ("id", "outcome", "exit_code", "comment", "finished", "who")


def status(paths):
    """Live release, last deployment, lock, interruption, and what was edited by hand: without pillar, cheap.

    ``edited`` is ``{repository: changed files}``; None while something runs.
    """
    live, every, holder = record.live(paths), record.load_all(paths), lock.holder(paths)
    last = every[-1] if every else None
    interrupted = os.path.exists(paths.journal) and holder is None
    return {
        "name": paths.name,
        "live": {key: live[key] for key in ("id", "sha", "pillar_sha", "env", "finished", "who")} if live else None,
        "last": {key: last[key] for key in LAST} if last else None,
        "lock": holder,
        "phase": holder.get("phase") if holder else None,
        "since": holder.get("since") if holder else None,
        "locked_by_hand": freeze.found(paths),
        "interrupted": interrupted,
        "edited": None if holder else _edited(paths),
        "branch": repositories.deploy_branch(Git(paths.project_git)),
    }


def _edited(paths):
    """None where git cannot tell: the rest is told all the same."""
    try:
        return edits.live(paths)
    except GitError:
        return None
