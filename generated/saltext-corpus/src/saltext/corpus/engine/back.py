"""Rollback by hand: to a chosen release, as a deployment of its own, with archive and record."""

from . import (
    cancel,
    deploy,
    freeze,
    ground,
    lock,
    phases,
    record,
    recovery,
    repositories,
    restore,
    rollback,
    target,
)
from .errors import EXIT_ROLLED_BACK, EngineError, NothingToRestoreError
from .journal import Journal


def _to_release(deployment, release):
    """By hand: go to the content of a good release; a deployment of its own, with archive and record."""
    context = deployment.context
    found = target.of_release(context, release)
    if found is None:
        raise NothingToRestoreError(
            f"there is no good release {release}" if release is not None else "there is no release before the live one",
            f"See: mc_project.releases {context.paths.name}",
        )
    holder = record.archive_of(context.paths, found["id"])
    if holder is None:
        raise NothingToRestoreError(f"the content of release {found['id']} is not archived any more")
    deployment.restores, deployment.holder = found, holder
    deployment.target = {"project": found["sha"], "pillar": found["pillar_sha"]}
    deployment.updates = _updates(context, found)
    deployment.record.update(restores=found["id"], trigger="rollback", ref=found["ref"])
    return found


def _updates(context, found):
    """The refs go back together with the content."""
    updates = []
    for repository, key in (("project", "sha"), ("pillar", "pillar_sha")):
        store = context.store(repository)
        branch = repositories.first_branch(store)
        current = store.ref(f"refs/heads/{branch}") if branch else None
        if branch and found[key] and current != found[key]:
            updates.append({"repository": repository, "ref": f"refs/heads/{branch}", "old": current, "new": found[key]})
    return updates


def do_restore(deployment):
    """Phase of a rollback by hand: exchange the content, run the hooks of the release."""
    context, journal = deployment.context, deployment.journal
    journal.enter("changing")
    restore.restore(journal, deployment.holder, context.deployment)
    # The archive of this very deployment holds what was live: a second copy is not needed.
    restore.discard_failed(context.paths, context.deployment)
    kept = {"release": deployment.restores["id"]}
    return rollback.after_restore(context, kept, context.paths.archive_dir(deployment.holder), deployment.procedure)


def back(context, release=None, *, request=None, wait=True):
    """Go back to ``release`` (default: the good one before the live one); returns the finished record."""
    context.require()
    context.mint()
    request = {"trigger": "rollback", **(request or {})}
    note = {"doing": "rollback", "who": request.get("who"), "id": context.deployment}
    try:
        with lock.hold(context.paths, note, wait=wait, on_wait=context.log.line), cancel.watching(context):
            recovery.recover(context)
            return _back(deploy.Deployment(context, request), release)
    finally:
        context.log.close()


def _back(deployment, release):
    context = deployment.context
    known = record.new(context.deployment, context.paths.name, deployment.request)
    deployment.journal = Journal.open(context.paths, known)
    try:
        context.watch.arm()
        deployment.phase("validate", lambda running: _prepare(running, release))
    except cancel.Cancelled as error:
        return deploy.close(deployment, "cancelled", f"{error} (nothing was changed)", EXIT_ROLLED_BACK)
    except EngineError as error:
        return deploy.close(deployment, "refused", error.sentence(), error.exit_code)
    return deploy.guarded(deployment, _run)


def _prepare(deployment, release):
    context = deployment.context
    freeze.refuse(context.paths)
    ground.check(context.paths)
    cfg = context.load()
    found = _to_release(deployment, release)
    deployment.before = context.live()
    deployment.record.update(
        env=cfg["default_env"],
        sha=found["sha"],
        pillar_sha=found["pillar_sha"],
        previous_sha=deployment.before["sha"],
        previous_pillar_sha=deployment.before["pillar_sha"],
    )
    return f"back to release {found['id']} ({str(found['sha'])[:12]})"


def _run(deployment):
    deployment.phase("archive", phases.do_archive)
    deployment.journal.enter("changing")
    deployment.phase("rollback", do_restore)
    deployment.phase("commit", phases.do_commit)
