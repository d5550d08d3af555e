"""Buffers: the working copies on a deploying box from which projects of other hosts are deployed.

``<remote_projects_dir>/<host>/<project>/{project,pillar}``. Nothing in them is thrown away: local edits are refused.
"""

import contextlib
import fcntl
import json
import os
import tempfile

from .. import files
from ..errors import ConfigurationError, GitError, RefusedError, UsageError
from ..git import Git
from ..names import check_project, pillar_key
from ..repositories import REPOSITORIES

IDENTITY = ("-c", "user.name=corpus", "-c", "user.email=corpus@localhost.invalid")


class Buffers:
    """The buffers of one project of one host."""

    def __init__(self, root, host, project):
        self.name = check_project(project)
        self.directory = os.path.join(root, host, project)

    def path(self, repository):
        """The working copy of ``project`` or ``pillar``."""
        if repository not in REPOSITORIES:
            raise UsageError(f"{repository!r} is no repository of a project", f"There are {', '.join(REPOSITORIES)}.")
        return os.path.join(self.directory, repository)

    def exists(self, repository):
        return os.path.isdir(os.path.join(self.path(repository), ".git"))

    def head(self, repository):
        """The commit that is checked out; None where there is no buffer."""
        return Git(self.path(repository)).sha("HEAD") if self.exists(repository) else None

    @contextlib.contextmanager
    def hold(self):
        """One command at a time works in the buffers."""
        os.makedirs(self.directory, mode=0o700, exist_ok=True)
        with open(os.path.join(self.directory, ".lock"), "a", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def create(self, repository, origin=None):
        """Clone ``origin``, or begin a repository of our own; False when there is a buffer already."""
        path = self.path(repository)
        if self.exists(repository):
            return False
        if os.path.isdir(path) and os.listdir(path):
            raise ConfigurationError(f"{path} is in the way: it is no clone", "Move it away.")
        os.makedirs(self.directory, mode=0o700, exist_ok=True)
        staged = tempfile.mkdtemp(prefix=f".{repository}.", dir=self.directory)
        try:
            work = Git(staged)
            if origin:
                work.run("clone", "-q", "--no-checkout", "--", str(origin), ".")
            else:
                work.run("init", "-q", "--template=", "--initial-branch=main", ".")
                self._begin(work, repository)
            if os.path.isdir(path):
                os.rmdir(path)
            os.rename(staged, path)
        except BaseException:
            files.remove(staged)
            raise
        return True

    def _begin(self, work, repository):
        """The first commit where there is no origin."""
        settings = json.dumps({pillar_key(self.name): {"api_version": "2"}}, indent=2)
        path, text = {
            "pillar": ("init.sls", f"#!yaml\n{settings}\n"),
            "project": (".salt/PILLAR.sample", f"#!yaml\n{settings}\n"),
        }[repository]
        full = os.path.join(work.directory, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        files.write_atomic(full, text)
        work.run("add", "--", path)
        work.run(*IDENTITY, "commit", "-q", "-m", f"Begin the {repository} of {self.name}")


def sync(directory, origin=None, rev=None):
    """Bring a working copy to ``rev`` (branch, tag or commit) of its origin; the commit.

    Without ``rev``: the newest commit of the branch that is checked out, or of the origin's own branch. Local edits and
    commits that the origin lacks are refused: nothing is thrown away.
    """
    work = Git(directory)
    if not os.path.isdir(os.path.join(directory, ".git")):
        raise RefusedError(f"{directory} is no git working copy", "Make it with mc_project.init_local_remote_project.")
    edited = work.modified() if work.sha("HEAD") and os.path.exists(os.path.join(directory, ".git", "index")) else []
    if edited:
        raise RefusedError(f"{directory} has local edits: {', '.join(edited[:20])}", "Commit or discard them.")
    if origin and work.config("remote.origin.url") != str(origin):
        work.config("remote.origin.url", str(origin))
        work.config("remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    if work.config("remote.origin.url"):
        work.run("fetch", "-q", "--tags", "--force", "--prune", "origin")
        work.run("remote", "set-head", "origin", "--auto", ok=(0, 1, 128))
    wanted = resolve(work, rev)
    if wanted is None:
        raise RefusedError(f"{directory} has no branch, tag or commit {rev!r}")
    _keep_own(work, wanted)
    work.run("checkout", "-q", "--detach", wanted)
    return wanted


def resolve(work, rev):
    """The commit of a branch, tag or commit, the origin's branches first; None when there is none."""
    if rev is None:
        own = work.run("symbolic-ref", "-q", "HEAD", ok=(0, 1)).stdout.decode().strip()
        candidates = ["refs/remotes/origin/HEAD", own or "HEAD", "HEAD"]
    else:
        candidates = [f"refs/remotes/origin/{rev}", f"refs/tags/{rev}", f"refs/heads/{rev}", str(rev)]
    if rev is not None and str(rev).startswith("-"):
        return None
    return next((sha for sha in map(work.sha, candidates) if sha), None)


def _keep_own(work, wanted):
    """Refuse to leave commits behind that only this working copy has."""
    head = work.sha("HEAD")
    if head is None or head == wanted:
        return
    lost = work.out("rev-list", "--max-count=1", head, "--not", wanted, "--branches", "--tags", "--remotes")
    if lost:
        raise RefusedError(
            f"{work.directory} is at {head[:12]}, which no branch has", "Give it a branch, or push it to its origin."
        )


def write_pack(directory, sha, known, path):
    """Write what a host with the commits ``known`` lacks of ``sha`` to ``path``, as a git pack."""
    work = Git(directory)
    have = [commit for commit in known if commit and work.sha(commit) == commit]
    revisions = "\n".join([sha, *(f"^{commit}" for commit in have)]) + "\n"
    with open(path, "wb") as stream:
        try:
            work.run(
                "pack-objects", "-q", "--revs", "--thin", "--stdout", "--delta-base-offset",
                data=revisions.encode(), stdout=stream,
            )  # fmt: skip
        except GitError as error:
            raise GitError(f"{error} (is it a shallow or partial clone?)") from error
