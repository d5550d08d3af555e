"""Requests: what a push asks for, on disk before anything happens, in the order of arrival."""

import os

from . import files, ids, processes, record

FILE = "request.json"


def create(paths, request):
    """Mint an id for a request and write it; returns the id."""
    deployment = ids.mint(paths.archives_root)
    _write(paths, {**request, "id": deployment, "processes": [processes.identity()]})
    return deployment


def _write(paths, request):
    files.write_json(os.path.join(paths.archive_dir(request["id"]), FILE), request)


def started(paths, deployment, pid):
    """The deployment of a request runs as ``pid``: it stays wanted when the pusher goes away."""
    request = load(paths, deployment)
    _write(paths, {**request, "processes": [*request["processes"], processes.identity(pid)]})


def waits(paths, request):
    """Whether somebody still wants this request."""
    undecided = record.load(paths, request["id"]) is None
    return undecided and any(processes.alive(known) for known in request["processes"])


def abandoned(paths):
    """The requests whose pusher went away before their turn, without a record so far."""
    found = (load(paths, deployment) for deployment in ids.known_ids(paths.archives_root))
    return [item for item in found if item and record.load(paths, item["id"]) is None and not waits(paths, item)]


def load(paths, deployment):
    """The request of a deployment, or None."""
    found = files.read_json(os.path.join(paths.archive_dir(deployment), FILE))
    return found if found and found.get("id") == deployment and isinstance(found.get("processes"), list) else None


def newer(paths, deployment):
    """The newest request for the same ref that arrived after ``deployment`` and makes it pointless, or None.

    One that waits does. One that got its turn first, and deployed, does so to a forced push: the lock is not given
    in the order of arrival, and the last to arrive wins.
    """
    mine = load(paths, deployment)
    for other in reversed(ids.known_ids(paths.archives_root)):
        if other <= deployment:
            return None
        request = load(paths, other)
        same = request and all(request.get(key) == mine.get(key) for key in ("repository", "ref"))
        if same and (waits(paths, request) or (mine.get("forced") and _deployed(paths, other))):
            return request
    return None


def _deployed(paths, deployment):
    known = record.load(paths, deployment)
    return known is not None and known["outcome"] == "deployed"
