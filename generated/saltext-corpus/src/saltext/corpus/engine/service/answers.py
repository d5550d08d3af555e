"""Answers of the service: the result shape, and who asked."""

import getpass
import os


def whoami():
    """Who calls: the person behind sudo where there is one."""
    return os.environ.get("CORPUS_PUSHER") or os.environ.get("SUDO_USER") or getpass.getuser()


def result(name, good, comment, **more):
    """The result shape of every function: ``name result comment changes exit_code``, and ``more``."""
    return {"name": name, "result": good, "comment": comment, "changes": {}, "exit_code": 0 if good else 1, **more}


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
        "undo",
        "fetched",
    )
    return {
        "name": known["project"],
        "result": good,
        "comment": known["comment"],
        "changes": changes,
        **{key: known[key] for key in keys},
    }
