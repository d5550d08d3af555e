"""What to deploy: from a push's request, or from what a call asks for."""

from . import received, record, repositories, requests
from .errors import RefusedError, SupersededError


def of_call(context, ref=None, pillar_ref=None, forced=False):
    """``(target, updates, ref)`` of a deployment by hand: a branch, tag or commit of the project, and of its pillar.

    Without ``ref`` the branch that deploys; while there is none, what is live.

    :param forced: a branch may leave commits behind for one that was brought over ssh
    """
    store = context.store("project")
    branch = repositories.first_branch(store)
    live = context.live()
    if ref is None:
        full = f"refs/heads/{branch}" if branch else None
        sha = store.sha(full) if full else live["sha"]
    else:
        full, sha = _resolve(store, ref)
        if sha is None:
            raise RefusedError(f"project.git has no branch, tag or commit {ref!r}")
    pillar = context.store("pillar")
    pillar_branch = repositories.first_branch(pillar)
    pillar_sha = pillar.sha(f"refs/heads/{pillar_branch}") if pillar_branch else live["pillar_sha"]
    if pillar_ref is not None:
        _, pillar_sha = _resolve(pillar, pillar_ref)
        if pillar_sha is None:
            raise RefusedError(f"pillar.git has no branch, tag or commit {pillar_ref!r}")
    asked = {"project": sha if ref is not None else None, "pillar": pillar_sha if pillar_ref is not None else None}
    return {"project": sha, "pillar": pillar_sha}, received.updates(context, asked, forced), full


def _resolve(store, ref):
    for full in (f"refs/heads/{ref}", f"refs/tags/{ref}", ref):
        if ref.startswith("-"):
            break
        sha = store.sha(full)
        if sha:
            return full, sha
    return None, None


def of_push(context, request):
    """The same of a push; refuses what is stale, and what a newer push makes pointless."""
    repository, ref = request["repository"], request["ref"]
    store = context.store(repository)
    newer = requests.newer(context.paths, request["id"])
    if newer:
        raise SupersededError(f"superseded by {newer['new']}")
    current = store.ref(ref)
    old = None if set(request["old"]) == {"0"} else request["old"]
    if current != old and not request["forced"] and not _keeps(store, current, request["new"]):
        now = (current or "nothing")[:12]
        raise RefusedError(f"stale: {short(ref)} is at {now} by now", "Fetch, merge, push again.")
    update = {"repository": repository, "ref": ref, "old": current, "new": request["new"]}
    target, _, _ = of_call(context)
    target[repository] = request["new"]
    return target, [update], ref


def _keeps(store, current, new):
    """Whether ``new`` has all commits of ``current``: then a push that came second loses nobody's work."""
    return current is not None and store.is_ancestor(current, new)


def live_branch(context, repository, updates):
    """The branch that the clone of a repository is on after the deployment."""
    for update in updates:
        if update["repository"] == repository:
            return short(update["ref"])
    return repositories.first_branch(context.store(repository)) or "main"


def of_release(context, release=None):
    """The release to go back to: the given one, or the good one before the live one."""
    good = {known["id"]: known for known in record.releases(context.paths)}
    if release is not None:
        return good.get(release)
    live = record.live(context.paths)
    # After a rollback the release before is the one before what was restored, not the one left behind.
    while live and live["restores"] in good:
        live = good[live["restores"]]
    before = [known for known in good.values() if live and known["id"] < live["id"] and not known["restores"]]
    return before[-1] if before else None


def short(ref):
    """``main`` of ``refs/heads/main``."""
    return ref[len("refs/heads/") :] if ref.startswith("refs/heads/") else ref
