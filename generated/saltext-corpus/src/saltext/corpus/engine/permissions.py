"""fixperms: owners and modes of a project's trees; touches only what differs, follows no link."""

import grp
import os
import pwd
import stat
from dataclasses import dataclass

from . import tree
from .errors import ConfigurationError
from .permission_rules import Rules

#: Bits that must be set and bits that must not, for directories and for files, by tree.
DEFAULTS = {
    "project": {"dir": (0o700, 0o022), "file": (0o400, 0o022)},
    "data": {"dir": (0o700, 0o027), "file": (0o400, 0o007)},
    "pillar": {"dir": (0o700, 0o027), "file": (0o400, 0o137)},
}


@dataclass(frozen=True)
class Difference:
    """A path, relative to the project's directory, with its lstat and what it should be; None: as it is."""

    path: str
    found: os.stat_result
    mode: int = None
    owner: tuple = None

    def sentence(self):
        """What differs: ``mode 0644 -> 0640, owner 0:0 -> 998:998``."""
        parts = []
        if self.mode is not None:
            parts.append(f"mode {stat.S_IMODE(self.found.st_mode):04o} -> {self.mode:04o}")
        if self.owner:
            parts.append("owner {}:{} -> {}:{}".format(self.found.st_uid, self.found.st_gid, *self.owner))
        return ", ".join(parts)


def needed(paths, cfg):
    """Yield a ``Difference`` for everything that is not as it should be, parents first."""
    rules, owner = Rules(cfg.get("permissions") or {}), _owner(paths, cfg)
    for name in DEFAULTS:
        root = os.path.join(paths.project_dir, name)
        if not os.path.isdir(root):
            continue
        yield from _difference(name, os.lstat(root), rules, owner)
        for path, found in tree.walk(root, _skip if name == "pillar" else None):
            yield from _difference(f"{name}/{path}", found, rules, owner)


def _skip(path, _is_directory):
    return path == ".git"


def _difference(path, found, rules, owner):
    rule = rules.of(path, stat.S_ISDIR(found.st_mode))
    mode, give = None, None
    if not stat.S_ISLNK(found.st_mode):
        now = stat.S_IMODE(found.st_mode)
        wanted = _mode(path, found, rule)
        mode = wanted if wanted != now else None
    if owner:
        wanted = _rule_owner(rule, owner)
        give = wanted if (found.st_uid, found.st_gid) != wanted else None
    if give or mode is not None:
        yield Difference(path, found, mode, give)


def _mode(path, found, rule):
    """The mode of a rule, else the default rules of the tree."""
    is_directory = stat.S_ISDIR(found.st_mode)
    given = rule.get("dir_mode" if is_directory else "mode")
    if given is not None:
        return int(given, 8)
    must, must_not = DEFAULTS[path.split("/", 1)[0]]["dir" if is_directory else "file"]
    return (stat.S_IMODE(found.st_mode) | must) & ~must_not


def _rule_owner(rule, owner):
    uid, gid = owner
    try:
        uid = pwd.getpwnam(rule["user"]).pw_uid if "user" in rule else uid
        gid = grp.getgrnam(rule["group"]).gr_gid if "group" in rule else gid
    except KeyError as error:
        raise ConfigurationError(
            f"permissions: {error.args[0].rpartition(': ')[2]} does not exist on this host"
        ) from None
    return uid, gid


def _owner(paths, cfg):
    """Whom everything belongs to; None where owners are not our business."""
    if paths.host.unprivileged or cfg.get("no_user") or os.geteuid() != 0:
        return None
    return pwd.getpwnam(cfg["user"]).pw_uid, grp.getgrnam(cfg["group"]).gr_gid


def enforce(paths, cfg):
    """Put right what differs; the differences. What went away or became something else meanwhile is left alone."""
    touched = []
    for difference in list(needed(paths, cfg)):
        try:
            _put_right(paths.project_dir, difference)
        except (FileNotFoundError, NotADirectoryError):
            continue
        touched.append(difference)
    return touched


def _put_right(root, difference):
    """By a descriptor of the very file that was judged: a link that takes its place meanwhile is not followed."""
    with tree.opened_parent(root, difference.path) as parent:
        handle = os.open(os.path.basename(difference.path), os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
        try:
            if _what(os.fstat(handle)) != _what(difference.found):
                raise FileNotFoundError(difference.path)
            # A descriptor of O_PATH takes no fchown(2); the kernel's name for it leads to the file itself.
            itself = f"/proc/self/fd/{handle}"
            if difference.owner:
                os.chown(itself, *difference.owner)
            if difference.mode is not None:
                os.chmod(itself, difference.mode)
        finally:
            os.close(handle)


def _what(found):
    """Which file it is; its kind as well, since the number of one that is gone may be another's."""
    return found.st_dev, found.st_ino, stat.S_IFMT(found.st_mode)
