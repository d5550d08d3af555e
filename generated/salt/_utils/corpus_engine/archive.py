"""Archive: the content of a project before it is changed, at the price of what changed."""

import os
from dataclasses import dataclass, field

from . import excludes, files, record, tree
from .errors import NoSpaceError

#: The restorable trees of a project.
TREES = ("project", "pillar")
#: What stays free beyond the exact need (bytes): records, logs, git objects.
MARGIN = 32 << 20
#: Room that is set aside while a deployment runs (file, bytes).
RESERVE, RESERVED = ".reserve", 1 << 20
#: No excludes.
NOTHING = excludes.Excludes()


def base_of(paths):
    """The newest archive: unchanged files are linked against it, never against the live tree."""
    for known in reversed(record.load_all(paths)):
        if known.get("archive") and os.path.isdir(os.path.join(paths.archive_dir(known["id"]), "project")):
            return known["id"]
    return None


@dataclass
class Planned:
    """The plans of an archive: what of each live tree is copied, and what is linked against the archive ``base``."""

    base: str | None
    left_out: excludes.Excludes
    trees: dict = field(default_factory=dict)
    #: the topmost paths that the excludes leave out
    excluded: list = field(default_factory=list)

    @property
    def need(self):
        """The bytes that the archive, and a restore of it, need."""
        return MARGIN + sum(planned.copied_bytes + planned.bytes for planned in self.trees.values())


def plan(paths, base, left_out=NOTHING):
    """Look at every file of the live trees once; the ``Planned`` archive.

    :param left_out: the ``Excludes`` of the project
    """
    planned, skip = Planned(base, left_out), left_out.skip()
    for name in TREES:
        if os.path.isdir(paths.live(name)):
            known = os.path.join(paths.archive_dir(base), name) if base else None
            planned.trees[name] = tree.plan(paths.live(name), known, skip if name == "project" else None)
    planned.excluded = skip.found if skip else []
    return planned


def check_space(paths, base, left_out=NOTHING):
    """The bytes that an archive needs, and those that are free; refuses as ``fit`` does."""
    return fit(paths, plan(paths, base, left_out))


def fit(paths, planned):
    """Refuse when the archive, and a restore of it, would not fit: ``(needed, free)`` bytes. Nothing is touched."""
    need = planned.need
    found = os.statvfs(paths.project_dir)
    free = found.f_bavail * found.f_frsize
    if free < need:
        raise NoSpaceError.short_of(
            need - free,
            f"not enough free space in {paths.project_dir}: {need} bytes are needed (archive, and room to "
            f"restore it), {free} are free",
            f"Free {need - free} bytes, or lower keep_archives and call mc_project.rotate_archives {paths.name}.",
        )
    return need, free


def begin(paths, deployment):
    """Note that an archive begins: before ``plan`` looks at anything of the live trees."""
    tree.mark_begun(paths.archive_dir(deployment))


def create(paths, deployment, before, planned):
    """Copy the live trees to ``archives/<id>/``; returns the record's field ``archive``, and what cannot be archived.

    The room for it was checked before (``space.ensure``).

    :param before: ``{release, sha, pillar_sha}`` of what is live
    :param planned: the ``Planned`` archive, planned after ``begin``
    """
    directory = paths.archive_dir(deployment)
    totals, skipped = tree.Totals(), []
    for name, own in planned.trees.items():
        known = os.path.join(paths.archive_dir(planned.base), name) if planned.base else None
        done = tree.copy(paths.live(name), os.path.join(directory, name), known, planned=own)
        totals.add(done.totals)
        skipped += done.skipped
    left_out, excluded = planned.left_out, planned.excluded
    excludes.remember(directory, left_out, excluded)
    keep_reserve(paths, deployment)
    kept = {"files": totals.files, "bytes": totals.bytes, "copied_bytes": totals.copied_bytes}
    return {**before, **kept, "excludes": left_out.patterns, "excluded": len(excluded)}, skipped


def keep_reserve(paths, deployment):
    """Set some room aside, so that a rollback can write its journal and record on a disk that was filled."""
    handle = os.open(os.path.join(paths.archive_dir(deployment), RESERVE), os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.posix_fallocate(handle, 0, RESERVED)
    finally:
        os.close(handle)


def give_reserve(paths, deployment):
    """Free what was set aside."""
    files.remove(os.path.join(paths.archive_dir(deployment), RESERVE))
