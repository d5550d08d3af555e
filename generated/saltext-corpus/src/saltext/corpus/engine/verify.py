"""Verifying an archive: restore it to a scratch directory, compare everything, remove it again."""

import os
import secrets
import stat

from . import archive, excludes, files, record, tree
from .errors import NoSpaceError, NothingToRestoreError

#: What must be the same of every entry; times of directories and links as well.
KEYS = ("st_mode", "st_uid", "st_gid", "st_mtime_ns")
SCRATCH = ".verify-"


def verify(paths, deployment=None):
    """Restore ``archives/<deployment>`` (default: the newest archive) beside the archives; what was found.

    Returns ``{id, files, bytes, excluded, problems}``; nothing of the project changes. Needs the lock.
    """
    found = deployment or archive.base_of(paths)
    known = record.load(paths, found) if found else None
    source = paths.archive_dir(found) if found else ""
    if not known or not known.get("archive") or not os.path.isdir(os.path.join(source, "project")):
        raise NothingToRestoreError(
            f"{paths.name} has no archive {deployment}" if deployment else f"{paths.name} has no archive",
            f"See: mc_project.releases {paths.name}",
        )
    for name in os.listdir(paths.archives_root):
        if name.startswith(SCRATCH):
            files.remove(os.path.join(paths.archives_root, name))
    scratch = os.path.join(paths.archives_root, SCRATCH + secrets.token_hex(4))
    _check_space(paths, source)
    os.mkdir(scratch, 0o700)
    try:
        return {"id": found, **_restore_and_compare(source, scratch, known["archive"])}
    finally:
        files.remove(scratch)


def _check_space(paths, source):
    need = sum(tree.plan(os.path.join(source, name)).bytes for name in _trees(source))
    found = os.statvfs(paths.archives_root)
    free = found.f_bavail * found.f_frsize
    if free < need + archive.MARGIN:
        missing = need + archive.MARGIN - free
        raise NoSpaceError(f"{need + archive.MARGIN} bytes are needed to verify, {free} are free", f"Free {missing}.")


def _trees(directory):
    return [name for name in archive.TREES if os.path.isdir(os.path.join(directory, name))]


def _restore_and_compare(source, scratch, kept):
    count, size, problems = 0, 0, []
    for name in _trees(source):
        done = tree.copy(os.path.join(source, name), os.path.join(scratch, name))
        count, size = count + done.totals.files, size + done.totals.bytes
        found = compare(os.path.join(source, name), os.path.join(scratch, name))
        problems += [f"{name}/{path}: {what}" for path, what in found]
    if count != kept["files"]:
        problems.append(f"{count} files, the record says {kept['files']}")
    left_out = excludes.left_out(source)
    problems += [f"project/{path}: is excluded, and archived" for path in left_out if _has(source, path)]
    if len(left_out) != kept.get("excluded", 0):
        problems.append(f"{len(left_out)} paths are excluded, the record says {kept.get('excluded', 0)}")
    return {"files": count, "bytes": size, "excluded": len(left_out), "problems": problems}


def _has(source, path):
    return os.path.lexists(os.path.join(source, "project", path))


def compare(first, second):
    """Yield ``(path, what differs)``: missing, more, modes, owners, times, links, content, hard links."""
    before, after = dict(tree.walk(first)), dict(tree.walk(second))
    for path in sorted(set(before) ^ set(after)):
        yield path, "missing" if path in before else "not in the archive"
    for path in sorted(set(before) & set(after)):
        what = _difference(os.path.join(first, path), os.path.join(second, path), before[path], after[path])
        if what:
            yield path, what
    if _groups(before) != _groups(after):
        yield "", "hard links differ"


def _difference(first, second, before, after):
    different = [key[3:] for key in KEYS if getattr(before, key) != getattr(after, key)]
    if different:
        return f"{', '.join(different)} differ"
    if stat.S_ISLNK(before.st_mode):
        return None if os.readlink(first) == os.readlink(second) else "points elsewhere"
    if stat.S_ISREG(before.st_mode) and not _same(first, second):
        return "content differs"
    return None


def _same(first, second):
    """Compared byte by byte: ``filecmp`` believes size and time after its first look."""
    with open(first, "rb") as one, open(second, "rb") as other:
        while True:
            block = one.read(1 << 20)
            if block != other.read(1 << 20):
                return False
            if not block:
                return True


def _groups(entries):
    """The paths within one tree that share an inode."""
    groups = {}
    for path, found in entries.items():
        if stat.S_ISREG(found.st_mode) and found.st_nlink > 1:
            groups.setdefault((found.st_dev, found.st_ino), []).append(path)
    return sorted(sorted(paths) for paths in groups.values() if len(paths) > 1)
