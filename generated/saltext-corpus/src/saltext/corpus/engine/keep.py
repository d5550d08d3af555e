"""What a restore keeps of the tree that failed: the paths that its archive left out."""

import contextlib
import errno
import os
import stat

from . import files, tree

_ABSENT = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)


def move(source, target, paths, note):
    """Move ``paths`` from the tree ``source`` to the tree ``target``, where that has none.

    May be called again after an interruption. Links are moved, never followed: the failed release may have
    put one where a directory was.

    :param note: a file that has the modes of directories which cannot be written to, as long as they can
    """
    modes = files.read_json(note)
    if modes is None:
        modes = _closed(source, paths) | _closed(target, {os.path.dirname(path) for path in paths})
        if modes:
            files.write_json(note, modes)
    _move_all(source, target, paths)
    for path, mode in modes.items():
        _set_mode(target, path, mode)
    files.remove(note)


def _closed(root, paths):
    """The modes of the directories among ``paths`` that their owner may not write to."""
    found = {}
    for path in paths:
        with contextlib.suppress(OSError):
            mode = os.lstat(os.path.join(root, path)).st_mode
            if stat.S_ISDIR(mode) and not mode & stat.S_IWUSR:
                found[path] = stat.S_IMODE(mode)
    return found


def _set_mode(root, path, mode):
    try:
        with tree.opened_parent(root, path or ".") as parent:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
            handle = os.open(os.path.basename(path) or ".", flags, dir_fd=parent)
    except OSError as error:
        if error.errno not in _ABSENT:
            raise
        return
    try:
        os.fchmod(handle, mode)
    finally:
        os.close(handle)


def _move_all(source, target, paths):
    for path in paths:
        try:
            with tree.opened_parent(source, path) as old, tree.opened_parent(target, path) as new:
                _move(old, new, os.path.basename(path))
        except OSError as error:
            if error.errno not in _ABSENT:
                raise


def _move(old, new, name):
    found = os.stat(name, dir_fd=old, follow_symlinks=False)
    if _exists(new, name):
        return
    with _writable(old), _writable(new):
        if not stat.S_ISDIR(found.st_mode):
            os.rename(name, name, src_dir_fd=old, dst_dir_fd=new)
            return
        handle = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=old)
        try:
            # A directory changes when it gets another parent: its ``..`` does.
            with _writable(handle):
                os.rename(name, name, src_dir_fd=old, dst_dir_fd=new)
        finally:
            os.close(handle)


def _exists(handle, name):
    try:
        os.stat(name, dir_fd=handle, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return True


@contextlib.contextmanager
def _writable(handle):
    """The write bit, for as long as it is needed (module caches of Go have none)."""
    mode = stat.S_IMODE(os.fstat(handle).st_mode)
    if mode & stat.S_IWUSR:
        yield
        return
    os.fchmod(handle, mode | stat.S_IWUSR)
    try:
        yield
    finally:
        os.fchmod(handle, mode)


def clear(root, paths):
    """Remove the tree ``root``, but for ``paths`` and what leads to them."""
    if not paths:
        files.remove(root)
        return
    leading = {""}
    for path in paths:
        while path := os.path.dirname(path):
            leading.add(path)
    _clear(root, "", frozenset(paths), leading)


def _clear(root, directory, paths, leading):
    for name in os.listdir(os.path.join(root, directory)):
        path = os.path.join(directory, name)
        full = os.path.join(root, path)
        if path in paths:
            continue
        if path in leading and os.path.isdir(full) and not os.path.islink(full):
            _clear(root, path, paths, leading)
        else:
            files.remove(full)
