"""Walking and copying trees of files: the ground of archive and restore."""

import contextlib
import errno
import fcntl
import os
import shutil
import stat
from dataclasses import dataclass

from . import files

#: ioctl FICLONE, include/uapi/linux/fs.h
FICLONE = 0x40049409
#: The file beside an archive's trees whose mtime says when copying began.
BEGUN = ".begun"


@dataclass
class Totals:
    """What a plan or a copy amounts to."""

    files: int = 0
    bytes: int = 0
    copied_bytes: int = 0

    def add(self, other):
        """Add those of another tree."""
        self.files += other.files
        self.bytes += other.bytes
        self.copied_bytes += other.copied_bytes


def walk(root, skip=None):
    """Yield ``(relative path, lstat)`` of everything below ``root``, parents first.

    The tree is in use: what goes away while we look was never there.

    :param skip: ``skip(path, is_directory)`` is True for what is left out, with all below it
    """
    stack = [""]
    while stack:
        relative = stack.pop()
        try:
            with os.scandir(os.path.join(root, relative)) as entries:
                names = sorted(entry.name for entry in entries)
        except (FileNotFoundError, NotADirectoryError):
            if not relative:
                raise
            continue
        for name in names:
            path = os.path.join(relative, name)
            try:
                found = os.lstat(os.path.join(root, path))
            except (FileNotFoundError, NotADirectoryError):
                continue
            if skip and skip(path, stat.S_ISDIR(found.st_mode)):
                continue
            yield path, found
            if stat.S_ISDIR(found.st_mode):
                stack.append(path)


def begun(base):
    """When the archive that holds the tree ``base`` was begun (ns, by its file system); 0 when that is not known."""
    try:
        return os.lstat(os.path.join(os.path.dirname(base), BEGUN)).st_mtime_ns
    except OSError:
        return 0


def mark_begun(directory):
    """Note in the archive ``directory`` that copying begins: before anything of the live tree is looked at."""
    files.write_atomic(os.path.join(directory, BEGUN), b"")


def unchanged(found, path, since):
    """Whether the regular file at ``path`` is, by size, time, mode and owner, the one of ``found``.

    Tools that set times (tar, pnpm, reproducible builds) change content and leave size and mtime as
    they were; ctime cannot be set. A file that was touched at or after ``since`` counts as changed.
    """
    if found.st_ctime_ns >= since:
        return False
    try:
        other = os.lstat(path)
    except OSError:
        return False
    keys = ("st_size", "st_mtime_ns", "st_mode", "st_uid", "st_gid")
    return all(getattr(found, key) == getattr(other, key) for key in keys)


def plan(root, base=None, skip=None):
    """How much a copy of ``root`` writes, when what ``base`` has already is linked."""
    totals, since = Totals(), begun(base) if base else 0
    for path, found in walk(root, skip):
        if not stat.S_ISREG(found.st_mode):
            continue
        totals.files += 1
        size = found.st_blocks * 512
        totals.bytes += size
        if base is None or not unchanged(found, os.path.join(base, path), since):
            totals.copied_bytes += size
    return totals


class Copier:
    """Copies one tree to a new place, with modes, times, owners and extended attributes."""

    def __init__(self, source, target, base=None, *, skip=None):
        self.source, self.target, self.base = source, target, base
        self._skip = skip
        self.totals = Totals()
        self.skipped = []
        self._reflink = True
        self._links = {}
        self._since = begun(base) if base else 0

    def run(self):
        """Copy; the result is durable when this returns."""
        os.mkdir(self.target, 0o700)
        directories = [("", os.lstat(self.source))]
        for path, found in walk(self.source, self._skip):
            if stat.S_ISDIR(found.st_mode):
                os.mkdir(os.path.join(self.target, path), 0o700)
                directories.append((path, found))
            else:
                self._entry(path, found)
        for path, found in reversed(directories):
            self._finish(os.path.join(self.target, path), os.path.join(self.source, path), found)
        files.sync_filesystem(self.target)
        return self.totals

    def _entry(self, path, found):
        source, target = os.path.join(self.source, path), os.path.join(self.target, path)
        if stat.S_ISREG(found.st_mode):
            self._file(path, found)
        elif stat.S_ISLNK(found.st_mode):
            try:
                pointed = os.readlink(source)
            except OSError:
                return
            os.symlink(pointed, target)
            self._finish(target, source, found)
        elif stat.S_ISFIFO(found.st_mode):
            os.mkfifo(target, stat.S_IMODE(found.st_mode))
            self._finish(target, source, found)
        else:
            # Sockets mean nothing without their process, devices have no place in a project.
            self.skipped.append(path)

    def _file(self, path, found):
        source, target = os.path.join(self.source, path), os.path.join(self.target, path)
        self.totals.files += 1
        self.totals.bytes += found.st_blocks * 512
        known = self._links.get((found.st_dev, found.st_ino)) if found.st_nlink > 1 else None
        if known:
            os.link(known, target)
            return
        if self.base is None or not self._linked(os.path.join(self.base, path), target, found):
            if not self._copy(source, target):
                return
            self.totals.copied_bytes += found.st_blocks * 512
            self._finish(target, source, found)
        if found.st_nlink > 1:
            self._links[(found.st_dev, found.st_ino)] = target

    def _linked(self, base, target, found):
        if not unchanged(found, base, self._since):
            return False
        try:
            os.link(base, target, follow_symlinks=False)
        except OSError as error:
            if error.errno in (errno.EMLINK, errno.ENOENT, errno.EPERM, errno.EXDEV):
                return False
            raise
        return True

    def _copy(self, source, target):
        """Copy the content; False when the file is gone, or something else has its name by now."""
        try:
            handle = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENXIO):
                return False
            raise
        with os.fdopen(handle, "rb", buffering=0) as reader:
            now = os.fstat(handle)
            if not stat.S_ISREG(now.st_mode):
                return False
            with open(target, "xb", buffering=0) as writer:
                if self._reflink:
                    try:
                        fcntl.ioctl(writer.fileno(), FICLONE, reader.fileno())
                        return True
                    except OSError:
                        self._reflink = False
                _copy_content(reader, writer, now)
        return True

    def _finish(self, target, source, found):
        if os.geteuid() == 0:
            os.lchown(target, found.st_uid, found.st_gid)
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            shutil.copystat(source, target, follow_symlinks=False)
        # The time from before the copy: a file that is written to meanwhile must look changed to the next one.
        os.utime(target, ns=(found.st_atime_ns, found.st_mtime_ns), follow_symlinks=False)


def _copy_content(reader, writer, found):
    """Copy the bytes of a file; the holes of a sparse one stay holes."""
    if found.st_blocks * 512 >= found.st_size:
        shutil.copyfileobj(reader, writer, 1 << 20)
        return
    source, target, end = reader.fileno(), writer.fileno(), 0
    while end < found.st_size:
        try:
            begin = os.lseek(source, end, os.SEEK_DATA)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            break
        end = os.lseek(source, begin, os.SEEK_HOLE)
        while begin < end:
            piece = os.pread(source, min(end - begin, 1 << 20), begin)
            if not piece:
                break
            begin += os.pwrite(target, piece, begin)
    os.ftruncate(target, found.st_size)


def copy(source, target, base=None, *, skip=None):
    """Copy ``source`` to ``target`` (absent before); what ``base`` has already is hard-linked."""
    files.remove(target)
    copier = Copier(source, target, base, skip=skip)
    copier.run()
    return copier


def differences(kept, live):
    """The paths of ``kept`` that are missing in ``live`` or are not the same there."""
    found = []
    for path, before in walk(kept):
        try:
            now = os.lstat(os.path.join(live, path))
        except OSError:
            found.append(path)
            continue
        keys = ("st_mode",) if not stat.S_ISREG(before.st_mode) else ("st_mode", "st_size", "st_mtime_ns")
        if any(getattr(before, key) != getattr(now, key) for key in keys):
            found.append(path)
    return found


@contextlib.contextmanager
def opened_parent(root, path):
    """A descriptor of the directory that holds ``path``, a path below ``root``; no link is followed on the way.

    Raises ``OSError`` where a name on the way is no directory (any more).
    """
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(root, flags)
    try:
        for name in filter(None, os.path.dirname(path).split("/")):
            inner = os.open(name, flags, dir_fd=handle)
            os.close(handle)
            handle = inner
        yield handle
    finally:
        os.close(handle)
