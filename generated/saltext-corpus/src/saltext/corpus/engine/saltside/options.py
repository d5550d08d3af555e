"""Salt's options as plain data, for compiling pillar and for running SLS."""

KEY = "ms_project"

#: Lists of files are not cached: what a push brought a moment ago must be found (Salt caches them
#: for 20 seconds). Files and pillar are this host's own, also on a minion of a master: a project
#: lives where it runs.
OWN = {"fileserver_list_cache_time": 0, "file_client": "local", "use_master_when_local": False}


def plain(opts):
    """A plain, shallow copy of ``__opts__`` (a context proxy in a loaded module), with our settings."""
    return {**unwrapped(opts), **OWN}


def unwrapped(proxy):
    """The mapping behind ``__opts__`` or ``__grains__``."""
    value = getattr(proxy, "value", None)
    return dict(value() if callable(value) else proxy)


def saltenv(opts):
    """The environment to work in: the configured one, else base (as ``state.sls`` does)."""
    return opts.get("saltenv") or "base"
