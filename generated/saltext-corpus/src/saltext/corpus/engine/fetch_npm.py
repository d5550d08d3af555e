"""npm tarballs by ``npm ci`` in a scratch directory; install: ``npm ci --offline --cache <cache>/npm``."""

import base64
import json
import os
import posixpath

from .fetch_store import measure

_LOCK = "package-lock.json"


def declared(job, settings):
    """The lock file of the commit, and the package.json beside it."""
    lock = settings.get("lockfile") or _LOCK
    return {"lock": job.text(lock), "package": job.text(posixpath.join(posixpath.dirname(lock), "package.json"))}


def fetch(job, settings, store):
    """Fill npm's cache; no script of a package runs."""
    known, directory = declared(job, settings), job.directory("npm")
    for name, key in ((_LOCK, "lock"), ("package.json", "package")):
        with open(os.path.join(directory, name), "x", encoding="utf-8") as stream:
            stream.write(known[key])
    job.directory(store.root)
    listed = [_package(store, path, one) for path, one in _locked(known["lock"])]
    before = {one["path"] for one in listed if measure(job.root, one["path"])[0]}
    job.run(
        *("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", store.root),
        cwd=directory,
        npm_config_registry=settings.get("registry"),
    )
    found = []
    for one in listed:
        sha256, size = measure(job.root, one["path"])
        # Packages for other systems are in the lock file and are not fetched.
        if sha256:
            found.append({**one, "sha256": sha256, "bytes": size, "from": "cache" if one["path"] in before else "new"})
    return found


def _locked(text):
    """The packages of a lock file (npm, "package-lock.json") that come as tarballs."""
    packages = json.loads(text).get("packages", {})
    return [(path, one) for path, one in packages.items() if one.get("integrity") and one.get("resolved")]


def _package(store, path, one):
    """Where npm keeps a tarball (cacache): ``content-v2/<algorithm>/<hex of its integrity, split>``."""
    algorithm, _, digest = one["integrity"].split()[0].partition("-")
    name = base64.b64decode(digest).hex()
    kept = os.path.join(
        os.path.basename(store.root), "_cacache", "content-v2", algorithm, name[:2], name[2:4], name[4:]
    )
    return {"name": one.get("name") or path.rpartition("node_modules/")[2], "version": one["version"], "path": kept}
