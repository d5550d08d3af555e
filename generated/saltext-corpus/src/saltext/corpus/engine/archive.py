"""Archive: the content of a project before it is changed, at the price of what changed."""

import os

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


def check_space(paths, base, left_out=NOTHING):
    """Refuse when the archive, and a restore of it, would not fit. Nothing is touched before.

    :param left_out: the ``Excludes`` of the project
    """
    need = MARGIN
    for name in TREES:
        if os.path.isdir(paths.live(name)):
            known = os.path.join(paths.archive_dir(base), name) if base else None
            totals = tree.plan(paths.live(name), known, left_out.skip() if name == "project" else None)
            need += totals.copied_bytes + totals.bytes
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


def create(paths, deployment, before, left_out=NOTHING):
    """Copy the live trees to ``archives/<id>/``; returns the record's field ``archive``, and what cannot be archived.

    The room for it was checked before (``space.ensure``): that looks at every file once more.

    :param before: ``{release, sha, pillar_sha}`` of what is live
    :param left_out: the ``Excludes`` of the project
    """
    base, directory = base_of(paths), paths.archive_dir(deployment)
    tree.mark_begun(directory)
    totals, skipped, skip = tree.Totals(), [], left_out.skip()
    for name in TREES:
        if os.path.isdir(paths.live(name)):
            known = os.path.join(paths.archive_dir(base), name) if base else None
            own = skip if name == "project" else None
            done = tree.copy(paths.live(name), os.path.join(directory, name), known, skip=own)
            totals.add(done.totals)
            skipped += done.skipped
    found = skip.found if skip else []
    excludes.remember(directory, left_out, found)
    keep_reserve(paths, deployment)
    kept = {"files": totals.files, "bytes": totals.bytes, "copied_bytes": totals.copied_bytes}
    return {**before, **kept, "excludes": left_out.patterns, "excluded": len(found)}, skipped


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
