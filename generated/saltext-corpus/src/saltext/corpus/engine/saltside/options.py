"""Salt's options as plain data, for compiling pillar and for running SLS."""

import os

KEY = "ms_project"

#: Lists of files are not cached: what a push brought a moment ago must be found (Salt caches them
#: for 20 seconds). Files and pillar are this host's own, also on a minion of a master: a project
#: lives where it runs.
OWN = {"fileserver_list_cache_time": 0, "file_client": "local", "use_master_when_local": False}


def plain(opts):
    """A plain, shallow copy of ``__opts__`` (a context proxy in a loaded module), with our settings."""
    return {**unwrapped(opts), **OWN}


def as_given(opts):
    """The same with the files that the host's own states come from: its master's, where it has one."""
    return {**unwrapped(opts), "fileserver_list_cache_time": 0}


#: Where Salt looks for modules before its own places (salt/loader: ``_module_dirs``), by the directory of file_roots.
DIRECTORIES = {"_modules": "module_dirs", "_states": "states_dirs", "_renderers": "render_dirs", "_utils": "utils_dirs"}


def beside(opts, directory):
    """``opts`` with ``directory`` before the file roots, its modules before all others, and Salt's cache in it."""
    env = saltenv(opts)
    roots = opts.get("file_roots") or {}
    found = {}
    for base, directories, _ in os.walk(directory):
        for name in sorted(DIRECTORIES.keys() & set(directories)):
            found.setdefault(DIRECTORIES[name], []).append(os.path.join(base, name))
    return {
        **opts,
        "file_roots": {**roots, env: [directory, *(roots.get(env) or [])]},
        "cachedir": os.path.join(directory, ".cache"),
        **{key: [*paths, *(opts.get(key) or [])] for key, paths in found.items()},
    }


def unwrapped(proxy):
    """The mapping behind ``__opts__`` or ``__grains__``."""
    value = getattr(proxy, "value", None)
    return dict(value() if callable(value) else proxy)


def saltenv(opts):
    """The environment to work in: the configured one, else base (as ``state.sls`` does)."""
    return opts.get("saltenv") or "base"
