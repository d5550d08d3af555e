"""Salt's options as plain data, for compiling pillar and for running SLS."""

KEY = "ms_project"


def plain(opts):
    """A plain, shallow copy of ``__opts__`` (a context proxy in a loaded module).

    Lists of files are not cached: what a push brought a moment ago must be found (Salt caches
    them for ``fileserver_list_cache_time``, 20 seconds).
    """
    value = getattr(opts, "value", None)
    return {**dict(value() if callable(value) else opts), "fileserver_list_cache_time": 0}


def saltenv(opts):
    """The environment to work in: the configured one, else base (as ``state.sls`` does)."""
    return opts.get("saltenv") or "base"


def unmasked(pillar):
    """``__pillar__`` as a plain mapping; 3008 masks values in ``pillar.get``, not here."""
    value = getattr(pillar, "value", None)
    return dict(value() if callable(value) else pillar)
