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


def _must(done, sentence):
    if not done:
        raise EngineError(sentence, "See the minion's log.")
