"""Rollback: automatic after a failure, or by hand to a chosen release; content, ref and pillar together."""

import contextlib
import os

from . import (
    access,
    archive,
    clock,
    errors,
    files,
    keys,
    notify,
    periodic,
    processes,
    record,
    restore,
    steps,
    sync,
    undo,
    wiring,
)
from .errors import NothingToRestoreError


def automatic(deployment, reason, close, outcome="rolled-back"):
    """Undo a failed (or cancelled) deployment; returns what ``close`` returns."""
    context, cancelled = deployment.context, outcome == "cancelled"
    context.watch.disarm()
    context.log.line(f"FAILED: {reason}")
    if cancelled and processes.end_descendants():
        context.log.line("   stopped what the cancelled step had started")
    archive.give_reserve(context.paths, context.deployment)
    if deployment.journal.stage in ("prepared", "archiving"):
        discard_archive(context, deployment.journal)
        code = errors.EXIT_ROLLED_BACK if cancelled else errors.EXIT_FINDINGS
        return close(deployment, outcome if cancelled else "refused", f"{reason} (nothing was changed)", code)
    if deployment.journal.stage == "committing" and _moved(deployment):
        return close(deployment, "rollback-failed", reason, errors.EXIT_ROLLBACK_FAILED)
    if steps.partial(deployment.record) and not deployment.record["archive"]:
        ended = outcome if cancelled else "failed"
        return close(deployment, ended, f"{reason} (nothing was archived: left as it is)", errors.EXIT_STATES_FAILED)
    if not cancelled and not wanted(context.cfg):
        comment = f"{reason}; left as it is: auto_rollback is off in {context.cfg['default_env']}"
        return close(deployment, "rollback-failed", comment, errors.EXIT_ROLLBACK_FAILED)
    try:
        deployment.phase("rollback", lambda running: put_back(context, running.journal, running.procedure))
    except Exception as error:
        if files.is_full(error):
            return _unfinished(deployment, f"{reason}; and the rollback found the disk full: {error}")
        comment = f"{reason}; and the rollback failed: {error}"
        return close(deployment, "rollback-failed", comment, errors.EXIT_ROLLBACK_FAILED)
    return close(deployment, outcome, reason, errors.EXIT_ROLLED_BACK)


def _unfinished(deployment, comment):
    """No record is written and the journal stays: the next command goes on with the rollback."""
    deployment.context.log.line(f"{comment}. Free some space; the next command goes on with the rollback")
    deployment.record.update(
        outcome="rollback-failed", comment=comment, exit_code=errors.EXIT_ROLLBACK_FAILED, finished=clock.now()
    )
    notify.tell(deployment.context, deployment.record)
    return {**deployment.record, "results": deployment.results}


def wanted(cfg):
    """Whether to roll back by ourselves: always, unless the definition says otherwise for dev."""
    setting = cfg.get("auto_rollback", True)
    if isinstance(setting, dict):
        setting = setting.get(cfg["default_env"], True)
    return setting is not False or cfg["default_env"] != "dev"


def put_back(context, journal, procedure):
    """Undo the steps that ran, put the archive of the journal's own deployment back, run the old release's hook."""
    known = journal.record
    if not known.get("archive"):
        raise NothingToRestoreError("nothing to restore: the archive was skipped")
    if journal.stage == "changing":
        if not known["archive"]["release"]:
            _stop(context, procedure)
        undo.run(context, journal)
    journal.enter("restoring")
    restore.restore(journal, known["id"], known["id"])
    with _as_it_was(context, known["archive"]["release"]):
        comment = after_restore(context, known["archive"], context.paths.archive_dir(known["id"]), procedure)
    undo.check(known)
    return comment


@contextlib.contextmanager
def _as_it_was(context, release):
    """Without the settings of this call: they are the failed deployment's. The release before has its environment."""
    call = context.call
    context.call = {key: value for key, value in call.items() if key in keys.CALL_ONLY}
    known = record.load(context.paths, release) if release and "default_env" in call else None
    if known and known["env"]:
        context.call["default_env"] = known["env"]
    try:
        yield
    finally:
        context.call = call


def _stop(context, procedure):
    """No earlier release will take over the services of a first one that failed: its own stop.sls ends them.

    It runs from the tree that failed, while that is still in its place; its failure does not hold the rollback up.
    """
    try:
        context.load()
        if context.has_sls("stop"):
            context.cfg.update(rollback=True)
            procedure("stop")
    except Exception as error:
        context.log.line(f"warning: stop failed: {error}")


def after_restore(context, kept, directory, procedure):
    """The content is back: reload, rewire, verify, run the hook of the restored release."""
    context.log.line(f"   content of {kept['release'] or 'before the first release'} is back")
    context.load()
    context.cfg.update(rollback=True, restored_from=directory)
    wiring.link_roots(context.paths, context.cfg["default_env"])
    periodic.bring_back(context.paths, directory)
    if not kept["release"]:
        access.ensure(context)
        return "back to the state before the first release; there is no rollback hook to run"
    sync.wire(context)
    # rollback.sls of makina-states copy <current_archive_dir>/project over the live tree where there is one: by hand,
    # that would be the release that was just left. Here they find none, and do nothing.
    current = context.cfg["current_archive_dir"]
    context.cfg["current_archive_dir"] = os.path.join(directory, "rollback")
    procedure("rollback")
    context.cfg["current_archive_dir"] = current
    procedure("fixperms")
    return f"release {kept['release']} is back"


def _moved(deployment):
    """Whether a ref was moved already: then the deployment is to be completed, not undone."""
    updates = deployment.journal.content["updates"]
    return any(deployment.context.store(item["repository"]).ref(item["ref"]) == item["new"] for item in updates)


def discard_archive(context, journal):
    """An archive that was not completed helps nobody."""
    for name in archive.TREES:
        files.remove(os.path.join(context.paths.archive_dir(journal.record["id"]), name))
    journal.record["archive"] = None
