"""Requests: what a push asks for, on disk before anything happens, in the order of arrival."""

import os

from . import files, ids, record

FILE = "request.json"


def create(paths, request):
    """Mint an id for a request and write it; returns the id."""
    deployment = ids.mint(paths.archives_root)
    files.write_json(os.path.join(paths.archive_dir(deployment), FILE), {**request, "id": deployment})
    return deployment


def load(paths, deployment):
    """The request of a deployment, or None."""
    return files.read_json(os.path.join(paths.archive_dir(deployment), FILE))


def newer(paths, deployment):
    """The newest request that waits for the same ref and arrived after ``deployment``; None when none does."""
    mine = load(paths, deployment)
    for other in reversed(ids.known_ids(paths.archives_root)):
        if other <= deployment:
            return None
        request = load(paths, other)
        same = request and all(request.get(key) == mine.get(key) for key in ("repository", "ref"))
        if same and record.load(paths, other) is None and not request.get("withdrawn"):
            return request
    return None


def withdraw(paths, deployment):
    """The pusher went away before its turn came."""
    request = load(paths, deployment)
    if request:
        files.write_json(os.path.join(paths.archive_dir(deployment), FILE), {**request, "withdrawn": True})
