"""The ground that a project stands on: what an exchange of trees by rename needs."""

import os
import stat

from .archive import TREES
from .errors import RefusedError

_MOUNTS = "/proc/self/mountinfo"


def check(paths):
    """Refuse live trees and archives that are links, files, mounts or on another file system.

    A restore exchanges directories by rename, which works within one file system only, and on
    directories, not on what points to them. Nothing is touched here; what is absent is fine.
    """
    device = os.stat(paths.project_dir).st_dev if os.path.isdir(paths.project_dir) else None
    mounts = _mounts()
    for path in (*(paths.live(name) for name in TREES), paths.archives_root):
        try:
            found = os.lstat(path)
        except FileNotFoundError:
            continue
        if stat.S_ISLNK(found.st_mode):
            raise _refusal(path, "is a symbolic link")
        if not stat.S_ISDIR(found.st_mode):
            raise _refusal(path, "is not a directory")
        if found.st_dev != device or os.path.realpath(path) in mounts:
            raise _refusal(path, "is a mount or on a file system of its own")


def check_rename(paths, to):
    """Refuse a project directory that cannot be renamed in one step, since it is a mount point.

    A link and a subvolume can be renamed, though what they hold is on another device.

    :param to: the paths of the project under its new name
    """
    directory = os.path.join(os.path.realpath(os.path.dirname(paths.project_dir)), paths.name)
    if directory in _mounts():
        raise RefusedError(
            f"{paths.project_dir} is a mount: it cannot be renamed",
            f"Unmount it, copy its content to {paths.project_dir} as a plain directory and call again;"
            f" afterwards the content may go on a mount at {to.project_dir}.",
        )


def _refusal(path, what):
    return RefusedError(
        f"{path} {what}: it could not be exchanged by a rollback",
        "Give the whole project directory another place instead (corpus:projects_dir, or a mount on it).",
    )


def _mounts():
    """The mount points of this process; a bind mount has the device of what it shows."""
    try:
        with open(_MOUNTS, encoding="utf-8", errors="surrogateescape") as stream:
            return {line.split(" ")[4].replace("\\040", " ") for line in stream}
    except (OSError, IndexError):
        return set()
