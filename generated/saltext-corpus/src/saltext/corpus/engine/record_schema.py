"""The JSON Schema of a release record (``archives/<id>/release.json``).

``salt-ext/schema/release-record.schema.json`` is this mapping; a test keeps them equal.
"""

OUTCOMES = (
    "deployed",
    "rolled-back",
    "rollback-failed",
    "superseded",
    "interrupted",
    "cancelled",
    "refused",
    "failed",
)

_TEXT = {"type": "string"}
_MAYBE_TEXT = {"type": ["string", "null"]}
_SHA = {"type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$"}
_ID = {"type": ["string", "null"], "pattern": "^[0-9]{8}-[0-9]{6}-[0-9]{6}-[0-9a-f]{6}$"}

_PHASE = {
    "type": "object",
    "required": ["name", "started", "duration", "result", "comment"],
    "additionalProperties": False,
    "properties": {
        "name": _TEXT,
        "started": {"type": "string", "format": "date-time"},
        "duration": {"type": "number", "minimum": 0, "description": "seconds"},
        "result": {"type": ["boolean", "null"], "description": "null: skipped"},
        "comment": _TEXT,
    },
}

_ARCHIVE = {
    "type": ["object", "null"],
    "description": "what archives/<id>/project and pillar hold: the content before this deployment",
    "required": ["release", "sha", "pillar_sha", "files", "bytes", "copied_bytes"],
    "additionalProperties": False,
    "properties": {
        "release": {**_ID, "description": "the release whose content it is; null: none was deployed yet"},
        "sha": _SHA,
        "pillar_sha": _SHA,
        "files": {"type": "integer"},
        "bytes": {"type": "integer"},
        "copied_bytes": {"type": "integer"},
        "excludes": {"type": "array", "items": _TEXT, "description": "the globs of what it left out"},
        "excluded": {"type": "integer", "description": "how many paths they left out"},
    },
}

_UNDO = {
    "type": "object",
    "required": ["step", "result", "comment"],
    "additionalProperties": False,
    "properties": {"step": _TEXT, "result": {"type": "boolean"}, "comment": _TEXT},
}

_FETCHED = {
    "type": "object",
    "required": ["kind", "name", "version", "sha256", "bytes", "from"],
    "additionalProperties": False,
    "properties": {
        "kind": {"enum": ["python", "npm", "debs"]},
        "name": _TEXT,
        "version": _TEXT,
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "bytes": {"type": "integer"},
        "from": {"enum": ["cache", "new"]},
    },
}

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Release record of a corpus deployment",
    "type": "object",
    "required": [
        "id",
        "project",
        "env",
        "ref",
        "sha",
        "previous_sha",
        "who",
        "trigger",
        "started",
        "finished",
        "phases",
        "outcome",
        "api_version",
        "pack_version",
    ],
    "additionalProperties": False,
    "properties": {
        "format": {"const": 1},
        "id": {**_ID, "type": "string"},
        "project": _TEXT,
        "env": _MAYBE_TEXT,
        "ref": {**_MAYBE_TEXT, "description": "the full ref that was pushed or deployed"},
        "sha": {**_SHA, "description": "the commit of the project that was to be deployed"},
        "previous_sha": {**_SHA, "description": "the commit that was live before"},
        "pillar_sha": _SHA,
        "previous_pillar_sha": _SHA,
        "who": _TEXT,
        "trigger": {"enum": ["call", "push", "pillar-push", "rollback", "state", "task"]},
        "started": {"type": "string", "format": "date-time"},
        "finished": {"type": "string", "format": "date-time"},
        "phases": {"type": "array", "items": _PHASE},
        "outcome": {"enum": list(OUTCOMES)},
        "comment": _TEXT,
        "superseded_by": {"type": ["string", "null"]},
        "restores": {**_ID, "description": "the release that a rollback by hand went back to"},
        "only": {"type": ["array", "null"], "items": _TEXT, "description": "a partial run is no release"},
        "archive": _ARCHIVE,
        "fetched": {"type": "array", "items": _FETCHED, "description": "what install needs from outside"},
        "undo": {"type": "array", "items": _UNDO, "description": "the steps that a rollback undid, in that order"},
        "exit_code": {"type": "integer"},
        "api_version": _TEXT,
        "pack_version": _TEXT,
    },
}
