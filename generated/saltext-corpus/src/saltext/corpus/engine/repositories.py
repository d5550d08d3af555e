"""The four repositories of a project: two bare ones to push to, two clones to work in."""

import glob
import json
import os
import subprocess

from . import files
from .errors import ConfigurationError
from .git import Git
from .names import pillar_key

REPOSITORIES = ("project", "pillar")
#: What a project is created with is written to its pillar: later commands must find the same.
SEEDED = ("api_version", "installer", "default_env", "deploy_branch", "no_user", "user", "groups", "pushers")
FIRST_BRANCHES = ("main", "master")
#: Deployed commits are held here, out of every client's sight, so that gc cannot take them.
HIDDEN = "refs/corpus"
_UPLOAD_PACK = "git -c safe.directory=* -c uploadpack.allowAnySHA1InWant=true upload-pack"


def bare(paths, repository, user=None):
    """The bare repository that is pushed to."""
    return Git(paths.project_git if repository == "project" else paths.pillar_git, user)


def clone(paths, repository, user=None):
    """The working clone."""
    return Git(paths.live(repository), user)


def init(paths, repository, user=None):
    """Create or repair a bare repository and its clone; returns what was created."""
    created = []
    store, work = bare(paths, repository, user), clone(paths, repository, user)
    if not os.path.isfile(os.path.join(store.directory, "HEAD")):
        store.run("init", "-q", "--template=", "--bare", "--initial-branch=main", ".")
        created.append(store.directory)
    for key, value in {
        "receive.procReceiveRefs": "refs",
        "receive.advertisePushOptions": "true",
        "receive.denyDeleteCurrent": "ignore",
        "transfer.hideRefs": HIDDEN,
        "core.logAllRefUpdates": "true",
        # Malformed objects (a path .git, a ..) are refused at the door; what old tools wrote wrongly is let in.
        "receive.fsckObjects": "true",
        "receive.fsck.zeroPaddedFilemode": "ignore",
        "receive.fsck.badTimezone": "ignore",
        "receive.fsck.missingSpaceBeforeDate": "ignore",
    }.items():
        store.config(key, value)
    if not os.path.isdir(os.path.join(work.directory, ".git")):
        work.run("init", "-q", "--template=", "--initial-branch=main", ".")
        created.append(work.directory)
    work.config("remote.origin.url", store.directory)
    work.config("remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*")
    return created


def seed_pillar(paths, settings, user=None):
    """Give an empty pillar repository its first commit; True when it did."""
    store, work = bare(paths, "pillar", user), clone(paths, "pillar", user)
    if store.run("for-each-ref", "--count=1", "refs/heads").stdout:
        return False
    if work.sha("HEAD") is None:
        body = {key: settings[key] for key in SEEDED if settings.get(key) is not None}
        lines = [f"{pillar_key(paths.name)}:", *(f"  {key}: {json.dumps(value)}" for key, value in body.items())]
        path = os.path.join(paths.pillar_root, "init.sls")
        if not os.path.lexists(path):
            files.write_atomic(path, "\n".join(lines) + "\n", 0o640)
            files.give_like(path, paths.pillar_root)
        work.run("add", "init.sls")
        work.run(*identity(paths), "commit", "-q", "-m", "Begin the pillar of the project")
    store.run("fetch", "-q", work.directory, "HEAD:refs/heads/main")
    return True


def identity(paths):
    """Arguments of git: who commits where nobody did."""
    return ("-c", "user.name=corpus", "-c", f"user.email=corpus@{paths.name}.invalid")


def deploy_branch(store):
    """The branch that deploys: configured or recorded; else None."""
    return store.config("corpus.branch")


def first_branch(store):
    """The branch to deploy by hand: the recorded one, else main or master, whichever exists."""
    known = deploy_branch(store)
    candidates = [known] if known else FIRST_BRANCHES
    return next((name for name in candidates if store.ref(f"refs/heads/{name}")), None)


def check_branch(branch):
    """Refuse what git does not take as the name of a branch."""
    known = subprocess.run(["git", "check-ref-format", f"refs/heads/{branch}"], check=False).returncode == 0
    if not known or str(branch).startswith("-"):
        raise ConfigurationError(f"deploy_branch: {branch!r} cannot name a branch")


def record_branch(store, branch):
    """Remember which branch deploys; clones follow it."""
    if deploy_branch(store) != branch:
        check_branch(branch)
        store.config("corpus.branch", branch)
        store.run("symbolic-ref", "HEAD", f"refs/heads/{branch}")


def check_out(paths, repository, sha, *, user=None, branch="main"):
    """Bring the clone to ``sha``, whatever it was at; untracked files stay."""
    work = clone(paths, repository, user)
    fetched = work.sha(sha) == sha
    if not fetched:
        store = bare(paths, repository)
        work.run("fetch", "-q", "--no-tags", f"--upload-pack={_UPLOAD_PACK}", store.directory, sha)
    work.run("symbolic-ref", "HEAD", f"refs/heads/{branch}")
    work.run("reset", "-q", "--hard", sha)
    if work.entry(sha, ".gitmodules"):
        work.run("submodule", "update", "-q", "--init", "--recursive", "--force")
    return fetched


def break_locks(paths, updates):
    """Remove the locks that a killed git left; nobody else of ours runs, for the caller has the project's lock.

    Only locks of what a deployment writes: refs of other branches may be written by a push right now.
    """
    for repository in REPOSITORIES:
        store, work = bare(paths, repository).directory, clone(paths, repository).directory
        refs = [item["ref"] for item in updates if item["repository"] == repository]
        held = glob.glob(os.path.join(glob.escape(store), HIDDEN, "releases", "*.lock"))
        held += [os.path.join(store, f"{name}.lock") for name in ("config", "HEAD", *refs)]
        held += [os.path.join(work, ".git", f"{name}.lock") for name in ("config", "HEAD", "ORIG_HEAD", "index")]
        for path in held:
            files.remove(path)


def hold_commit(store, deployment, sha):
    """Keep ``sha`` from gc for as long as the deployment is known."""
    store.run("update-ref", f"{HIDDEN}/releases/{deployment}", sha)


def release_commits(paths, deployment, user=None):
    """The deployment was rotated away."""
    for repository in REPOSITORIES:
        store = bare(paths, repository, user)
        if store.ref(f"{HIDDEN}/releases/{deployment}"):
            store.delete_ref(f"{HIDDEN}/releases/{deployment}")
