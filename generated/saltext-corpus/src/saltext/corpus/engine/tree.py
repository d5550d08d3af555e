"""Walking and copying trees of files: the ground of archive and restore."""

import contextlib
import errno
import fcntl
import operator
import os
import shutil
import stat
from dataclasses import dataclass, field

from . import files

#: ioctl FICLONE, include/uapi/linux/fs.h
FICLONE = 0x40049409
#: The file beside an archive's trees whose mtime says when copying began.
BEGUN = ".begun"
#: A directory that is opened to reach what is in it.
DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
#: A file of the base that is copied instead: too many links, gone, another's, elsewhere.
NOT_LINKED = (errno.EMLINK, errno.ENOENT, errno.EPERM, errno.EXDEV)


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


@dataclass
class Directory:
    """What a copy does with one directory: names, each of what is directly in it."""

    path: str
    found: os.stat_result
    #: ``(name, bytes)`` of the files that the base has as they are, and that have this one name
    linked: list = field(default_factory=list)
    files: list = field(default_factory=list)
    others: list = field(default_factory=list)


@dataclass
class Plan(Totals):
    """What a copy of a tree will amount to, and its directories, parents first."""

    directories: list = field(default_factory=list)


def walk(root, skip=None):
    """Yield ``(relative path, lstat)`` of everything below ``root``, parents first.

    The tree is in use: what goes away while we look was never there.

    :param skip: ``skip(path, is_directory)`` is True for what is left out, with all below it
    """
    stack = [""]
    while stack:
        relative = stack.pop()
        try:
            handle = os.open(os.path.join(root, relative), DIRECTORY | (os.O_NOFOLLOW if relative else 0))
        except (FileNotFoundError, NotADirectoryError):
            if not relative:
                raise
            continue
        try:
            for path, found in _listed(handle, relative, skip):
                yield path, found
                if stat.S_ISDIR(found.st_mode):
                    stack.append(path)
        finally:
            os.close(handle)


def _listed(handle, relative, skip):
    """``walk`` of the one directory ``handle``; each name is looked at when it is its turn."""
    with os.scandir(handle) as listing:
        entries = sorted(listing, key=operator.attrgetter("name"))
    prefix = f"{relative}/" if relative else ""
    for entry in entries:
        try:
            found = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue
        path = prefix + entry.name
        if not (skip and skip(path, stat.S_ISDIR(found.st_mode))):
            yield path, found


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
    return (
        found.st_mtime_ns == other.st_mtime_ns
        and found.st_size == other.st_size
        and found.st_mode == other.st_mode
        and found.st_uid == other.st_uid
        and found.st_gid == other.st_gid
    )


def plan(root, base=None, skip=None):
    """How much a copy of ``root`` writes, and what it links because ``base`` has it already.

    For a copy by this plan, the archive must have begun before (``mark_begun``): what changes
    between the two is later than that, so the next archive does not take it for unchanged.
    """
    planned, since = Plan(), begun(base) if base else 0
    directories = {"": Directory("", os.stat(root))}
    for path, found in walk(root, skip):
        parent, _, name = path.rpartition("/")
        if stat.S_ISREG(found.st_mode):
            known = base is not None and unchanged(found, f"{base}/{path}", since)
            _plan_file(planned, directories[parent], (name, found, known))
        elif stat.S_ISDIR(found.st_mode):
            directories[path] = Directory(path, found)
        else:
            directories[parent].others.append(name)
    planned.directories = list(directories.values())
    return planned


def _plan_file(planned, directory, entry):
    name, found, known = entry
    size = found.st_blocks * 512
    planned.files += 1
    planned.bytes += size
    if not known:
        planned.copied_bytes += size
    if known and found.st_nlink == 1:
        directory.linked.append((name, size))
    else:
        directory.files.append(name)


class Copier:
    """Copies one tree to a new place, with modes, times, owners and extended attributes."""

    def __init__(self, source, target, base=None):
        self.source, self.target, self.base = source, target, base
        self.totals = Totals()
        self.skipped = []
        self._reflink = True
        self._links = {}
        self._since = begun(base) if base else 0

    def run(self, planned):
        """Copy; the result is durable when this returns."""
        for directory in planned.directories:
            os.mkdir(os.path.join(self.target, directory.path), 0o700)
            changed = directory.files + self._link(directory)
            if (changed or directory.others) and self._still_there(directory.path):
                for name in changed:
                    self._entry(os.path.join(directory.path, name), self._file, regular=True)
                for name in directory.others:
                    self._entry(os.path.join(directory.path, name), self._other, regular=False)
        for directory in reversed(planned.directories):
            path = directory.path
            self._finish(os.path.join(self.target, path), os.path.join(self.source, path), directory.found)
        files.sync_filesystem(self.target)
        return self.totals

    def _link(self, directory):
        """Link what is unchanged; the names of what cannot be linked after all."""
        if not directory.linked:
            return []
        failed = []
        with contextlib.ExitStack() as stack:
            base, target = (
                stack.enter_context(opened(os.path.join(root, directory.path))) for root in (self.base, self.target)
            )
            for name, size in directory.linked:
                try:
                    os.link(name, name, src_dir_fd=base, dst_dir_fd=target, follow_symlinks=False)
                except OSError as error:
                    if error.errno not in NOT_LINKED:
                        raise
                    failed.append(name)
                    continue
                self.totals.files += 1
                self.totals.bytes += size
        return failed

    def _still_there(self, path):
        """Whether a directory of the source is one, and not by now a link to somewhere else, or below such a link."""
        try:
            with opened_parent(self.source, f"{path}/.") if path else contextlib.nullcontext():
                return True
        except (FileNotFoundError, NotADirectoryError):
            return False

    def _entry(self, path, copy_it, *, regular):
        """Copy what is no directory, unless it is gone, or something else has its name by now."""
        try:
            found = os.lstat(os.path.join(self.source, path))
        except (FileNotFoundError, NotADirectoryError):
            return
        if stat.S_ISREG(found.st_mode) == regular and not stat.S_ISDIR(found.st_mode):
            copy_it(path, found)

    def _other(self, path, found):
        source, target = os.path.join(self.source, path), os.path.join(self.target, path)
        if stat.S_ISLNK(found.st_mode):
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
        known = self._links.get((found.st_dev, found.st_ino)) if found.st_nlink > 1 else None
        size = found.st_blocks * 512
        if known:
            os.link(known, target)
        elif self.base is None or not self._linked(os.path.join(self.base, path), target, found):
            if not self._copy(source, target):
                return
            self.totals.copied_bytes += size
            self._finish(target, source, found)
        self.totals.files += 1
        self.totals.bytes += size
        if found.st_nlink > 1:
            self._links.setdefault((found.st_dev, found.st_ino), target)

    def _linked(self, base, target, found):
        if not unchanged(found, base, self._since):
            return False
        try:
            os.link(base, target, follow_symlinks=False)
        except OSError as error:
            if error.errno in NOT_LINKED:
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


def copy(source, target, base=None, *, planned=None):
    """Copy ``source`` to ``target`` (absent before); what ``base`` has already is hard-linked.

    :param planned: the ``plan`` of ``source`` and ``base``; made anew when not given
    """
    files.remove(target)
    copier = Copier(source, target, base)
    copier.run(planned or plan(source, base))
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
def opened(directory):
    """A descriptor of ``directory``."""
    handle = os.open(directory, DIRECTORY)
    try:
        yield handle
    finally:
        os.close(handle)


@contextlib.contextmanager
def opened_parent(root, path):
    """A descriptor of the directory that holds ``path``, a path below ``root``; no link is followed on the way.

    Raises ``OSError`` where a name on the way is no directory (any more).
    """
    flags = DIRECTORY | os.O_NOFOLLOW
    handle = os.open(root, flags)
    try:
        for name in filter(None, os.path.dirname(path).split("/")):
            inner = os.open(name, flags, dir_fd=handle)
            os.close(handle)
            handle = inner
        yield handle
    finally:
        os.close(handle)
