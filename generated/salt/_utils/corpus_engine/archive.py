"""Archive: the content of a project before it is changed, at the price of what changed."""

import os

from . import files, record, tree
from .errors import NoSpaceError

#: The restorable trees of a project.
TREES = ("project", "pillar")
#: What stays free beyond the exact need (bytes): records, logs, git objects.
MARGIN = 32 << 20
#: Room that is set aside while a deployment runs (file, bytes).
RESERVE, RESERVED = ".reserve", 1 << 20


def base_of(paths):
    """The newest archive: unchanged files are linked against it, never against the live tree."""
    for known in reversed(record.load_all(paths)):
        if known.get("archive") and os.path.isdir(os.path.join(paths.archive_dir(known["id"]), "project")):
            return known["id"]
    return None


def check_space(paths, base):
    """Refuse when the archive, and a restore of it, would not fit. Nothing is touched before."""
    need = MARGIN
    for name in TREES:
        if os.path.isdir(paths.live(name)):
            totals = tree.plan(paths.live(name), os.path.join(paths.archive_dir(base), name) if base else None)
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


def create(paths, deployment, before):
    """Copy the live trees to ``archives/<id>/``; returns the record's field ``archive``.

    :param before: ``{release, sha, pillar_sha}`` of what is live
    """
    base = base_of(paths)
    check_space(paths, base)
    tree.mark_begun(paths.archive_dir(deployment))
    count, size, copied, skipped = 0, 0, 0, []
    for name in TREES:
        if not os.path.isdir(paths.live(name)):
            continue
        known = os.path.join(paths.archive_dir(base), name) if base else None
        target = os.path.join(paths.archive_dir(deployment), name)
        done = tree.copy(paths.live(name), target, known)
        count, size = count + done.totals.files, size + done.totals.bytes
        copied += done.totals.copied_bytes
        skipped += done.skipped
    keep_reserve(paths, deployment)
    return {**before, "files": count, "bytes": size, "copied_bytes": copied}, skipped


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
