"""The system user and groups of a project; privileged mode only."""

from ..errors import EngineError


def ensure(functions, cfg):
    """Create what is missing, through Salt's own modules; never change what exists."""
    for group in cfg["groups"]:
        if not functions["group.info"](group):
            _must(functions["group.add"](group, system=True), f"group {group} could not be created")
    if not functions["user.info"](cfg["user"]):
        done = functions["user.add"](
            cfg["user"],
            gid=cfg["group"],
            groups=cfg["groups"],
            system=True,
            home=f"/home/users/{cfg['user']}",
            createhome=True,
            shell="/bin/bash",
        )
        _must(done, f"user {cfg['user']} could not be created")


def remove(functions, user, group):
    """Delete the user with its home, and the group where nobody else is in it; what changed."""
    removed = []
    if functions["user.info"](user):
        _must(functions["user.delete"](user, remove=True, force=True), f"user {user} could not be deleted")
        removed.append(f"user {user}")
    known = functions["group.info"](group)
    if known and not set(known["members"]) - {user}:
        _must(functions["group.delete"](group), f"group {group} could not be deleted")
        removed.append(f"group {group}")
    return removed


def _must(done, sentence):
    if not done:
        raise EngineError(sentence, "See the minion's log.")
