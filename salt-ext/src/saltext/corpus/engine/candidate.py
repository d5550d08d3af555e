"""A tree that is built and not deployed, beside the live one: what it would change of a project. Nothing is changed."""

import base64
import binascii
import contextlib
import gzip
import hashlib
import json
import os
import tempfile

from . import defaults, files, steps
from .context import Context
from .errors import UsageError
from .names import sls_id


class Candidate(Context):
    """A project with the ``.salt`` and the installers of a tree in place of its own; pillar and host are real."""

    def __init__(self, paths, runtime, call=None, *, tree, redactor=None):
        super().__init__(paths, runtime.beside(tree.directory), call, redactor=redactor)
        self.tree = tree
        self.installers = tree.installers

    def _text(self, path, sha):
        return files.read_text(os.path.join(self.tree.salt_root(self.paths.name), os.path.relpath(path, ".salt")))


class Tree:
    """A tree in a directory that nobody else reads: ``{path: content}`` of file_roots, and its installers."""

    def __init__(self, directory, installers):
        self.directory = directory
        self.installers = installers

    def salt_root(self, name):
        return os.path.join(self.directory, "makina-projects", name)


@contextlib.contextmanager
def unpacked(packed):
    """
    The tree in ``packed``; it is gone afterwards.

    :param packed: base64 of gzip of JSON: ``{"files": {path: base64}, "installers": {name: {"data": {}}}}``; or the
        path of a file that holds it, where it is too long for a command line
    """
    try:
        text = files.read_text(packed) if packed.startswith(os.sep) else packed
        sent = json.loads(gzip.decompress(base64.b64decode(text)))
        contents = {path: base64.b64decode(content) for path, content in sent["files"].items()}
        installers = dict(sent["installers"])
    except (ValueError, TypeError, KeyError, AttributeError, EOFError, OSError, binascii.Error) as error:
        raise UsageError(f"the tree cannot be read: {error}", "corpus diff --on sends it.") from error
    with tempfile.TemporaryDirectory(prefix="corpus-") as directory:
        for path, content in contents.items():
            _write(directory, path, content)
        yield Tree(directory, installers)


def _write(directory, path, content):
    full = os.path.normpath(os.path.join(directory, path))
    if not full.startswith(f"{directory}{os.sep}"):
        raise UsageError(f"the tree holds {path!r}, which is outside of it")
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as stream:
        stream.write(content)


def looked_at(context, directory):
    """``{configuration, sls, files}``: the high data of every SLS, the hashes of what lies beside them."""
    name = context.paths.name
    sls = {step: _rendered(context, sls_id(name, step)) for step in steps.sls_names(directory)}
    return {"configuration": dict(context.cfg), "sls": sls, "files": _hashes(directory)}


def _rendered(context, sls):
    high, problems = context.runtime.render_sls(sls, context.cfg, context.pillar)
    return {"errors": [str(problem) for problem in problems]} if problems else high


def _hashes(directory):
    """Of all but SLS and PILLAR.sample, which are seen in what they make, and hidden files."""
    found = {}
    for base, directories, names in os.walk(directory):
        directories[:] = sorted(one for one in directories if one != "__pycache__")
        for name in sorted(names):
            path = os.path.join(base, name)
            relative = os.path.relpath(path, directory)
            is_seen = base == directory and (name.endswith(".sls") or name == "PILLAR.sample")
            if not (is_seen or name.startswith(".") or os.path.islink(path) or defaults.is_default(path)):
                with open(path, "rb") as stream:
                    found[relative] = hashlib.sha256(stream.read()).hexdigest()
    return found
