"""The journal of the deployment that is open: what a later command needs to put things right.

It is ``archives/journal.json`` from the first moment until the record is on disk; then it is
removed. Whoever takes the lock and finds one finds an interrupted deployment. ``to_undo`` are the steps
that have begun and can be undone (``undo``). Stages:

``prepared``   nothing was touched yet
``archiving``  an archive is being made; the live trees are untouched
``changing``   the live trees are being changed; the archive is complete
``restoring``  the archive is being put back
``committing`` everything succeeded; refs and record are being written: go on, never back
"""

import os

from . import files, ids, processes

STAGES = PREPARED, ARCHIVING, CHANGING, RESTORING, COMMITTING = (
    "prepared archiving changing restoring committing".split()
)


def _sound(content):
    """Whether a journal is one; it is written in one step, so only a damaged disk makes it another."""
    known = content and content.get("record")
    return (
        isinstance(known, dict)
        and ids.is_id(known.get("id"))
        and isinstance(known.get("phases"), list)
        and content.get("stage") in STAGES
        and isinstance(content.get("updates"), list)
        and isinstance(content.get("restore"), dict)
    )


class Journal:
    """The open journal of one deployment."""

    def __init__(self, paths, content):
        self.paths = paths
        self.content = content

    @classmethod
    def open(cls, paths, record):
        """Begin: from now on an interruption is noticed."""
        journal = cls(
            paths,
            {
                "format": 1,
                "stage": PREPARED,
                "record": record,
                "updates": [],
                "restore": {},
                "session": processes.own_session(),
            },
        )
        journal.write()
        return journal

    @classmethod
    def load(cls, paths):
        """The journal that an interrupted deployment left; None when there is none, or none that can be read."""
        content = files.read_json(paths.journal)
        return cls(paths, content) if _sound(content) else None

    @property
    def record(self):
        return self.content["record"]

    @property
    def stage(self):
        return self.content["stage"]

    def enter(self, stage, **more):
        """Enter a stage, durably, before anything of it is done."""
        self.content.update(more, stage=stage)
        self.write()

    def write(self):
        files.write_json(self.paths.journal, self.content)

    def close(self):
        """The record is on disk: forget the journal."""
        files.remove(self.paths.journal)
        files.fsync_dir(os.path.dirname(self.paths.journal))
