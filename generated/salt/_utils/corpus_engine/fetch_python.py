"""Python packages by ``pip download``; install takes them with ``--no-index --find-links <cache>/python``."""

import hashlib
import os
import posixpath
import re
import sys

#: A requirements file that another one names (pip, "Requirements File Format").
_INCLUDED = re.compile(r"^\s*(?:-r|-c|--requirement|--constraint)[ =]+(\S+)", re.MULTILINE)


def declared(job, settings):
    """The requirements of the commit with all that they include, the packages beside them, the interpreter."""
    texts, waiting = {}, list(settings.get("requirements") or [])
    while waiting:
        path = posixpath.normpath(waiting.pop())
        if path not in texts:
            texts[path] = job.text(path)
            waiting += [posixpath.join(posixpath.dirname(path), name) for name in _INCLUDED.findall(texts[path])]
    return {"requirements": texts, "packages": sorted(settings.get("packages") or []), "python": _python(settings)}


def fetch(job, settings, store):
    """Download into the scratch directory, copy into the cache."""
    known = declared(job, settings)
    for path, text in known["requirements"].items():
        _write(job, path, text)
    _write(job, ".packages", "\n".join(known["packages"]) + "\n")
    sources = [argument for path in settings.get("requirements") or [] for argument in ("-r", path)]
    sources += ["-r", ".packages"] if known["packages"] else []
    target = job.directory("downloaded")
    job.run(
        *(_pip(job, settings), "-m", "pip", "download", "--no-input", "--disable-pip-version-check", "--no-cache-dir"),
        *("--dest", target, *sources),
        cwd=job.directory("requirements"),
        PIP_INDEX_URL=settings.get("index"),
    )
    return [{**_named(name), **store.take(target, name)} for name in sorted(os.listdir(target))]


def _python(settings):
    return settings.get("python") or sys.executable


def _pip(job, settings):
    """The interpreter with pip; that of a system often has none, and an environment of its own does."""
    if job.succeeds(_python(settings), "-m", "pip", "--version"):
        return _python(settings)
    name = hashlib.sha256(_python(settings).encode()).hexdigest()[:8]
    directory = os.path.join(job.scratch, f"pip-{name}")
    job.run(_python(settings), "-m", "venv", directory)
    return os.path.join(directory, "bin", "python")


def _write(job, path, text):
    directory = job.directory("requirements", *posixpath.dirname(path).split("/"))
    full = os.path.join(directory, posixpath.basename(path))
    with open(full, "x", encoding="utf-8") as stream:
        stream.write(text)


def _named(name):
    """Name and version of a wheel (``name-version-tags.whl``) or of a source archive (``name-version.tar.gz``)."""
    bare = re.sub(r"\.(whl|zip|tar\.\w+)$", "", name)
    parts = bare.split("-") if name.endswith(".whl") else bare.rpartition("-")[::2]
    return {"name": parts[0], "version": parts[1]}
