"""What is done to a deployment that runs, and to a project as a whole: results of functions."""

from . import attach as attaching
from . import cancel as cancelling
from . import errors, freeze, ids, lock, notify


def _answer(name, result, comment, **more):
    code = 0 if result else errors.EXIT_FINDINGS
    return {"name": name, "result": result, "comment": comment, "changes": {}, "exit_code": code, **more}


def _say(echo):
    def say(text):
        if echo is not None:
            try:
                echo.write(text)
                echo.flush()
            except (OSError, ValueError):
                pass

    return say


def attach(paths, deployment, echo):
    """The log until the end; result and exit code are those of the deployment."""
    if deployment is not None and not ids.is_id(deployment):
        raise errors.UsageError(f"{deployment!r} is no id of a deployment")
    followed = deployment or (lock.running(paths) or {}).get("id")
    known = attaching.follow(paths, deployment, _say(echo))
    if known is None:
        return _answer(paths.name, False, "it ended without a record; the next command puts things right", id=followed)
    good = known["outcome"] == "deployed"
    told = {"id": known["id"], "outcome": known["outcome"], "exit_code": known["exit_code"]}
    return _answer(paths.name, good, notify.summary(known), **told)


def cancel(paths, who, echo):
    """Ask, follow to the end, and tell whether the deployment ended as cancelled."""
    note = cancelling.ask(paths, who)
    known = attaching.follow(paths, note["id"], _say(echo))
    if known is None:
        return _answer(paths.name, False, "it ended without a record; the next command puts things right")
    cancelled = known["outcome"] == "cancelled"
    code = 0 if cancelled else (known["exit_code"] or errors.EXIT_FINDINGS)
    comment = notify.summary(known) if cancelled else f"too late to cancel: {notify.summary(known)}"
    return {
        **_answer(paths.name, cancelled, comment, id=known["id"], outcome=known["outcome"]),
        "exit_code": code,
    }


def lock_by_hand(paths, who, reason):
    """With a reason put the lock on; without, show it."""
    if reason is None:
        known = freeze.found(paths)
        return _answer(paths.name, True, freeze.describe(paths, known) if known else "not locked", lock=known)
    known = freeze.put(paths, who, reason)
    return {**_answer(paths.name, True, freeze.describe(paths, known), lock=known), "changes": {"lock": known}}


def unlock(paths):
    """Take the lock off; fine when there is none."""
    known = freeze.take_off(paths)
    changes = {"lock": {"old": known, "new": None}} if known else {}
    return {**_answer(paths.name, True, "unlocked" if known else "was not locked"), "changes": changes}
