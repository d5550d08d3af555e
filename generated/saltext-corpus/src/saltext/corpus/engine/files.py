"""Small file operations that survive a power cut, and the exchange of two directories."""

import ctypes
import errno
import json
import os
import secrets
import shutil
import stat
import subprocess

#: renameat2(2), include/uapi/linux/fs.h and fcntl.h
RENAME_EXCHANGE = 2
AT_FDCWD = -100


def is_full(error):
    """Whether ``error`` says that a disk, or a quota, is full."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def fsync_dir(path):
    """Make the entries of a directory durable."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_filesystem(path):
    """Make everything on the file system of ``path`` durable, syncfs(2); without it, everything everywhere."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(handle) != 0:
            os.sync()
    except AttributeError:
        os.sync()
    finally:
        os.close(handle)


def write_atomic(path, data, mode=0o640):
    """Replace ``path`` by ``data`` (bytes or text): wholly the old or wholly the new content."""
    raw = data.encode("utf-8") if isinstance(data, str) else data
    directory = os.path.dirname(path)
    temporary = os.path.join(directory, f".{os.path.basename(path)}.{secrets.token_hex(4)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fchmod(stream.fileno(), mode)
            os.fsync(stream.fileno())
        os.rename(temporary, path)
    except BaseException:
        remove(temporary)
        raise
    fsync_dir(directory)


def write_if_differs(path, data, mode=0o640):
    """``write_atomic`` unless ``path`` already is that; True when written."""
    raw = data.encode("utf-8") if isinstance(data, str) else data
    try:
        with open(path, "rb") as stream:
            same = stream.read() == raw
        if same and stat.S_IMODE(os.lstat(path).st_mode) == mode:
            return False
    except OSError:
        pass
    write_atomic(path, raw, mode)
    return True


def write_json(path, value, mode=0o640):
    """``write_atomic`` of ``value`` as JSON that people can read."""
    write_atomic(path, json.dumps(value, indent=2, sort_keys=True, default=str) + "\n", mode)


def give_like(path, like):
    """In privileged mode, what root made inside a project's tree belongs to the owner of ``like``."""
    if os.geteuid() == 0:
        owner = os.stat(like)
        os.lchown(path, owner.st_uid, owner.st_gid)


def read_json(path):
    """The mapping in ``path``, a JSON file; None when it is absent, torn or something else."""
    try:
        value = json.loads(read_text(path) or "null")
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def read_end(path, size):
    """The last ``size`` bytes of a file as text; empty when it is absent."""
    try:
        with open(path, "rb") as stream:
            stream.seek(max(0, os.fstat(stream.fileno()).st_size - size))
            return stream.read(size).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def read_text(path):
    """The text in ``path``; None when it is absent, or no regular file (a pipe would be waited for)."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENXIO, errno.ELOOP):
            return None
        raise
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        with os.fdopen(os.dup(handle), encoding="utf-8", errors="surrogateescape") as stream:
            return stream.read()
    finally:
        os.close(handle)


def remove(path):
    """Remove a file, a link or a whole tree; nothing when it is absent."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(mode):
        os.unlink(path)
        return
    try:
        shutil.rmtree(path, onerror=_make_writable)
    except (RecursionError, OSError):
        # Deeper than Python recurses or has file descriptors for; rm goes any depth.
        subprocess.run(["rm", "-rf", "--", path], stderr=subprocess.DEVNULL, check=False)
        if os.path.lexists(path):
            raise


def _make_writable(function, path, _error):
    """Directories without the write bit (module caches of Go, for one) still have to go."""
    os.chmod(os.path.dirname(path), 0o700)
    if os.path.isdir(path) and not os.path.islink(path):
        os.chmod(path, 0o700)
    if function in (os.open, os.scandir, os.listdir):
        shutil.rmtree(path)
    else:
        function(path)


def inode(path):
    """``[device, inode]`` of ``path`` itself; None when it is absent."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return None
    return [found.st_dev, found.st_ino]


def exchange(first, second):
    """Exchange two paths in one step; False where kernel or file system cannot."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    done = call(AT_FDCWD, os.fsencode(first), AT_FDCWD, os.fsencode(second), RENAME_EXCHANGE)
    if done == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(number, os.strerror(number), first, None, second)


def link(target, path):
    """Make ``path`` a symbolic link to ``target``, in one step; True when it changed.

    A file or a directory in its place is somebody's: it is never replaced.
    """
    try:
        if os.readlink(path) == target:
            return False
    except FileNotFoundError:
        pass
    except OSError as error:
        raise FileExistsError(errno.EEXIST, "is in the way of a link", path) from error
    os.makedirs(os.path.dirname(path), exist_ok=True)
    # Always the same name: what a killed process left there is found.
    temporary = f"{path}.linking"
    remove(temporary)
    os.symlink(target, temporary)
    os.rename(temporary, path)
    return True
