"""The pack in this minion's file_roots, to bring it to a host that has none (src/hosts/pack-files.ts does the same)."""

import os

import salt.fileclient

from . import options

#: Kinds of modules that the pack has, and how the names of its files begin: other modules there are a project's.
KINDS = ("_modules/", "_states/", "_grains/", "_utils/")
OURS = ("mc_", "corpus_")


def read(opts):
    """``{path: bytes}``: ``ext/modules/...`` as Salt's ``module_dirs`` wants it, and ``salt/...`` for file_roots."""
    opts = options.plain(opts)
    saltenv = options.saltenv(opts)
    files = {}
    with salt.fileclient.get_file_client(opts) as client:
        for path in client.file_list(saltenv):
            placed = place_of(path)
            cached = client.cache_file(f"salt://{path}", saltenv) if placed else None
            if cached:
                with open(cached, "rb") as stream:
                    files[placed] = stream.read()
    return files if "ext/modules/mc_project.py" in files else {}


def place_of(path):
    """Where a file of file_roots goes; None for what is no part of the pack."""
    if "__pycache__" in path or os.path.isabs(path) or ".." in path.split("/"):
        return None
    if path.startswith(KINDS) and path.split("/")[1].startswith(OURS):
        return f"ext/{path[1:]}"
    return f"salt/{path}" if path.startswith("makina-states/") else None
