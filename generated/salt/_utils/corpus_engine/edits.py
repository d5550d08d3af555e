"""What was changed by hand in a live tree: dev deploys it as it is and loses none of it, elsewhere it is drift."""

import os
import pwd

from . import content, defaults, repositories
from .git import Git


def found(context, repository, sha):
    """What bringing a live tree to ``sha`` would take away, each as a text.

    Changed files; untracked ones, ignored or not, where ``sha`` has something else; a commit that was never pushed.
    """
    clone, store = context.clone(repository), context.store(repository)
    head = clone.sha("HEAD")
    edited = clone.modified()
    if head == sha:
        return edited
    edited += [f"{path} (untracked)" for path in _in_the_way(clone, content.entries(store, sha))]
    if head and store.sha(head) is None:
        edited.append(f"commit {head[:12]} (not pushed)")
    return edited


def listing(edited):
    """For people: the first twenty."""
    return ", ".join(edited[:20]) + (f" and {len(edited) - 20} more" if len(edited) > 20 else "")


def live(paths):
    """``{repository: changed files}`` of a project, without its configuration: git runs as the owner of the tree."""
    return {repository: _modified(paths.live(repository)) for repository in repositories.REPOSITORIES}


def _modified(directory):
    try:
        user = pwd.getpwuid(os.stat(directory).st_uid).pw_name
    except (FileNotFoundError, KeyError):
        return []
    return Git(directory, user).modified()


def _in_the_way(clone, wanted):
    """The untracked files that a check-out of ``wanted`` (``{path: (mode, object)}``) would replace by others."""
    listed = clone.run("ls-files", "-z").stdout.decode("utf-8", "surrogateescape")
    tracked = set(listed.split("\0"))
    names = [_blocking(clone.directory, path, tracked) for path in wanted if path not in tracked]
    return sorted({name for name in names if name and not _is_same(clone, name, wanted)})


def _blocking(root, path, tracked):
    """The untracked file at ``path``, at a directory above it, or below it; None when there is none."""
    parts = path.split("/")
    for number in range(1, len(parts) + 1):
        name = "/".join(parts[:number])
        full = os.path.join(root, name)
        if name in tracked or not os.path.lexists(full):
            return None
        if not os.path.isdir(full) or os.path.islink(full):
            return None if defaults.is_default(full) else name
    return _first_untracked(root, path, tracked)


def _first_untracked(root, directory, tracked):
    for above, _, files in os.walk(os.path.join(root, directory)):
        for name in files:
            path = os.path.relpath(os.path.join(above, name), root)
            if path not in tracked:
                return path
    return None


def _is_same(clone, name, wanted):
    """Whether the file is what will be there anyway."""
    if name not in wanted or os.path.islink(os.path.join(clone.directory, name)):
        return False
    return clone.out("hash-object", "--", name) == wanted[name][1]
