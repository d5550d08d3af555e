"""Reports about projects: for people, and as data."""

import os

from . import access, freeze, lock, record, repositories
from .errors import EngineError
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


def text(host, facts, configurations):
    """The block that tells how to reach every project of a host."""
    lines = [f"{facts.get('minion_id')} ({facts.get('fqdn')}), projects in {host.projects_dir}", ""]
    for name, cfg in configurations.items():
        lines += [f"{name}"]
        if isinstance(cfg, EngineError):
            lines += [f"  configuration: {cfg.sentence()}", ""]
            continue
        live = record.live(host.project(name))
        lines += [
            f"  environment: {cfg['default_env']}",
            f"  live:        {live['id'] + ' ' + str(live['sha'])[:12] if live else 'nothing yet'}",
            f"  project:     {cfg['push_salt_url']}",
            f"  pillar:      {cfg['push_pillar_url']}",
            *_ssh(cfg),
            "",
        ]
    return "\n".join(lines)


def _ssh(cfg):
    """What goes to a pusher's ``~/.ssh/config``, and the keys to compare and to authorise elsewhere."""
    lines = [
        f"  ssh:         Host {cfg['name']}.{cfg['this_host']}",
        f"                   HostName {cfg['this_host']}",
        f"                   Port {cfg['this_port']}",
        f"                   User {cfg['user']}",
    ]
    known = {
        "host key:": access.host_key(),
        "own key:": access.public_key(cfg["user"]) if not (cfg["unprivileged"] or cfg["no_user"]) else None,
        "pushers:": ", ".join(sorted(cfg["pushers"])),
    }
    return lines + [f"  {title:<12} {value}" for title, value in known.items() if value]
