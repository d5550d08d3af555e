"""The remote functions: what a deploying box does with one project of one host."""

import getpass
import os
import socket
import tempfile

from .. import errors
from ..repositories import REPOSITORIES
from . import buffers, orchestrate, ssh
from .call import Remote

#: Options that are about how the host is reached, beside ``ssh_*``.
PLACE = ("salt_call", "config_dir")


class RemoteProject:
    """One project of one host; every method returns ``{name, host, result, comment, changes, exit_code, ...}``."""

    def __init__(self, service, host, project, options):
        """``options`` are a call's: those of the place are taken out, the rest is ``self.options``."""
        self.options = dict(options)
        place = {key: self.options.pop(key) for key in PLACE if key in self.options}
        target = ssh.target(host, self.options)
        self.host, self.project = target.host, project
        self.buffers = buffers.Buffers(service.host.remote_projects_dir, self.host, project)
        log = service.context(project).log
        self.remote = Remote(target, service.runtime.pack, log.line, **place)

    def _result(self, comment, changes=None, **more):
        return {
            "name": self.project,
            "host": self.host,
            "result": True,
            "comment": comment,
            "changes": changes or {},
            "exit_code": 0,
            **more,
        }

    def result_of(self, part):
        """A part of an orchestration, as a whole answer."""
        return {"name": self.project, "host": self.host, **part}

    def _call(self, function, kwargs, files=None):
        """A function of ``mc_project`` there, on this project; its return with its exit code."""
        code, value = self.remote.call(f"mc_project.{function}", {"name": self.project, **kwargs}, files)
        if isinstance(value, dict):
            failed = value.get("result") is False
            return {**value, "host": self.host, "exit_code": value.get("exit_code") or (code or 2 if failed else 0)}
        raise errors.StepError(f"{self.host}: mc_project.{function} ended with {code}: {str(value).strip()[-2000:]}")

    def deploy(self, ref=None, pillar_ref=None, **kwargs):
        """Deploy there: by default what the buffers hold."""
        named = {
            "ref": ref or self.buffers.head("project"),
            "pillar_ref": pillar_ref or self.buffers.head("pillar"),
            "who": f"{getpass.getuser()}@{socket.gethostname()}",
        }
        return self._call("deploy", {**self.options, **named, **kwargs})

    def run_task(self, task, **kwargs):
        return self._call("run_task", {**self.options, "task": task, **kwargs})

    def init_local(self, repository, origin=None, rev=None):
        """The buffer of a repository: cloned, or begun."""
        with self.buffers.hold():
            path = self.buffers.path(repository)
            created = self.buffers.create(repository, origin)
            sha = buffers.sync(path, origin, rev)
        changes = {path: "created"} if created else {}
        return self._result(f"{path} is at {sha[:12]}", changes, sha=sha, directory=path)

    def init_structure(self, settings=None):
        """The project there, created with these settings when it does not exist."""
        if self._stands():
            return self._result(f"{self.host} has the project {self.project}")
        return self._call("init_project", settings or {})

    def _stands(self):
        """How the project stands there; None when it does not exist."""
        status = self._call("status", {})
        if status.get("result") is not False:
            return status
        if status.get("code") == "NO_PROJECT":
            return None
        raise errors.StepError(f"{self.host}: {status.get('comment')}")

    def sync(self, repository, origin=None, rev=None):
        """Bring the buffer to ``rev``, and its commit to the host."""
        if not self.buffers.exists(repository):
            raise errors.RefusedError(
                f"there is no buffer {self.buffers.path(repository)}",
                f"Make it with mc_project.init_local_remote_{repository} {self.host} {self.project}.",
            )
        with self.buffers.hold():
            buffers.sync(self.buffers.path(repository), origin, rev)
            return self.send(repository)

    def send(self, repository):
        """Bring the commit that a buffer is at to the host; only what it lacks travels."""
        sha = self.buffers.head(repository)
        if sha is None:
            raise errors.RefusedError(f"{self.buffers.path(repository)} has no commit yet")
        stands = self._stands()
        if stands is None:
            raise errors.RefusedError(
                f"{self.host} has no project {self.project}",
                f"Create it: mc_project.init_remote_structure {self.host} {self.project}",
            )
        live = (stands.get("live") or {}).get({"project": "sha", "pillar": "pillar_sha"}[repository])
        with tempfile.TemporaryDirectory(prefix="corpus-") as directory:
            path = os.path.join(directory, "pack")
            buffers.write_pack(self.buffers.path(repository), sha, [live], path)
            answer = self._call("receive", {"commits": {repository: sha}}, {f"{repository}_pack": path})
        return {**answer, "sha": sha}

    def send_buffer(self, directory):
        """``send``, of a repository by its name or by the directory of its buffer."""
        found = next((name for name in REPOSITORIES if directory in (name, self.buffers.path(name))), None)
        if found is None:
            raise errors.UsageError(
                f"{directory!r} is no buffer of {self.project} on {self.host}", "Name project or pillar."
            )
        with self.buffers.hold():
            return self.send(found)


def run(service, function, host, project, arguments, named, options):
    """The remote function ``function`` with its arguments by place and by name, and the options of the call."""
    functions = service.runtime.functions()

    def make(kept):
        return RemoteProject(service, host, project, kept)

    if function == "orchestrate":
        return orchestrate.Orchestration(make, functions, options, **named).run()
    there = make(options)
    if function == "hook":
        hook, opts = arguments
        return there.result_of(orchestrate.call_hook(functions, hook, there, opts))
    methods = {
        "deploy": there.deploy,
        "run_task": there.run_task,
        "init_local": there.init_local,
        "init_structure": there.init_structure,
        "sync": there.sync,
        "send": there.send_buffer,
    }
    if function not in ("deploy", "run_task") and there.options:
        raise errors.UsageError(f"{function} takes no {', '.join(sorted(there.options))}")
    return methods[function](*arguments, **named)
