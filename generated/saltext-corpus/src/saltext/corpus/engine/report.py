"""Reports about projects: for people, and as data."""

import os

from . import freeze, lock, record, repositories
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


#: What ``status`` tells of the last deployment.
LAST = ("id", "outcome", "exit_code", "comment", "finished", "who")


def status(paths):
    """Live release, last deployment, lock, interruption: read from files, cheap."""
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
        "branch": repositories.deploy_branch(Git(paths.project_git)),
    }
