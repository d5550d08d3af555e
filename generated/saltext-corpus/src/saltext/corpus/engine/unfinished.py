"""What was begun with a project as a whole, ``destroy`` or ``rename``, and must be ended or taken back.

The mark is written before the first thing is undone and lies in the project's archives, so that it
moves with them. While it is there every other command is refused.
"""

from . import clock, files
from .errors import RefusedError


def found(paths):
    """The mark (``{doing, id, who, since, user, groups, …}``), or None."""
    known = files.read_json(paths.unfinished)
    return known if known and known.get("doing") in ("destroy", "rename") else None


def begin(paths, doing, **more):
    """Write the mark; what it holds."""
    known = {"doing": doing, "since": clock.now(), **more}
    files.write_json(paths.unfinished, known)
    return known


def end(paths):
    """Whole again, or gone."""
    files.remove(paths.unfinished)


def refuse(paths):
    """Refuse a project that is neither here nor there."""
    known = found(paths)
    if not known:
        return
    again = f"{known['doing']} {known.get('from', paths.name)}{' ' + known['to'] if 'to' in known else ''}"
    raise RefusedError(
        f"{again} of {known['since']} was interrupted",
        f"Finish it: mc_project.{again}; or keep it as it was: mc_project.init_project {paths.name}.",
    )
