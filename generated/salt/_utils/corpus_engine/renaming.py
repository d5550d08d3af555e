"""Another name for a project: everything that bears the old one is taken out and made anew.

Archives, releases, data, branches and the system user stay. The directory moves in one step; before
it the old name stands, after it the new one. Killed in between, the same call goes on.
"""

import os
import re

from . import ending, files, former, ground, linking, periodic, repositories, sync, unfinished
from .errors import RefusedError
from .names import pillar_key


def rename(old, new, *, force=False, who=None):
    """Rename; what changed. Needs the locks of both names.

    :param old: context of the project as it is called
    :param new: context of the name that it gets
    """
    known = _begun(old, new) or _begin(old, new, force, who)
    changes = []
    if os.path.isdir(old.paths.project_git):
        changes += (
            linking.unlink(old) + periodic.forget(old.paths) + ending.take_access(old, known, leave=(known["user"],))
        )
        former.add(old.paths, old.paths.name)
        os.rename(old.paths.project_dir, new.paths.project_dir)
        files.fsync_dir(new.paths.host.projects_dir)
    new.cfg.update({key: known[key] for key in ("user", "groups", "no_user")})
    new.cfg["group"] = known["groups"][0]
    _rename_pillar(old.paths.name, new, known)
    changes += sync.init(new)
    unfinished.end(new.paths)
    files.remove(old.paths.lock)
    return changes


def _begun(old, new):
    """The mark of the same call, interrupted; None when there is none."""
    place = old.paths if os.path.isdir(old.paths.project_git) else new.paths
    known = unfinished.found(place)
    if known and (known["doing"], known.get("from"), known.get("to")) == ("rename", old.paths.name, new.paths.name):
        return known
    old.require()
    return None


def _begin(old, new, force, who):
    """Refuse what cannot be, stop what runs, leave the mark."""
    if os.path.lexists(new.paths.project_dir):
        raise RefusedError(f"{new.paths.project_dir} exists already", "Choose another name, or destroy that project.")
    ground.check_rename(old.paths, new.paths)
    for repository in repositories.REPOSITORIES:
        edited = old.clone(repository).modified()
        if edited:
            raise RefusedError(f"the {repository} tree has local edits: {', '.join(edited[:20])}", "Commit them first.")
    if _renamed(_pillar_text(old), old.paths.name, new.paths.name) is None:
        raise RefusedError(
            f"init.sls of the pillar has no line that begins with {pillar_key(old.paths.name)}",
            "Write the key so, in block style, and push the pillar.",
        )
    linking.check_unlink(old.paths)
    ending.stop(old, force)
    more = {"from": old.paths.name, "to": new.paths.name, "who": who}
    return unfinished.begin(old.paths, "rename", **more, **ending.owner(old))


def _pillar_text(context):
    return files.read_text(os.path.join(context.paths.pillar_root, "init.sls")) or ""


def _renamed(text, old, new):
    """The text of a pillar with its key renamed; None when the key is not in it."""
    pattern = rf"(?m)^(['\"]?){re.escape(pillar_key(old))}(?=['\"]?\s*:|\.)"
    found, count = re.subn(pattern, lambda match: match.group(1) + pillar_key(new), text)
    return found if count else None


def _rename_pillar(old_name, new, known):
    """Commit the pillar's new key; whose the project is is said, since names do not say it any more."""
    paths, work = new.paths, new.clone("pillar")
    text = _renamed(_pillar_text(new), old_name, paths.name)
    if text is not None:
        key = pillar_key(paths.name)
        if not (paths.host.unprivileged or known["no_user"]) and not re.search(r"(?m)^\s+user\s*:", text):
            text = f"{text.rstrip()}\n{key}.user: {known['user']}\n{key}.groups: [{', '.join(known['groups'])}]\n"
        path = os.path.join(paths.pillar_root, "init.sls")
        files.write_atomic(path, text, 0o640)
        files.give_like(path, paths.pillar_root)
    if work.modified():
        work.run("add", "init.sls")
        work.run(*repositories.identity(paths), "commit", "-q", "-m", f"Rename the project to {paths.name}")
    branch = repositories.first_branch(new.store("pillar")) or "main"
    new.store("pillar").run("fetch", "-q", work.directory, f"HEAD:refs/heads/{branch}")
