"""Commits that a deploying box brings over ssh: stored as git packs, kept apart until a deployment takes them.

A deployment of such a commit moves the deploy branch as a push does: only forward, unless it is forced. One that the
branch has already is deployed as by ``ref``: the branch stays.
"""

import re

from . import repositories
from .errors import GitError, RefusedError, UsageError

RECEIVED = f"{repositories.HIDDEN}/received"
SHA = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?\Z")
#: As for a push (repositories.init): malformed objects are refused, what old tools wrote wrongly is let in.
STRICT = "--strict=zeroPaddedFilemode=ignore,badTimezone=ignore,missingSpaceBeforeDate=ignore"

WHOLE = "Is it from a shallow clone? There: git fetch --unshallow."


def receive(context, commits, packs):
    """Store ``packs`` (``{repository: file}``) and hold ``commits`` (``{repository: sha}``), each with all it needs."""
    for repository, sha in commits.items():
        if repository not in repositories.REPOSITORIES or not SHA.match(str(sha)):
            raise UsageError(f"commits: not a commit of a repository of a project: {repository}: {sha!r}")
    for repository, path in packs.items():
        _store(context.store(repository), repository, path)
    for repository, sha in commits.items():
        store = context.store(repository)
        _check_complete(store, repository, sha)
        _let_go(store)
        store.run("update-ref", f"{RECEIVED}/{sha}", sha)


def _store(store, repository, path):
    with open(path, "rb") as stream:
        try:
            store.run("index-pack", "--stdin", "--fix-thin", STRICT, stdin=stream)
        except GitError as error:
            raise RefusedError(f"{repository}.git refuses what came: {error}", WHOLE) from error


def _check_complete(store, repository, sha):
    """A commit without all of its history would break clones later on."""
    try:
        complete = store.sha(sha) == sha
        if complete:
            store.run("rev-list", "--objects", "--quiet", sha, "--not", "--all")
    except GitError:
        complete = False
    if not complete:
        raise RefusedError(f"{repository}.git: commit {sha[:12]} did not come whole", WHOLE)


def _let_go(store):
    """Forget what was deployed since: releases hold their commits themselves."""
    listed = store.out("for-each-ref", "--format=%(objectname) %(refname)", f"{repositories.HIDDEN}/").splitlines()
    refs = [line.split(" ", 1) for line in listed]
    released = {sha for sha, ref in refs if ref.startswith(f"{repositories.HIDDEN}/releases/")}
    for sha, ref in refs:
        if ref.startswith(f"{RECEIVED}/") and sha in released:
            store.delete_ref(ref)


def updates(context, wanted, forced):
    """The branches that follow when ``wanted`` (``{repository: sha}``) is deployed."""
    found = (_update(context.store(repository), repository, sha, forced) for repository, sha in wanted.items() if sha)
    return [update for update in found if update]


def _update(store, repository, sha, forced):
    if not store.ref(f"{RECEIVED}/{sha}"):
        return None
    branch = repositories.first_branch(store) or repositories.deploy_branch(store) or "main"
    ref = f"refs/heads/{branch}"
    current = store.ref(ref)
    if current and store.is_ancestor(sha, current):
        return None
    if current and not (forced or store.is_ancestor(current, sha) or _is_seed(store, current)):
        raise RefusedError(
            f"{branch} of {repository}.git has commits that {sha[:12]} lacks (it is at {current[:12]})",
            "Fetch and merge them, or say force=True: they stay in earlier releases only.",
        )
    return {"repository": repository, "ref": ref, "old": current, "new": sha}


def _is_seed(store, commit):
    """The first commit of a pillar that init made: there is nobody's work in it."""
    return store.out("log", "-1", "--format=%an%n%ae%n%P", commit).startswith("corpus\ncorpus@") and not store.out(
        "log", "-1", "--format=%P", commit
    )
