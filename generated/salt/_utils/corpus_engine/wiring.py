"""Links from Salt's roots into a project, with an inventory: what is ours, and nothing else."""

import os
import re

from . import files
from .errors import ConfigurationError
from .names import module_prefix

#: The RFC's spellings of kinds of modules.
_SPELLINGS = {"_outputters": "_output", "_pillars": "_pillar"}
#: Every directory of file_roots that Salt's loaders have a kind for (salt/loader/__init__.py); ``_search`` is gone.
_OF_SALT = (
    *("_modules", "_states", "_runners", "_output", "_pillar", "_renderers", "_grains", "_returners", "_utils"),
    *("_sdb", "_wheel", "_tops", "_proxy", "_wrapper", "_log_handlers", "_clouds", "_beacons", "_engines"),
    *("_fileserver", "_roster", "_netapi", "_auth", "_queues", "_matchers", "_executors", "_serializers"),
    *("_thorium", "_cache", "_tokens"),
)
#: Kind of a module directory in ``.salt`` -> in file_roots.
KINDS = {**_SPELLINGS, **{kind: kind for kind in _OF_SALT}}
#: Kinds that run in a master or beside it, which takes them from its own file_roots or ``module_dirs``.
OF_MASTER = frozenset(("runners", "wheel", "wrapper", "roster", "netapi", "auth", "queues", "tokens", "thorium"))
_MODULE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\.py\Z")
#: Module names of the pack itself.
_RESERVED = re.compile(r"(mc_project|corpus)")


def link_roots(paths, env):
    """``makina-projects/<name>`` in the salt root and in the pillar root; the links that changed."""
    wanted = ((paths.salt_dir(env), paths.wired_salt), (paths.pillar_root, paths.wired_pillar))
    return [path for path in (link_root(*pair) for pair in wanted) if path]


def link_root(target, path):
    """One of them; its path when it changed."""
    try:
        return path if files.link(target, path) else None
    except FileExistsError:
        raise ConfigurationError(f"{path} is not a link of ours", "Move it away and call again.") from None


def wanted_modules(paths, env):
    """``{link: target}`` for every custom module of the project; both names of each."""
    wanted = {}
    base = os.path.join(paths.project_root, ".salt")
    for kind, salt_kind in KINDS.items():
        own = os.path.join(paths.salt_dir(env), kind)
        directory = own if os.path.isdir(own) else os.path.join(base, kind)
        for entry in _modules(directory):
            target = os.path.join(directory, entry)
            for name in (entry, f"{module_prefix(paths.name)}_{entry}"):
                wanted[os.path.join(paths.host.salt_root, salt_kind, name)] = target
    return wanted


def _modules(directory):
    if not os.path.isdir(directory):
        return []
    found = sorted(entry for entry in os.listdir(directory) if entry.endswith(".py"))
    for entry in found:
        if not _MODULE.match(entry):
            raise ConfigurationError(f"{directory}: {entry} cannot be the name of a Python module")
        if _RESERVED.match(entry):
            raise ConfigurationError(f"{directory}: {entry} would hide a module of corpus", "Give it another name.")
    return [entry for entry in found if entry != "__init__.py"]


def sync_modules(paths, env):
    """Link what is wanted, unlink what is gone; returns the kinds that changed and warnings."""
    known = files.read_json(paths.wiring) or {}
    wanted = wanted_modules(paths, env)
    warnings, changed = [], set()
    # The inventory comes first: a link that nobody knows of would stay for ever.
    if {**known, **wanted} != known:
        files.write_json(paths.wiring, {**known, **wanted})
    for path in sorted(set(known) - set(wanted)):
        if os.path.islink(path) and os.readlink(path) == known[path]:
            os.unlink(path)
            changed.add(_kind(path))
    for path, target in sorted(wanted.items()):
        try:
            if not os.path.lexists(path) or (os.path.islink(path) and os.readlink(path) == known.get(path)):
                if files.link(target, path):
                    changed.add(_kind(path))
            elif not os.path.islink(path) or os.readlink(path) != target:
                warnings.append(_taken(paths, path, target))
        except FileExistsError:
            warnings.append(f"{path} is in the way; the project's module is not linked there")
    if known != wanted:
        files.write_json(paths.wiring, wanted)
    return sorted(changed), warnings


def _whose(paths, path):
    """Whom a path belongs to that is not ours."""
    target = os.readlink(path) if os.path.islink(path) else ""
    if target.startswith(paths.host.projects_dir + os.sep):
        return f"is the module of project {os.path.relpath(target, paths.host.projects_dir).split(os.sep)[0]}"
    return "belongs to somebody else"


def _taken(paths, path, target):
    """What is said of a name that is taken: the module has its other name, and gets this one when it is free."""
    own = f"{module_prefix(paths.name)}_{os.path.basename(target)}"
    if os.path.basename(path) == own:
        return f"{path} {_whose(paths, path)}; the project's module is not linked there"
    called = own.removesuffix(".py")
    return f"{path} {_whose(paths, path)}; this project's is {called} alone, until it is deployed when the name is free"


def unlink_roots(paths):
    """Take ``makina-projects/<name>`` out of both roots; what is not a link of ours stays."""
    return unlink_root(paths, paths.wired_salt) + unlink_root(paths, paths.wired_pillar)


def unlink_root(paths, path):
    """Remove one link into the project."""
    if not os.path.islink(path) or not os.readlink(path).startswith(paths.project_dir + os.sep):
        return []
    os.unlink(path)
    return [path]


def unlink_modules(paths):
    """Remove every link that the inventory holds; the kinds that changed."""
    known, changed = files.read_json(paths.wiring) or {}, set()
    for path, target in known.items():
        if os.path.islink(path) and os.readlink(path) == target:
            os.unlink(path)
            changed.add(_kind(path))
    files.remove(paths.wiring)
    return sorted(changed)


def _kind(path):
    return os.path.basename(os.path.dirname(path)).lstrip("_")
