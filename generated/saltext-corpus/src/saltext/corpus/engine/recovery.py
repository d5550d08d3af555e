"""Recovery: the next command after a crash puts a project in order first, and says so."""

import os

from . import (
    archive,
    clock,
    errors,
    files,
    ids,
    notify,
    phases,
    processes,
    record,
    repositories,
    requests,
    restore,
    rollback,
)
from .errors import StepError
from .journal import CHANGING, COMMITTING, PREPARED, Journal


def recover(context):
    """Complete or undo the deployment that was interrupted, if any; its record, or None. Needs the lock."""
    _forget_abandoned(context)
    journal = Journal.load(context.paths)
    if journal is None:
        return _put_aside(context)
    known = journal.record
    if record.load(context.paths, known["id"]):
        journal.close()
        return None
    context.log.line(f"deployment {known['id']} was interrupted (stage: {journal.stage}); putting things right first")
    killed = processes.kill_session(journal.content.get("session"))
    if killed:
        context.log.line(f"   stopped what it had left running: {', '.join(map(str, killed))}")
    archive.give_reserve(context.paths, known["id"])
    repositories.break_locks(context.paths, journal.content["updates"])
    if journal.stage == COMMITTING:
        return _complete(context, journal)
    return _undo(context, journal)


def _put_aside(context):
    """A journal that cannot be read: what it was about is not known, and that is recorded."""
    if not os.path.lexists(context.paths.journal):
        return None
    deployment = ids.mint(context.paths.archives_root)
    aside = os.path.join(context.paths.archive_dir(deployment), "journal.damaged")
    os.rename(context.paths.journal, aside)
    known = record.new(deployment, context.paths.name, {})
    comment = f"a deployment was interrupted, and its journal is damaged ({aside}): what is live is not known"
    known.update(outcome="rollback-failed", comment=comment, exit_code=errors.EXIT_ROLLBACK_FAILED)
    record.save(context.paths, known)
    restore.discard_leftovers(context.paths)
    context.log.line(f"{comment}; go back with mc_project.rollback, or deploy anew")
    notify.tell(context, known)
    return known


def _forget_abandoned(context):
    """Pushers that went away while they waited: recorded as cancelled, nothing was done for them."""
    opened = Journal.load(context.paths)
    for request in requests.abandoned(context.paths):
        if request["id"] in (context.deployment, opened and opened.record["id"]):
            continue
        known = record.new(request["id"], context.paths.name, request)
        known.update(
            outcome="cancelled", comment="the pusher went away before its turn", exit_code=errors.EXIT_FINDINGS
        )
        record.save(context.paths, known)


def _complete(context, journal):
    """It had succeeded: finish what it was about to write."""
    try:
        phases.commit_refs(context, journal)
    except errors.EngineError as error:
        return _close(
            context, journal, "rollback-failed", f"interrupted at its end: {error}", errors.EXIT_ROLLBACK_FAILED
        )
    return _close(context, journal, "deployed", "interrupted at its end; completed by the next command", 0)


def _undo(context, journal):
    if journal.stage == PREPARED or not journal.record.get("archive"):
        rollback.discard_archive(context, journal)
        comment = "interrupted before anything was changed"
        if journal.stage == CHANGING:
            comment = "interrupted; nothing was archived, hence nothing restored"
        return _close(context, journal, "interrupted", comment, errors.EXIT_ROLLED_BACK)
    try:
        comment = rollback.put_back(context, journal, lambda name: _procedure(context, name))
    except Exception as error:
        if files.is_full(error):
            raise errors.NoSpaceError(
                f"deployment {journal.record['id']} was interrupted, and there is no room to restore: {error}",
                "Free some space; the next command goes on with the rollback.",
            ) from error
        comment = f"interrupted; and the rollback failed: {error}"
        return _close(context, journal, "rollback-failed", comment, errors.EXIT_ROLLBACK_FAILED)
    return _close(context, journal, "interrupted", f"interrupted; {comment}", errors.EXIT_ROLLED_BACK)


def _procedure(context, name):
    if not context.has_sls(name):
        return
    result = context.run(name)
    if not result.result:
        raise StepError(f"{name}: {result.comment}")


def _close(context, journal, outcome, comment, exit_code):
    known = journal.record
    known.update(outcome=outcome, comment=comment, exit_code=exit_code, finished=clock.now())
    known["phases"].append(
        {
            "name": "recovery",
            "started": clock.now(),
            "duration": 0,
            "result": outcome != "rollback-failed",
            "comment": comment,
        }
    )
    record.save(context.paths, known)
    restore.discard_leftovers(context.paths)
    journal.close()
    context.log.line(f"deployment {known['id']}: {outcome}: {comment}")
    notify.tell(context, known)
    return known
