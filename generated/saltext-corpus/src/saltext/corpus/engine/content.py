"""What a commit holds, read from its objects: nothing is checked out, no attribute of git applies."""

import os
import posixpath

from .errors import ConfigurationError

LINK, SUBMODULE = "120000", "160000"


def entries(store, sha, below=""):
    """``{path: (mode, object)}`` of all files, links and submodules of a commit, below a directory."""
    arguments = ("ls-tree", "-r", "-z", "--full-tree", sha, *(("--", below) if below else ()))
    found = {}
    for line in store.run(*arguments).stdout.decode("utf-8", "surrogateescape").split("\0"):
        if line:
            head, _, path = line.partition("\t")
            mode, _, name = head.split(" ")
            found[path] = (mode, name)
    return found


def blobs(store, names):
    """Yield the content of each object, in order."""
    if not names:
        return
    raw, position = store.run("cat-file", "--batch", data="".join(f"{name}\n" for name in names).encode()).stdout, 0
    for _ in names:
        end = raw.index(b"\n", position)
        size = int(raw[position:end].split()[2])
        yield raw[end + 1 : end + 1 + size]
        position = end + 1 + size + 1


def check_salt_links(store, sha):
    """Refuse links in ``.salt`` that lead out of the commit: Salt would read as root what they show."""
    found = entries(store, sha, ".salt")
    links = [path for path, (mode, _) in found.items() if mode == LINK]
    for path, raw in zip(links, blobs(store, [found[path][1] for path in links])):
        target = raw.decode("utf-8", "surrogateescape")
        if posixpath.basename(path) == "PILLAR.sample":
            raise ConfigurationError(f"{path} must be a file, it is a link")
        if not _inside(store, sha, path=path, target=target):
            raise ConfigurationError(
                f"{path} is a link to {target!r}, which is not a file of the commit",
                "Links in .salt lead to something in .salt, or to a file of the repository.",
            )


def _inside(store, sha, *, path, target):
    """Whether a link stays in ``.salt`` (whose links are all checked) or shows a plain file of the commit.

    ``..`` counts only at the front: after a name it means another place where that name is a link.
    """
    parts = target.split("/")
    climbs = next((number for number, part in enumerate(parts) if part != ".."), len(parts))
    if target.startswith("/") or ".." in parts[climbs:]:
        return False
    shown = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    if shown == ".salt" or shown.startswith(".salt/"):
        return True
    if shown.startswith("..") or shown == ".":
        return False
    steps = shown.split("/")
    kinds = [store.entry(sha, "/".join(steps[:number])) for number in range(1, len(steps) + 1)]
    return all(kinds) and all(kind[1] == "tree" for kind in kinds[:-1]) and kinds[-1][0].startswith("100")


def export(store, sha, directory):
    """Write the files of a commit to ``directory``, as they are in it.

    Not by ``git archive``: attributes of the commit (``export-ignore``) would choose what is seen.
    A link could show what is not in the commit, hence is refused.
    """
    found = entries(store, sha)
    for path, (mode, _) in found.items():
        if mode == LINK:
            raise ConfigurationError(f"the pillar has a link, {path}: write its content instead")
    plain = {path: name for path, (mode, name) in found.items() if mode != SUBMODULE and safe(path)}
    for path, raw in zip(plain, blobs(store, list(plain.values()))):
        full = os.path.join(directory, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "xb") as stream:
            stream.write(raw)


def safe(name):
    """Whether a path of a commit stays below the directory it is written to."""
    return not name.startswith("/") and ".." not in name.split("/")
