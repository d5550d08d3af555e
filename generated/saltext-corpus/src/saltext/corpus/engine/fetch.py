"""Fetch: what install needs from outside, brought to a cache on this host before anything is touched (F3).

Python packages, npm tarballs and Debian packages, from what the commit to deploy declares. Tools run as the
project's user in a scratch directory; what they brought is copied into the cache, which that user cannot write
to (npm's own store, whose every read is checked by npm, is the exception).
"""

import contextlib
import os
import secrets
import subprocess

from . import fetch_debs, fetch_npm, fetch_python, files, git
from .errors import RefusedError
from .fetch_store import Store

#: In the order in which they are fetched.
KINDS = {"python": fetch_python, "npm": fetch_npm, "debs": fetch_debs}
_SCRATCH = ".fetch-"


class FetchError(RefusedError):
    """Something could not be fetched; nothing was touched."""

    code = "FETCH"


class Job:
    """One fetch of a project, as the parts need it: settings, the commit's files, a scratch directory, tools."""

    def __init__(self, context, sha, scratch):
        self.context, self.sha, self.scratch = context, sha, scratch
        self.root = context.cfg["fetch_root"]
        self._identity, home = git.identity(context.git_user)
        self._environment = git.clean_environment(home)

    def text(self, path):
        """The text of a file of the commit; its absence is an error."""
        found = self.context.store("project").show(self.sha, path)
        if found is None:
            raise FetchError(f"fetch: {path} is no file of the commit {self.sha[:12]}")
        return found

    def directory(self, *names):
        """A directory of the project's user below the scratch directory (or, absolute, anywhere), made when absent."""
        path = self.scratch
        for name in filter(None, names):
            path = os.path.join(path, name)
            if not os.path.isdir(path):
                os.mkdir(path, 0o755)
                files.give_like(path, self.scratch)
        return path

    def succeeds(self, *command):
        """Whether a tool can be run as the project's user, and ends with 0."""
        return self._run(command, self.scratch, {}).returncode == 0

    def run(self, *command, cwd=None, **environment):
        """Run a tool as the project's user; ``FetchError`` with its last words when it fails."""
        done = self._run(command, cwd or self.scratch, environment)
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode != 0:
            for line in said.splitlines()[-20:]:
                self.context.log.line(f"          {line}")
            last = next((line for line in reversed(said.splitlines()) if line.strip()), "")
            raise FetchError(f"fetch: {os.path.basename(command[0])} ended with {done.returncode}: {last.strip()}")
        return said

    def _run(self, command, cwd, environment):
        known = {**self._environment, **{key: value for key, value in environment.items() if value}}
        try:
            return subprocess.run(
                command,
                cwd=cwd,
                env=known,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                **self._identity,
            )
        except OSError as error:
            raise FetchError(f"fetch: {command[0]} cannot be run: {error.strerror}") from error


def wanted(cfg):
    """The parts of the key ``fetch`` that are on: ``{kind: settings}``."""
    known = cfg.get("fetch") or {}
    return {kind: known[kind] for kind in KINDS if kind in known and known[kind].get("when", True)}


def run(context, sha, anew=False):
    """Fetch what the commit ``sha`` needs; ``[{kind, name, version, sha256, bytes, from}]``.

    What the cache has for the very same declaration needs nothing from outside.

    :param anew: resolve again, even then
    """
    parts = wanted(context.cfg)
    if not parts:
        return []
    with _scratch(context) as scratch:
        job, fetched = Job(context, sha, scratch), []
        for kind, settings in parts.items():
            fetched += _part(job, kind, settings, anew)
    new = [one for one in fetched if one["from"] == "new"]
    context.log.line(f"   {len(fetched)} packages, {len(new)} of them new ({sum(one['bytes'] for one in new)} bytes)")
    return fetched


def _part(job, kind, settings, anew):
    part, store = KINDS[kind], Store(job.root, kind)
    declared = part.declared(job, settings)
    found = None if anew else store.recall(declared, job)
    if found is None:
        job.context.log.line(f"   fetching: {kind}")
        found = store.remember(declared, part.fetch(job, settings, store))
    for one in found:
        job.context.log.line(f"   {one['from']:<6} {one['name']} {one['version']} ({one['bytes']} bytes)")
    return [
        {"kind": kind, **{key: one[key] for key in ("name", "version", "sha256", "bytes", "from")}} for one in found
    ]


@contextlib.contextmanager
def _scratch(context):
    """A directory for the tools, removed afterwards; those of a fetch that was killed as well."""
    root = context.cfg["fetch_root"]
    os.makedirs(root, mode=0o755, exist_ok=True)
    for name in os.listdir(root):
        if name.startswith(f"{_SCRATCH}{context.paths.name}-"):
            files.remove(os.path.join(root, name))
    path = os.path.join(root, f"{_SCRATCH}{context.paths.name}-{secrets.token_hex(4)}")
    os.mkdir(path, 0o755)
    try:
        files.give_like(path, context.paths.project_root)
        yield path
    finally:
        files.remove(path)
