"""``reset-perms``: owners and modes of trees, with the options that makina-states' script had.

``fixperms.sls`` of projects written for makina-states call it as ``mc_locations.settings()['resetperms']``. POSIX
ACLs are left alone (``--users``, ``--groups`` and ``--only-acls`` were about them); links are never followed.
"""

import argparse
import grp
import os
import pwd
import re
import stat
import sys


def parser():
    """The options."""
    made = argparse.ArgumentParser(prog="reset-perms", description="Set owners and modes of files and directories.")
    made.add_argument("--paths", "-p", action="append", default=[], help="a tree; may be given again")
    made.add_argument("--excludes", "-e", action="append", default=[], help="paths to leave alone (regular expression)")
    made.add_argument("--user", "-u", help="name or number")
    made.add_argument("--group", "-g", help="name or number")
    made.add_argument("--dmode", help="mode of directories, octal")
    made.add_argument("--fmode", help="mode of files, octal")
    made.add_argument("--no-recursive", action="store_true", help="the paths alone, not what is in them")
    for ignored in ("--users", "--groups"):
        made.add_argument(ignored, action="append", default=[], help="was about ACLs; does nothing")
    for ignored in (("--no-acls",), ("--only-acls", "-o"), ("--quiet", "-q"), ("--debug", "-d")):
        made.add_argument(*ignored, action="store_true", help="was about ACLs or output")
    return made


def main(arguments=None):
    """Run it; the exit code: 0, 1 when something could not be set, 2 for wrong options."""
    asked = parser().parse_args(arguments)
    try:
        owner = _owner(asked)
        modes = [int(mode, 8) if mode else None for mode in (asked.dmode, asked.fmode)]
        excluded = [re.compile(pattern) for pattern in asked.excludes]
    except (KeyError, ValueError, re.error) as error:
        sys.stderr.write(f"reset-perms: {error}\n")
        return 2
    if asked.only_acls:
        return 0
    failed = 0
    for root in asked.paths:
        for path in _paths(os.path.abspath(root), asked.no_recursive, excluded):
            failed |= _set(path, modes, owner)
    return failed


def _owner(asked):
    """``(uid, gid)``, -1 for what stays; None for those who may not change owners."""
    if os.geteuid() != 0:
        return None
    uid = -1 if not asked.user else int(asked.user) if asked.user.isdigit() else pwd.getpwnam(asked.user).pw_uid
    gid = -1 if not asked.group else int(asked.group) if asked.group.isdigit() else grp.getgrnam(asked.group).gr_gid
    return uid, gid


def _paths(root, alone, excluded):
    """A path and, unless alone, all below; what is excluded is not entered."""
    if not os.path.lexists(root) or any(pattern.search(root) for pattern in excluded):
        return
    yield root
    if alone or os.path.islink(root) or not os.path.isdir(root):
        return
    for base, directories, names in os.walk(root):
        kept = [name for name in directories if not _left_out(base, name, excluded)]
        directories[:] = kept
        yield from (os.path.join(base, name) for name in kept)
        yield from (os.path.join(base, name) for name in names if not _left_out(base, name, excluded))


def _left_out(base, name, excluded):
    return any(pattern.search(os.path.join(base, name)) for pattern in excluded)


def _set(path, modes, owner):
    """Touch what differs; 1 when that is not allowed."""
    try:
        found = os.lstat(path)
        if stat.S_ISLNK(found.st_mode):
            return 0
        if owner and any(new not in (-1, old) for new, old in zip(owner, (found.st_uid, found.st_gid))):
            os.lchown(path, *owner)
        wanted = modes[0] if stat.S_ISDIR(found.st_mode) else modes[1]
        if wanted is not None and stat.S_IMODE(os.lstat(path).st_mode) != wanted:
            os.chmod(path, wanted)
    except OSError as error:
        sys.stderr.write(f"reset-perms: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
