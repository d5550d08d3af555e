"""Restore: put an archive in the place of a live tree, whatever moment it is interrupted at.

The archive is copied to a sibling of the live tree and both are exchanged in one step, so the
live path always is one whole tree. The inode of the copy, written to the journal before the
exchange, tells a later command on which side of the exchange the crash was.

What the archive left out (``excludes``) then moves from the failed tree into the restored one. A crash
in between leaves the rest of it in the failed tree, from where the next command goes on.
"""

import os
import stat

from . import excludes, files, keep, tree
from .archive import TREES
from .errors import NothingToRestoreError, StepError


def sibling(paths, name):
    """Where the copy waits: beside the live tree, hence on its file system."""
    return os.path.join(paths.project_dir, f".{name}.restore")


def restore(journal, archive, failed_into):
    """Restore all trees of ``archives/<archive>``; the failed ones go to ``archives/<failed_into>``.

    May be called again after an interruption and goes on where it stopped. The journal is in its
    stage ``restoring`` already.
    """
    paths = journal.paths
    if journal.content["restore"].get("archive") != archive:
        journal.content["restore"] = {"archive": archive}
    source_dir = paths.archive_dir(archive)
    if not os.path.isdir(os.path.join(source_dir, "project")):
        raise NothingToRestoreError(f"archive {archive} of {paths.name} has no content")
    for name in TREES:
        source = os.path.join(source_dir, name)
        if os.path.isdir(source):
            failed = os.path.join(paths.archive_dir(failed_into), f"{name}.failed")
            kept = left_out(paths, archive, failed_into) if name == "project" else []
            _restore_tree(journal, name, source=source, failed=failed, kept=kept)


def left_out(paths, *archives):
    """The paths of ``project/`` that any of these archives left out, parents first."""
    return sorted({path for archive in archives for path in excludes.left_out(paths.archive_dir(archive))})


def _restore_tree(journal, name, *, source, failed, kept):
    paths, progress = journal.paths, journal.content["restore"]
    live, waiting = paths.live(name), sibling(paths, name)
    copied = progress.get(name)
    if copied is None or copied not in (files.inode(waiting), files.inode(live)):
        _copy(source, waiting, live=live, kept=kept)
        copied = progress[name] = files.inode(waiting)
        journal.write()
    if files.inode(live) != copied:
        _swap(live, waiting, failed)
    if files.inode(waiting) not in (None, copied):
        files.remove(failed)
        _movable(waiting)
        os.rename(waiting, failed)
    keep.move(failed, live, kept, f"{failed}.modes.json")
    files.fsync_dir(paths.project_dir)


def _copy(source, waiting, *, live, kept):
    """Copy and verify, while nobody else can write to it.

    On a full disk the tree that failed is given up for the room it takes, but for what is ``kept``: the
    archive is the truth.
    """
    try:
        tree.copy(source, waiting)
    except OSError as error:
        if not files.is_full(error):
            raise
        files.remove(waiting)
        keep.clear(live, kept)
        tree.copy(source, waiting)
    different = tree.differences(source, waiting)
    if different:
        raise StepError(f"the copy of the archive differs from it: {', '.join(different[:5])}")


def _swap(live, waiting, failed):
    """Exchange live and waiting; without the system call, two renames that the journal covers."""
    if files.inode(live) is None:
        os.rename(waiting, live)
    elif not files.exchange(live, waiting):
        files.remove(failed)
        _movable(live)
        os.rename(live, failed)
        os.rename(waiting, live)


def _movable(path):
    """Who may not write to a directory may not move it to another one; only the failed tree is touched."""
    found = os.lstat(path)
    if stat.S_ISDIR(found.st_mode) and not found.st_mode & stat.S_IWUSR:
        os.chmod(path, stat.S_IMODE(found.st_mode) | stat.S_IRWXU)


def discard_leftovers(paths):
    """Remove copies that an interrupted restore left and nobody needs."""
    for name in TREES:
        files.remove(sibling(paths, name))


def discard_failed(paths, failed_into):
    """Remove failed trees that an archive holds as well, but for what that left out and was not moved.

    :param failed_into: the deployment of both the archive and the failed trees
    """
    for name in TREES:
        failed = os.path.join(paths.archive_dir(failed_into), f"{name}.failed")
        kept = left_out(paths, failed_into) if name == "project" else []
        if os.path.isdir(failed):
            keep.clear(failed, [path for path in kept if os.path.lexists(os.path.join(failed, path))])
