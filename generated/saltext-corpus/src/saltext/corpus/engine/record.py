"""Release records: what a deployment was, and how it ended; one file each, never changed after."""

import os

from . import clock, files, ids, pack
from .record_schema import OUTCOMES

FILE = "release.json"


def new(deployment, project, request):
    """A record that is still open; ``request`` has trigger, who, ref and the like."""
    record = {
        "format": 1,
        "id": deployment,
        "project": project,
        "env": None,
        "ref": None,
        "sha": None,
        "previous_sha": None,
        "pillar_sha": None,
        "previous_pillar_sha": None,
        "who": "unknown",
        "trigger": "call",
        "started": clock.now(),
        "finished": None,
        "phases": [],
        "outcome": None,
        "comment": "",
        "superseded_by": None,
        "restores": None,
        "only": None,
        "archive": None,
        "undo": [],
        "fetched": [],
        "exit_code": 0,
        "api_version": pack.API_VERSION,
        "pack_version": pack.pack_version(),
    }
    record.update({key: value for key, value in request.items() if key in record and value is not None})
    return record


def save(paths, record):
    """Write a finished record, durably.

    Records are in the order of their ends, so this one ends later than all before it, whatever the clock says.
    """
    record["finished"] = record["finished"] or clock.now()
    if load(paths, record["id"]) is None:
        ended = [str(known["finished"] or "") for known in load_all(paths)]
        record["finished"] = clock.after(record["finished"], max(ended, default=""))
    directory = paths.archive_dir(record["id"])
    os.makedirs(directory, mode=0o750, exist_ok=True)
    files.write_json(os.path.join(directory, FILE), record)


def load(paths, deployment):
    """The record of a deployment; None when it has none (yet), or one that is not its own.

    What another version of the engine did not write yet has the value of a new record.
    """
    found = files.read_json(os.path.join(paths.archive_dir(deployment), FILE))
    if not found or found.get("id") != deployment or found.get("outcome") not in OUTCOMES:
        return None
    if not isinstance(found.get("archive"), (dict, type(None))) or not isinstance(found.get("phases", []), list):
        return None
    return {**new(deployment, paths.name, {}), **found}


def load_all(paths):
    """All finished records in the order in which they ended: an id is minted when a push arrives, and pushes wait."""
    found = (load(paths, deployment) for deployment in ids.known_ids(paths.archives_root))
    return sorted((record for record in found if record), key=lambda record: (str(record["finished"]), record["id"]))


def releases(paths):
    """The good releases, oldest first; the last one is live."""
    return [record for record in load_all(paths) if record["outcome"] == "deployed" and not record["only"]]


def live(paths):
    """The release that is live, or None."""
    good = releases(paths)
    return good[-1] if good else None


def archive_of(paths, release):
    """The id of the newest complete archive that holds the content of ``release``; None when none does."""
    for record in reversed(load_all(paths)):
        kept = record.get("archive")
        if (
            kept
            and kept["release"] == release
            and os.path.isdir(os.path.join(paths.archive_dir(record["id"]), "project"))
        ):
            return record["id"]
    return None
