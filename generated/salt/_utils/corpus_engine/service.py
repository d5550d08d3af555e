"""The functions of ``mc_project_2``, without Salt: plain arguments in, plain results out."""

import getpass
import os
import sys

from . import back, deploy, errors, keys, lock, log, operate, phases, record, recovery, report, sync, target, verify
from .context import Context
from .layout import Host

#: Arguments that are about the command, not about the configuration.
CONTROL = ("ref", "wait", "request", "ret", "who", "trigger")


class Service:
    """All functions on projects of one host."""

    def __init__(self, host, runtime, echo=None):
        self.host = Host.from_mapping(host)
        self.runtime = runtime
        self.echo = echo

    def context(self, name, call=None):
        """A context; ``call`` are the configuration's keys among the arguments."""
        own = {key: value for key, value in (call or {}).items() if key not in CONTROL}
        return Context(self.host.project(name), self.runtime, own, echo=self.echo)

    def init_project(self, name, call):
        """init/sync; idempotent."""
        context = self.context(name, call)
        os.makedirs(self.host.projects_dir, mode=0o751, exist_ok=True)
        with lock.hold(
            context.paths,
            {"doing": "init_project", "who": whoami()},
            wait=call.get("wait", True),
            on_wait=context.log.line,
        ):
            recovered = recovery.recover(context) if os.path.isdir(context.paths.project_git) else None
            changes = sync.init(context)
        cfg = context.cfg
        comment = f"You can now push to\n  project: {cfg['push_salt_url']}\n  pillar:  {cfg['push_pillar_url']}"
        if recovered:
            comment = f"deployment {recovered['id']} had been interrupted: {recovered['comment']}\n{comment}"
        remotes = {"project": cfg["push_salt_url"], "pillar": cfg["push_pillar_url"]}
        local = {"project": context.paths.project_git, "pillar": context.paths.pillar_git}
        changes = {"changed": changes} if changes else {}
        return _result(name, True, comment, changes=changes, remotes=remotes, repositories=local)

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
            }
        if context.paths.name and request.get("id"):
            context.log = log.Log(
                log.stderr_unless_log(context.paths.archive_dir(request["id"])) if self.echo else None
            )
        return from_record(deploy.deploy(context, request, call.get("wait", True)))

    def run_task(self, name, task, call):
        """A task of the live release."""
        from . import task as tasks

        request = {"who": call.get("who") or whoami()}
        return from_record(tasks.run(self.context(name, call), task, request, call.get("wait", True)))

    def part(self, name, procedure, call):
        """One procedure by hand: archive, release_sync, install, fixperms."""
        return self.deploy(name, {**call, "only": procedure})

    def pending(self, name, ref):
        """Whether ``ref`` differs from what is live: ``{pending, initialised, sha, comment}``."""
        context = self.context(name)
        if not os.path.isdir(context.paths.project_git):
            return {"pending": True, "initialised": False, "sha": None, "comment": f"{name} is not initialised"}
        wanted, _, _ = target.of_call(context, ref)
        live = record.live(context.paths) or {"sha": None, "pillar_sha": None, "id": None}
        differs = (wanted["project"], wanted["pillar"]) != (live["sha"], live["pillar_sha"])
        interrupted = os.path.exists(context.paths.journal)
        comment = f"{str(wanted['project'])[:12]} is to be deployed" if differs else f"release {live['id']} is live"
        return {"pending": differs or interrupted, "initialised": True, "sha": wanted["project"], "comment": comment}

    def rollback(self, name, release, call):
        """Back to a good release."""
        request = {"who": call.get("who") or whoami()}
        return from_record(back.back(self.context(name, call), release, request=request, wait=call.get("wait", True)))

    def rotate_archives(self, name, call):
        """Remove what the quotas do not keep."""
        context = self.context(name, call)
        with self._held(context, "rotate_archives", call):
            context.load()
            removed = phases.do_rotate(context)
        return _result(name, True, f"{len(removed)} removed", changes={"removed": removed} if removed else {})

    def archive_verify(self, name, archive, call):
        """Restore an archive to a scratch directory and compare."""
        context = self.context(name, call)
        with self._held(context, "archive_verify", call):
            found = verify.verify(context.paths, archive)
        bad = found["problems"]
        said = f"{len(bad)} problems, the first: {bad[0]}" if bad else "can be restored, nothing differs"
        comment = f"archive {found['id']} ({found['files']} files, {found['bytes']} bytes): {said}"
        return _result(name, not bad, comment, **found)

    def notify(self, name, call):
        """Run the notify procedure for the last deployment."""
        from . import notify

        context = self.context(name, call)
        with self._held(context, "notify", call):
            context.load()
            known = [one for one in record.load_all(context.paths) if one["trigger"] != "task"][-1:]
            if not known:
                return _result(name, True, "nothing was deployed yet")
            done = notify.tell(context, known[0])
        return _result(name, done, notify.summary(known[0]))

    def _held(self, context, doing, call):
        context.require()
        return _Held(context, doing, call.get("wait", True))

    def get_configuration(self, name, call):
        """``cfg`` of the live tree."""
        context = self.context(name, call)
        context.require()
        return dict(context.load())

    def origins(self, name, call):
        """Where each value of ``cfg`` came from: ``{dotted key: layer}``."""
        context = self.context(name, call)
        context.require()
        context.load()
        return {**context.origins, **{key: "computed" for key in keys.COMPUTED if key in context.cfg}}

    def show_sls(self, name, sls, call):
        """The high data of a project's SLS, rendered with the real configuration."""
        from . import steps
        from .names import sls_id

        context = self.context(name, call)
        context.require()
        context.load()
        names = [sls] if sls else steps.sls_names(context.cfg["salt_root"])
        shown = {}
        for step in names:
            high, problems = self.runtime.render_sls(sls_id(name, step), context.cfg, context.pillar)
            shown[step] = {"errors": [str(problem) for problem in problems]} if problems else high
        return shown

    def releases(self, name):
        """The good releases, newest first; which is live and which can be restored."""
        context = self.context(name)
        context.require()
        live = record.live(context.paths)
        listed = []
        for known in reversed(record.releases(context.paths)):
            listed.append(
                {
                    **{
                        key: known[key]
                        for key in ("id", "sha", "pillar_sha", "who", "trigger", "finished", "env", "restores")
                    },
                    "live": known["id"] == live["id"],
                    "restorable": record.archive_of(context.paths, known["id"]) is not None,
                }
            )
        return listed

    def status(self, name):
        """How a project stands, from files alone: no pillar, no git."""
        context = self.context(name)
        context.require()
        return report.status(context.paths)

    def attach(self, name, deployment):
        """Follow a deployment to its end."""
        context = self.context(name)
        context.require()
        return operate.attach(context.paths, deployment, self.echo)

    def cancel(self, name, call):
        """End the running deployment; it undoes itself."""
        context = self.context(name)
        context.require()
        return operate.cancel(context.paths, call.get("who") or whoami(), self.echo)

    def lock(self, name, reason, call):
        """Put a lock by hand on, or show it."""
        context = self.context(name)
        context.require()
        return operate.lock_by_hand(context.paths, call.get("who") or whoami(), reason)

    def unlock(self, name):
        """Take the lock by hand off."""
        context = self.context(name)
        context.require()
        return operate.unlock(context.paths)

    def list_projects(self):
        """Every project of the host, and where it is."""
        return {name: report.entry(self.host.project(name)) for name in self.host.project_names()}

    def report(self):
        """How to reach every project, as text."""
        configurations = {}
        for name in self.host.project_names():
            try:
                configurations[name] = self.get_configuration(name, {})
            except errors.EngineError as error:
                configurations[name] = error
        return report.text(self.host, self.runtime.facts(), configurations)


class _Held:
    """The lock, with recovery first."""

    def __init__(self, context, doing, wait):
        self._context = context
        note = {"doing": doing, "who": whoami()}
        self._lock = lock.hold(context.paths, note, wait=wait, on_wait=context.log.line)

    def __enter__(self):
        self._lock.__enter__()
        try:
            recovery.recover(self._context)
        except BaseException:
            self._lock.__exit__(*sys.exc_info())
            raise

    def __exit__(self, *error):
        return self._lock.__exit__(*error)


def _stored_request(context, deployment):
    from . import requests

    request = requests.load(context.paths, deployment)
    if request is None:
        raise errors.UsageError(f"there is no request {deployment!r}")
    return request


def whoami():
    """Who calls: the person behind sudo where there is one."""
    return os.environ.get("CORPUS_PUSHER") or os.environ.get("SUDO_USER") or getpass.getuser()


def _result(name, result, comment, **more):
    return {"name": name, "result": result, "comment": comment, "changes": {}, "exit_code": 0 if result else 1, **more}


def from_record(known):
    """The result shape of a deployment's record."""
    good = known["outcome"] == "deployed"
    changes = {}
    if good and known["sha"] != known["previous_sha"]:
        changes["sha"] = {"old": known["previous_sha"], "new": known["sha"]}
    if good and known["pillar_sha"] != known["previous_pillar_sha"]:
        changes["pillar_sha"] = {"old": known["previous_pillar_sha"], "new": known["pillar_sha"]}
    changed = {
        state["id"]: state["changes"]
        for states in known.get("results", {}).values()
        for state in states
        if state["changed"]
    }
    if changed and good:
        changes["states"] = changed
    keys = (
        "id",
        "outcome",
        "exit_code",
        "env",
        "ref",
        "sha",
        "previous_sha",
        "pillar_sha",
        "superseded_by",
        "restores",
        "phases",
    )
    return {
        "name": known["project"],
        "result": good,
        "comment": known["comment"],
        "changes": changes,
        **{key: known[key] for key in keys},
    }
