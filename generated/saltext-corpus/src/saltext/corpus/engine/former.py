"""The names that a project had before: it may have kept the user that bears one of them."""

from . import files
from .names import PROJECT_PATTERN


def names(paths):
    """The former names, oldest first."""
    known = files.read_json(paths.renames) or {}
    return [name for name in known.get("former", []) if PROJECT_PATTERN.match(str(name))]


def add(paths, name):
    """Remember one more."""
    if name not in names(paths):
        files.write_json(paths.renames, {"former": [*names(paths), name]})
