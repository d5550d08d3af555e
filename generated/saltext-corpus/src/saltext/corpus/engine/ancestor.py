"""What ``.salt`` directories written for makina-states expect of a host besides ``cfg`` (docs/adoption.md)."""

import grp
import hashlib
import os
import pwd
import re
import secrets as random

from .errors import UsageError
from .placeholders import Resolver
from .secrets import ALPHABET, NAME_PATTERN, Store

#: Characters of a stored password when nothing else is asked for, as makina-states had it.
LENGTH = 16


def stored_password(host, key, length=None, force=False, value=None):
    """The password of a key, made once; ``force`` makes a new one, ``value`` is stored as it is."""
    store, name = Store(host.shared_secrets), _file_of(key)
    if value is not None:
        store.put(name, value)
        return value
    if force:
        store.remove(name)
    return store.generated(name, LENGTH if length is None else int(length))


def password(_host, length=None):
    """A new random password that is kept nowhere."""
    length = LENGTH if length is None else int(length)
    if length < 1:
        raise UsageError(f"a password has one character at least, not {length}")
    return "".join(random.choice(ALPHABET) for _ in range(length))


def _file_of(key):
    """Keys were free text; what cannot name a file gets a name that tells it from all others."""
    text = str(key)
    if NAME_PATTERN.match(text):
        return text
    readable = re.sub(r"[^A-Za-z0-9_.@+-]", "_", text)[:80]
    return f"key_{readable}_{hashlib.sha256(text.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"


def resolve(_host, value, variables=None):
    """``{placeholders}`` of ``value`` with the values of a mapping (default: itself); unknown ones stay."""
    own = variables if isinstance(variables, dict) else {}
    if isinstance(value, dict):
        return Resolver({**own, **value}, lambda path: True).resolve(value)
    return Resolver(dict(own), lambda path: True).resolve(value)


def locations(host):
    """The directories that makina-states named, where they are on this host."""
    prefix = os.path.dirname(host.projects_dir)
    return {
        **{
            "root_dir": "/",
            "bin_dir": "/usr/bin",
            "sbin_dir": "/usr/sbin",
            "usr_dir": "/usr",
            "share_dir": "/usr/share",
        },
        **{"conf_dir": "/etc", "initd_dir": "/etc/init.d", "srv_dir": "/srv", "tmp_dir": "/tmp"},
        **{
            "home_dir": "/home",
            "users_home_dir": "/home/users",
            "sysadmins_home_dir": "/home",
            "root_home_dir": "/root",
        },
        **{"var_dir": "/var", "var_lib_dir": "/var/lib", "var_log_dir": "/var/log", "var_run_dir": "/var/run"},
        **{"var_spool_dir": "/var/spool", "var_tmp_dir": "/var/tmp"},
        "prefix": prefix,
        "apps_dir": os.path.join(prefix, "apps"),
        "projects_dir": host.projects_dir,
        "remote_projects_dir": os.path.join(prefix, "remote_projects"),
        "salt_root": host.salt_root,
        "pillar_root": host.pillar_root,
        "makina_states": os.path.join(host.salt_root, "makina-states"),
        "resetperms": host.reset_perms,
    }


def usergroup(host, pillar):
    """The group that may write what Salt controls; makina-states made one called editor, this makes none."""
    prefix = "makina-states.localsettings.filesystem.group"
    if host.unprivileged:
        group = grp.getgrgid(os.getegid()).gr_name
    else:
        group = pillar.get(prefix) or "root"
    return {
        "group": group,
        "groupId": str(pillar.get(f"{prefix}_id") or _gid(group)),
        "defaultSysadmins": [pwd.getpwuid(os.geteuid()).pw_name if host.unprivileged else "root"],
    }


def _gid(group):
    try:
        return grp.getgrnam(group).gr_gid
    except KeyError:
        return ""
