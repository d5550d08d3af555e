"""The cache of one kind of package: files by name, and what each declaration was answered with."""

import hashlib
import json
import os
import secrets
import shutil
import stat

from . import files, tree


class Store:
    """``<cache>/<kind>``: the packages; ``<cache>/<kind>.known``: a JSON file for each declaration."""

    def __init__(self, root, kind):
        self.root = os.path.join(root, kind)
        self._known = os.path.join(root, f"{kind}.known")

    def recall(self, declared, job):
        """What the same declaration was answered with, when all of it is still there; else None."""
        known = files.read_json(self._file(declared))
        if not known or known.get("declared") != declared:
            return None
        for one in known["packages"]:
            if measure(job.root, one["path"]) != (one["sha256"], one["bytes"]):
                return None
        return [{**one, "from": "cache"} for one in known["packages"]]

    def remember(self, declared, packages):
        """Write down what a declaration was answered with; the packages, by name."""
        os.makedirs(self._known, mode=0o755, exist_ok=True)
        listed = sorted(packages, key=lambda one: (one["name"], one["version"]))
        kept = [{key: value for key, value in one.items() if key != "from"} for one in listed]
        files.write_json(self._file(declared), {"declared": declared, "packages": kept}, 0o644)
        return listed

    def take(self, directory, name):
        """Copy a file that a tool left in ``directory`` into the cache; ``{path, sha256, bytes, from}``.

        The tool's user may have put anything there: a link is not followed.
        """
        os.makedirs(self.root, mode=0o755, exist_ok=True)
        path, relative = os.path.join(self.root, name), os.path.join(os.path.basename(self.root), name)
        sha256, size = measure(directory, name)
        known = measure(os.path.dirname(self.root), relative) == (sha256, size)
        if not known:
            waiting = os.path.join(self.root, f".{secrets.token_hex(4)}")
            with opened(directory, name) as source, open(waiting, "xb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
                os.fchmod(target.fileno(), 0o644)
                os.fsync(target.fileno())
            os.rename(waiting, path)
        return {"path": relative, "sha256": sha256, "bytes": size, "from": "cache" if known else "new"}

    def _file(self, declared):
        name = hashlib.sha256(json.dumps(declared, sort_keys=True).encode()).hexdigest()[:32]
        return os.path.join(self._known, f"{name}.json")


def opened(root, path):
    """A regular file below ``root``, opened without following a link."""
    with tree.opened_parent(root, path) as parent:
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        handle = os.open(os.path.basename(path), flags, dir_fd=parent)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise FileNotFoundError(path)
    return os.fdopen(handle, "rb")


def measure(root, path):
    """``(sha256, bytes)`` of a file below ``root``; ``(None, 0)`` when there is none."""
    digest, size = hashlib.sha256(), 0
    try:
        with opened(root, path) as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
                size += len(block)
    except OSError:
        return None, 0
    return digest.hexdigest(), size
