"""Deployments and their parts, and what ends or follows them."""

from .. import back, deploy, fetch, log, notify, operate, phases, record, requests, target, verify
from .. import task as tasks
from ..errors import RefusedError, UsageError
from .answers import from_record, result, whoami
from .base import Bound, Held


class Deployments(Bound):
    """Functions that change what is live, or do something about a deployment."""

    def deploy(self, name, call):
        """The full deployment, or a part of it with ``only``."""
        context = self.context(name, call)
        if call.get("request"):
            request = _stored_request(context, call["request"])
        else:
            request = {
                "trigger": call.get("trigger") or "call",
                "who": call.get("who") or whoami(),
                "ref": call.get("ref"),
                "pillar_ref": call.get("pillar_ref"),
                "forced": bool(call.get("force")),
            }
        if context.paths.name and request.get("id"):
            echo = log.stderr_unless_log(context.paths.archive_dir(request["id"])) if self.echo else None
            context.log = log.Log(echo, self.redactor)
        return from_record(deploy.deploy(context, request, call.get("wait", True)))

    def run_task(self, name, task, call):
        """A task of the live release."""
        request = {"who": call.get("who") or whoami()}
        return from_record(tasks.run(self.context(name, call), task, request, call.get("wait", True)))

    def part(self, name, procedure, call):
        """One procedure by hand: archive, release_sync, install, fixperms."""
        return self.deploy(name, {**call, "only": procedure})

    def rollback(self, name, release, call):
        """Back to a good release."""
        request = {"who": call.get("who") or whoami()}
        return from_record(back.back(self.context(name, call), release, request=request, wait=call.get("wait", True)))

    def notify(self, name, call):
        """Run the notify procedure for the last deployment."""
        context = self.required(name, call)
        with Held(context, "notify", call.get("wait", True)):
            context.load()
            known = [one for one in record.load_all(context.paths) if one["trigger"] != "task"][-1:]
            if not known:
                return result(name, True, "nothing was deployed yet")
            done = notify.tell(context, known[0])
        return result(name, done, notify.summary(known[0]))

    def fetch(self, name, call):
        """Fetch what a commit needs from outside; ``fetched`` says what."""
        context = self.required(name, call)
        with Held(context, "fetch", call.get("wait", True)):
            sha = target.of_call(context, call.get("ref"))[0]["project"]
            if sha is None:
                raise RefusedError("nothing was pushed to project.git yet")
            context.load(sha=sha)
            fetched = fetch.run(context, sha, anew=True)
        new = [f"{one['name']} {one['version']}" for one in fetched if one["from"] == "new"]
        comment = f"{len(fetched)} packages, {len(new)} of them new"
        return result(name, True, comment, changes={"fetched": new} if new else {}, fetched=fetched)

    def healthcheck(self, name, call):
        """The health checks of what is live: its ``healthcheck.sls``, outside of a deployment."""
        context = self.required(name, call)
        with Held(context, "healthcheck", call.get("wait", True)):
            context.load()
            if not context.has_sls("healthcheck"):
                return result(name, True, "it declares no health check", checks=[])
            context.runtime.wait_for_states(context.log.line)
            done = context.run("healthcheck")
        said = done.comment if not done.result else f"{len(done.states)} of {len(done.states)} passed"
        return result(name, done.result, said, checks=done.states)

    def rotate_archives(self, name, call):
        """Remove what the quotas do not keep."""
        context = self.required(name, call)
        with Held(context, "rotate_archives", call.get("wait", True)):
            context.load()
            removed = phases.do_rotate(context)
        return result(name, True, f"{len(removed)} removed", changes={"removed": removed} if removed else {})

    def archive_verify(self, name, archive, call):
        """Restore an archive to a scratch directory and compare."""
        context = self.required(name, call)
        with Held(context, "archive_verify", call.get("wait", True)):
            found = verify.verify(context.paths, archive)
        bad = found["problems"]
        said = f"{len(bad)} problems, the first: {bad[0]}" if bad else "can be restored, nothing differs"
        comment = f"archive {found['id']} ({found['files']} files, {found['bytes']} bytes): {said}"
        return result(name, not bad, comment, **found)

    def attach(self, name, deployment):
        """Follow a deployment to its end."""
        context = self.required(name)
        return operate.attach(context.paths, deployment, self.echo)

    def cancel(self, name, call):
        """End the running deployment; it undoes itself."""
        context = self.required(name)
        return operate.cancel(context.paths, call.get("who") or whoami(), self.echo)


def _stored_request(context, deployment):
    request = requests.load(context.paths, deployment)
    if request is None:
        raise UsageError(f"there is no request {deployment!r}")
    return request
