"""Tasks: an SLS ``task_<name>.sls`` of the live release, run by hand under the lock, and recorded."""

from . import cancel, deploy, errors, lock, notify, recovery, steps
from .errors import StepError, UsageError


def run(context, task, request=None, wait=True):
    """Run one task on the live tree; returns the finished record. Nothing is archived or rolled back.

    :param task: its name, with or without ``task_`` and ``.sls``
    """
    context.require()
    context.mint()
    request = {"trigger": "task", **(request or {}), "only": [file_of(task)]}
    note = {"doing": "run_task", "who": request.get("who"), "id": context.deployment}
    try:
        with lock.hold(context.paths, note, wait=wait, on_wait=context.log.line), cancel.watching(context):
            recovery.recover(context)
            return _run(deploy.Deployment(context, request), file_of(task))
    except errors.LockHeldError as error:
        return deploy.refuse_unlocked(context, request, error)
    finally:
        context.log.close()


def file_of(task):
    """``task_<name>``, the SLS of a task."""
    name = steps.bare(str(task))
    return name if name.startswith(steps.TASK) else steps.TASK + name


def _run(deployment, task):
    deployment.open()
    try:
        deployment.context.watch.arm()
        deployment.phase("validate", lambda running: _prepare(running, task))
    except cancel.Cancelled as error:
        return deploy.close(deployment, "cancelled", f"{error} (nothing was changed)", errors.EXIT_ROLLED_BACK)
    except errors.EngineError as error:
        return deploy.close(deployment, "refused", error.sentence(), error.exit_code)
    return deploy.guarded(deployment, lambda running: _apply(running, task))


def _prepare(deployment, task):
    context = deployment.context
    cfg = context.load()
    known = [name for name in steps.sls_names(cfg["salt_root"]) if name.startswith(steps.TASK)]
    if task not in known:
        names = ", ".join(name[len(steps.TASK) :] for name in known) or "none"
        raise UsageError(
            f"{context.paths.name} has no task {task[len(steps.TASK) :]!r}",
            f"{steps.near(task, known)}Tasks are: {names}.",
        )
    steps.check_names([task], cfg["salt_root"])
    live = deployment.before = context.live()
    deployment.target = {"project": live["sha"], "pillar": live["pillar_sha"]}
    deployment.record.update(
        env=cfg["default_env"],
        api_version=cfg["api_version"],
        sha=live["sha"],
        previous_sha=live["sha"],
        pillar_sha=live["pillar_sha"],
        previous_pillar_sha=live["pillar_sha"],
    )
    context.runtime.wait_for_states(context.log.line)
    return f"environment {cfg['default_env']}"


def _apply(deployment, task):
    deployment.journal.enter("changing")
    deployment.phase(task, lambda running: _task(running, task))


def _task(deployment, task):
    result = deployment.context.run(task)
    deployment.collect(task, result)
    if not result.result:
        raise StepError(f"{task}: {notify.first_line(result.comment)}")
    return result.comment
