"""The hash of a tree: names, modes, contents, links."""

import hashlib
import os
import stat

from saltext.corpus.engine import tree


def tree_hash(root, skip=(".git/index", ".git/logs", ".git/FETCH_HEAD", ".git/ORIG_HEAD", ".git/objects")):
    digest = hashlib.sha256()
    for path, found in sorted(tree.walk(root)):
        if path.startswith(skip):
            continue
        full = os.path.join(root, path)
        digest.update(f"{path}\0{stat.S_IFMT(found.st_mode):o}\0{stat.S_IMODE(found.st_mode):o}\0".encode())
        if stat.S_ISREG(found.st_mode):
            with open(full, "rb") as stream:
                digest.update(stream.read())
        elif stat.S_ISLNK(found.st_mode):
            digest.update(os.readlink(full).encode())
    return digest.hexdigest()
