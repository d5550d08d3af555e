"""Excludes: what of ``project/`` no archive takes (``archive_excludes``), and what a restore keeps of it.

Excluded is what install makes again: dependencies, caches. What git tracks is always archived, whatever the
globs say, and so are ``.git`` and ``.salt``: a release comes back whole.
"""

import os

from . import files, globs

#: Beside an archive's trees: the globs, and the paths that they left out.
FILE = "excluded.json"
WHOLE = (".git", ".salt")


class Excludes:
    """The globs of a configuration, and the tracked paths that they do not apply to."""

    def __init__(self, patterns=(), tracked=()):
        self.patterns = list(patterns)
        self._globs = [globs.Glob(pattern) for pattern in self.patterns]
        self._tracked = set()
        for path in tracked:
            while path and path not in self._tracked:
                self._tracked.add(path)
                path = os.path.dirname(path)

    def skip(self):
        """A new ``skip`` for one walk; ``found`` are the topmost paths that it left out."""
        return _Skip(self._globs, self._tracked) if self._globs else None


class _Skip:
    def __init__(self, wanted, tracked):
        self._globs, self._tracked = wanted, tracked
        #: directories that fit, and are walked because of what is tracked in them
        self._within = set()
        self.found = []

    def __call__(self, path, is_directory):
        inside = os.path.dirname(path) in self._within
        if path in WHOLE or not (inside or any(glob.matches(path, is_directory) for glob in self._globs)):
            return False
        if path.startswith(tuple(f"{name}/" for name in WHOLE)):
            return False
        if path in self._tracked:
            if is_directory:
                self._within.add(path)
            return False
        self.found.append(path)
        return True


def check(patterns):
    """Refuse what is no list of globs."""
    for pattern in patterns:
        globs.check(pattern, "archive_excludes")


def of(context):
    """The excludes of a project as its live tree stands."""
    patterns = context.cfg.get("archive_excludes") or []
    clone = context.clone("project")
    if not patterns or clone.sha("HEAD") is None:
        return Excludes(patterns)
    listed = clone.run("ls-files", "-z", "--recurse-submodules").stdout.decode("utf-8", "surrogateescape")
    return Excludes(patterns, filter(None, listed.split("\0")))


def remember(directory, excludes, found):
    """Write down, in the archive, what it left out."""
    if excludes.patterns:
        files.write_json(os.path.join(directory, FILE), {"patterns": excludes.patterns, "paths": sorted(found)})


def left_out(directory):
    """The paths of ``project/`` that an archive left out, sorted; each with all below it."""
    return (files.read_json(os.path.join(directory, FILE)) or {}).get("paths") or []
