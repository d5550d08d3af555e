"""Debian packages by ``apt-get download``; install takes them from ``<cache>/debs/<name>.deb``."""

import os

from . import files
from .errors import RefusedError


def declared(job, settings):
    """The packages, ``name`` or ``name=version``, each perhaps with its sha256; without what they depend on."""
    del job
    return {"packages": sorted(settings.get("packages") or []), "sha256": settings.get("sha256") or {}}


def fetch(job, settings, store):
    """Download into the scratch directory, check, copy into the cache."""
    known, found = declared(job, settings), []
    for number, package in enumerate(known["packages"]):
        target = job.directory("debs", str(number))
        job.run("apt-get", "download", "-q", "--", package, cwd=target)
        for file in sorted(os.listdir(target)):
            taken = store.take(target, file)
            name, version = file.split("_")[:2]
            _check(name, taken["sha256"], known["sha256"].get(name))
            files.link(file, os.path.join(store.root, f"{name}.deb"))
            found.append({"name": name, "version": version.replace("%3a", ":"), **taken})
    return found


def _check(name, found, wanted):
    if wanted and wanted != found:
        raise RefusedError(f"fetch: {name} has the sha256 {found}, declared is {wanted}")
