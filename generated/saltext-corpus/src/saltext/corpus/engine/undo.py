"""Undo steps: ``undo_<step>.sls`` beside ``<step>.sls`` takes back what the step did outside of the archived trees.

Which steps have begun is in the journal, so that recovery after a crash undoes them as well. They are
undone last in, first out, in the tree that failed, before the old content is back. One that fails
does not keep the others from running; one that was interrupted runs again.
"""

from . import steps
from .errors import EngineError, StepError

#: The journal's list of steps that have begun and have an undo.
KEY = "to_undo"


def begin(context, journal, step):
    """Note, durably, that a step is about to run."""
    if context.has_sls(steps.UNDO + step):
        journal.content.setdefault(KEY, []).append(step)
        journal.write()


def run(context, journal):
    """Undo the steps that had begun; what came of it is in the record's field ``undo``."""
    waiting = journal.content.get(KEY) or []
    while waiting:
        step = waiting[-1]
        context.log.line(f" - {steps.UNDO}{step}")
        journal.record.setdefault("undo", []).append({"step": step, **_undo(context, journal, step)})
        waiting.pop()
        journal.write()


def _undo(context, journal, step):
    """``{result, comment}`` of one step; nothing that goes wrong here may hold the restore up."""
    try:
        if not context.cfg:
            context.load()
        directory = context.paths.archive_dir(journal.record["id"])
        context.cfg.update(rollback=True, restored_from=directory, current_archive_dir=directory)
        result = context.run(steps.UNDO + step)
        outcome = {"result": bool(result.result), "comment": result.comment}
    except Exception as error:
        said = error.sentence() if isinstance(error, EngineError) else f"{type(error).__name__}: {error}"
        outcome = {"result": False, "comment": said}
    if not outcome["result"]:
        context.log.line(f"   {steps.UNDO}{step} FAILED: {outcome['comment']}")
    return outcome


def check(known):
    """Raise ``StepError`` when steps of this record could not be undone."""
    failed = [f"{one['step']} ({one['comment']})" for one in known.get("undo", ()) if not one["result"]]
    if failed:
        raise StepError(f"the content is back, but steps could not be undone: {', '.join(failed)}")
