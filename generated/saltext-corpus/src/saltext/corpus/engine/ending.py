"""The end of a project on a host: nothing of it dangles, and it is kept aside unless that is not wanted.

Everything that others see is taken away first; then the project's directory moves, whole, to
``destroyed_dir`` in one step. Killed in between, the same call goes on where it was.
"""

import errno
import os

from . import access, clock, files, former, helper, ids, linking, names, record, tree, unfinished
from .errors import EngineError, RefusedError, StepError

#: In the directory of a destroyed project: what it was, and how to have it again.
RECORD = "destroyed.json"
#: What was destroyed without an archive and is being removed.
GONE = ".gone"


def destroy(context, *, archive=True, force=False, who=None):
    """End a project; ``{removed, kept}``. Needs the lock.

    :param archive: keep its directory in ``destroyed_dir``
    :param force: also when it cannot be stopped
    """
    paths = context.paths
    _sweep(paths.host)
    known = unfinished.found(paths)
    if known is None or known["doing"] != "destroy":
        linking.check_unlink(paths)
        stop(context, force)
        known = unfinished.begin(paths, "destroy", who=who, **owner(context))
    removed = linking.unlink(context) + take_access(context, known, leave=())
    kept = _put_away(paths, {**known, "archive": archive})
    files.remove(paths.lock)
    return {"removed": [*removed, paths.project_dir], "kept": kept}


def stop(context, force=False):
    """Run ``stop.sls``: what runs in the tree must not outlive it. A failure refuses, unless forced."""
    try:
        context.load()
        if context.has_sls("stop"):
            result = context.run("stop")
            if not result.result:
                raise StepError(f"stop: {result.comment}")
    except EngineError as error:
        if not force:
            raise RefusedError(f"{context.paths.name} cannot be stopped: {error}", "force=True goes on.") from error
        context.log.line(f"   warning: {error}")


def owner(context):
    """User and groups, to be known when the pillar is not there any more."""
    name, cfg = context.paths.name, context.cfg
    user, groups = cfg.get("user") or names.user_of(name), cfg.get("groups") or [names.group_of(name)]
    return {"user": user, "groups": groups, "no_user": bool(cfg.get("no_user"))}


def take_access(context, known, leave):
    """Privileged mode: sudo rule, keys, and the user when it is ours, which its name says; what changed.

    :param leave: users that stay although they bear a name of ours
    """
    paths, user = context.paths, known["user"]
    if paths.host.unprivileged or known["no_user"] or os.geteuid() != 0:
        return []
    changes = helper.uninstall(paths.name)
    ours = {names.user_of(name): names.group_of(name) for name in (paths.name, *former.names(paths))}
    if user in ours and user not in leave:
        return changes + context.runtime.remove_user(user, ours[user])
    helper.publish()
    return changes + access.revoke(user)


def _put_away(paths, known):
    """Move the directory, whole; where to, or None when it was not to be kept."""
    live = record.live(paths)
    name = f"{paths.name}-{os.path.basename(ids.mint(paths.archives_root))}"
    target = os.path.join(paths.host.destroyed_dir, name)
    os.makedirs(paths.host.destroyed_dir, mode=0o700, exist_ok=True)
    os.chmod(paths.host.destroyed_dir, 0o700)
    files.write_json(os.path.join(paths.project_dir, RECORD), _record(paths, known, live, target), 0o600)
    if not known["archive"]:
        target += GONE
    _move(paths.project_dir, target)
    if not known["archive"]:
        files.remove(target)
        return None
    files.remove(os.path.join(target, os.path.relpath(paths.unfinished, paths.project_dir)))
    return target


def _record(paths, known, live, target):
    user, group = known["user"], known["groups"][0]
    return {
        "format": 1,
        "name": paths.name,
        "destroyed": clock.now(),
        "who": known.get("who"),
        "live": {key: live[key] for key in ("id", "sha", "pillar_sha")} if live else None,
        "user": user,
        "groups": known["groups"],
        "restore": [
            f"mv {target} {paths.project_dir}",
            f"salt-call --local mc_project.init_project {paths.name}",
            f"chown -R {user}:{group} {paths.git_root} {paths.project_root} {paths.pillar_root} {paths.data_root}",
            f"salt-call --local mc_project.deploy {paths.name}",
        ],
    }


def _move(source, target):
    """One step within a file system; else a copy that is complete before the source goes."""
    try:
        os.rename(source, target)
    except OSError as error:
        # EBUSY: the directory is a mount.
        if error.errno not in (errno.EXDEV, errno.EBUSY):
            raise
        part = f"{target}.part"
        files.remove(part)
        tree.copy(source, part)
        os.rename(part, target)
        _empty(source)
    files.fsync_dir(os.path.dirname(target))


def _empty(directory):
    """Remove a directory; of one that is a mount, what is in it."""
    for entry in os.listdir(directory):
        files.remove(os.path.join(directory, entry))
    if not os.path.ismount(directory):
        os.rmdir(directory)


def _sweep(host):
    """What an interrupted call was removing."""
    try:
        entries = os.listdir(host.destroyed_dir)
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.endswith(GONE):
            files.remove(os.path.join(host.destroyed_dir, entry))
