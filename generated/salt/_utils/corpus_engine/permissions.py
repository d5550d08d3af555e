"""fixperms: owners and modes of a project's trees; touches only what differs."""

import grp
import os
import pwd
import stat

from . import tree

#: Bits that must be set and bits that must not, for directories and for files, by tree.
RULES = {
    "project": {"dir": (0o700, 0o022), "file": (0o400, 0o022)},
    "data": {"dir": (0o700, 0o027), "file": (0o400, 0o007)},
    "pillar": {"dir": (0o700, 0o027), "file": (0o400, 0o137)},
}


def needed(paths, cfg):
    """Yield ``(path, mode or None, (uid, gid) or None)`` for everything that is not as it should be."""
    owner = _owner(paths, cfg)
    roots = {"project": paths.project_root, "data": paths.data_root, "pillar": paths.pillar_root}
    for name, root in roots.items():
        if not os.path.isdir(root):
            continue
        yield from _entry(root, os.lstat(root), name, owner)
        for path, found in tree.walk(root):
            if name == "pillar" and (path == ".git" or path.startswith(".git/")):
                continue
            yield from _entry(os.path.join(root, path), found, name, owner)


def _entry(path, found, name, owner):
    give = owner if owner and (found.st_uid, found.st_gid) != owner else None
    mode = None
    if not stat.S_ISLNK(found.st_mode):
        must, must_not = RULES[name]["dir" if stat.S_ISDIR(found.st_mode) else "file"]
        now = stat.S_IMODE(found.st_mode)
        wanted = (now | must) & ~must_not
        mode = wanted if wanted != now else None
    if give or mode is not None:
        yield path, mode, give


def _owner(paths, cfg):
    """Whom everything belongs to; None where owners are not our business."""
    if paths.host.unprivileged or cfg.get("no_user") or os.geteuid() != 0:
        return None
    return pwd.getpwnam(cfg["user"]).pw_uid, grp.getgrnam(cfg["group"]).gr_gid


def enforce(paths, cfg):
    """Put right what differs; the paths that were touched."""
    touched = []
    for path, mode, give in list(needed(paths, cfg)):
        if give:
            os.lchown(path, *give)
        if mode is not None:
            os.chmod(path, mode)
        touched.append(path)
    return touched
