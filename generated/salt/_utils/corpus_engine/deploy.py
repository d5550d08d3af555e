"""A full deployment (MISSION J): archive, sync, release-sync, fixperms, install, fixperms, check, commit.

Whatever fails after the archive is rolled back; whatever happens is recorded and notified.
"""

from . import (
    archive,
    cancel,
    clock,
    errors,
    freeze,
    ground,
    lock,
    notify,
    phases,
    record,
    recovery,
    rollback,
    steps,
    target,
    validate,
)
from .errors import EngineError, StepError
from .journal import Journal


class Deployment:
    """The state of one running deployment."""

    def __init__(self, context, request):
        self.context = context
        self.request = request
        self.target = {"project": None, "pillar": None}
        self.updates = []
        self.before = {"release": None, "sha": None, "pillar_sha": None}
        self.journal = None
        self.results = {}
        #: rollback by hand: the release to go back to, and the deployment whose archive holds it
        self.restores = self.holder = None

    @property
    def record(self):
        return self.journal.record

    def open(self):
        """Begin: the journal is on disk, the first line is in the log."""
        context = self.context
        known = record.new(context.deployment, context.paths.name, self.request)
        self.journal = Journal.open(context.paths, known)
        context.log.line(
            f"deployment {context.deployment} of {context.paths.name} (by {known['who']}, {known['trigger']})"
        )

    def phase(self, name, function, skip=None):
        """Run one phase, note it in the record; ``skip`` names the procedure that may be left out."""
        log, started, begin = self.context.log, clock.now(), clock.monotonic()
        result, comment = False, ""
        lock.tell(self.context.paths, phase=name, phase_since=started)
        log.phase(name)
        self.context.watch.check()
        try:
            if skip and steps.skipped(self.context.cfg, skip):
                result, comment = None, "skipped"
                log.line("   skipped, as asked")
            else:
                comment = function(self) or ""
                result = True
        except BaseException as error:
            comment = str(error) or type(error).__name__
            raise
        finally:
            duration = round(clock.monotonic() - begin, 3)
            comment = self.context.redactor.text(comment)
            entry = {"name": name, "started": started, "duration": duration, "result": result, "comment": comment}
            self.record["phases"].append(entry)

    def procedure(self, name):
        """Run one of the procedures' SLS, if the project has it; its failure is ours."""
        if not self.context.has_sls(name):
            self.context.log.line(f"   no {name}.sls")
            return "no SLS"
        result = self.context.run(name)
        self.collect(name, result)
        if not result.result:
            raise StepError(f"{name}: {result.comment}")
        return result.comment

    def collect(self, name, result):
        """Keep what an SLS did for the caller."""
        self.results.setdefault(name, []).extend(result.states)


def deploy(context, request=None, wait=True):
    """Deploy a project; returns the finished record. Failures are records, not exceptions.

    :param request: of a push (see ``requests``), or ``{"trigger", "who", "ref"}`` of a call
    :param wait: wait for a running deployment; False raises ``LockHeldError``
    """
    request = dict(request or {})
    context.require()
    context.mint(request.get("id"))
    note = {"doing": "deploy", "who": request.get("who"), "id": context.deployment}
    try:
        with lock.hold(context.paths, note, wait=wait, on_wait=context.log.line), cancel.watching(context):
            context.require()
            recovery.recover(context)
            return _deploy(Deployment(context, request))
    except errors.LockHeldError as error:
        return refuse_unlocked(context, request, error)
    finally:
        context.log.close()


def refuse_unlocked(context, request, error):
    """The lock was held and waiting was not wanted: recorded, and nothing else."""
    known = record.new(context.deployment, context.paths.name, request)
    known.update(outcome="refused", comment=error.sentence(), exit_code=error.exit_code)
    record.save(context.paths, known)
    context.log.line(error.sentence())
    return known


def _deploy(deployment):
    deployment.open()
    try:
        deployment.context.watch.arm()
        deployment.phase("validate", _prepare)
        if phases.fetches(deployment):
            deployment.phase("fetch", phases.do_fetch)
    except cancel.Cancelled as error:
        return close(deployment, "cancelled", f"{error} (nothing was changed)", errors.EXIT_ROLLED_BACK)
    except EngineError as error:
        outcome = "superseded" if isinstance(error, errors.SupersededError) else "refused"
        return close(deployment, outcome, error.sentence(), error.exit_code)
    except Exception as error:
        return close(deployment, "refused", _explain(error), errors.EXIT_FINDINGS)
    if deployment.target["project"] is None:
        return _pillar_only(deployment)
    return guarded(deployment, _run)


def _prepare(deployment):
    """Find out what to deploy, and refuse what is not deployable, before anything is touched."""
    context, request = deployment.context, deployment.request
    ground.check(context.paths)
    if "new" in request:
        found = target.of_push(context, request)
    else:
        found = target.of_call(context, request.get("ref"), request.get("pillar_ref"), request.get("forced"))
    deployment.target, deployment.updates, ref = found
    deployment.before = context.live()
    if not context.call.get("only"):
        freeze.refuse(context.paths)
    only = steps.split(context.call.get("only"))
    if only and "release_sync" not in only:
        deployment.target = {"project": deployment.before["sha"], "pillar": deployment.before["pillar_sha"]}
    deployment.record.update(
        ref=ref,
        sha=deployment.target["project"],
        previous_sha=deployment.before["sha"],
        pillar_sha=deployment.target["pillar"],
        previous_pillar_sha=deployment.before["pillar_sha"],
        only=only or None,
    )
    cfg = validate.check(context, deployment.target)
    deployment.record.update(env=cfg["default_env"], api_version=cfg["api_version"])
    validate.check_selection(context, deployment.target["project"], deployment.record)
    if not deployment.updates and deployment.target["project"] is None:
        raise errors.RefusedError("nothing was pushed to project.git yet", f"git push {cfg['push_salt_url']} HEAD:main")
    edited = validate.check_clean(context, deployment.target, request.get("forced"))
    if request.get("trigger") != "state":
        context.runtime.wait_for_states(context.log.line)
    return "; ".join([f"environment {cfg['default_env']}, installer {cfg['installer']}", *edited])


def guarded(deployment, run):
    """Run the phases; on any failure roll back; rotate. Returns the finished record."""
    closed = _guarded(deployment, run)
    # What failed piles up otherwise until something succeeds. After a failed rollback nothing is taken away.
    if closed["outcome"] in ("deployed", "rolled-back", "cancelled"):
        _rotate(deployment.context)
    return closed


def _guarded(deployment, run):
    try:
        run(deployment)
        deployment.context.watch.disarm()
    except cancel.Cancelled as error:
        return rollback.automatic(deployment, str(error), close, "cancelled")
    except Exception as error:
        return rollback.automatic(deployment, _explain(error), close)
    except BaseException as error:
        if deployment.journal.stage == "committing":
            # It had succeeded: the next command completes what a signal interrupted here.
            raise
        rollback.automatic(deployment, f"cancelled ({type(error).__name__})", close, "cancelled")
        raise
    return close(deployment, "deployed", "deployed", errors.EXIT_OK)


def _run(deployment):
    deployment.phase("archive", phases.do_archive, skip="archive")
    deployment.journal.enter("changing")
    deployment.phase("sync", phases.do_sync)
    deployment.phase("release_sync", phases.do_release_sync, skip="release_sync")
    deployment.phase("fixperms", phases.do_fixperms, skip="fixperms")
    deployment.phase("install", phases.do_install, skip="install")
    deployment.phase("fixperms", phases.do_fixperms, skip="fixperms")
    deployment.phase("healthcheck", phases.do_healthcheck)
    deployment.phase("commit", phases.do_commit)


def _pillar_only(deployment):
    """A pillar push to a project without code: validated, taken, nothing to deploy."""

    def run(running):
        running.phase("archive", phases.do_archive)
        running.journal.enter("changing")
        running.phase("release_sync", phases.do_release_sync)
        running.phase("commit", phases.do_commit)
        running.context.log.line("the pillar is valid and in place; nothing was pushed to project.git yet")

    return guarded(deployment, run)


def _rotate(context):
    """Everything is written: what fails here changes no result."""
    if steps.skipped(context.cfg, "rotate_archives"):
        return
    try:
        removed = phases.do_rotate(context)
        if removed:
            context.log.line(f"rotated away: {', '.join(removed)}")
    except Exception as error:
        context.log.line(f"warning: rotation failed: {error}")


def close(deployment, outcome, comment, exit_code):
    """Record how it ended, forget the journal, notify."""
    context, known = deployment.context, deployment.record
    comment = context.redactor.text(comment)
    known.update(outcome=outcome, comment=comment, exit_code=exit_code, finished=clock.now())
    if outcome == "superseded":
        known["superseded_by"] = comment.split()[2].rstrip(".")
    archive.give_reserve(context.paths, known["id"])
    record.save(context.paths, known)
    deployment.journal.close()
    if outcome in ("refused", "superseded"):
        context.log.line(f"{outcome}: {comment}")
    if outcome == "refused":
        notify.tell(context, known)
    elif outcome != "superseded":
        notify.notify(context, known)
    return {**known, "results": deployment.results}


def _explain(error):
    """What went wrong, for people; foreign errors with their type."""
    if isinstance(error, EngineError):
        return error.sentence()
    return f"{type(error).__name__}: {error}"
