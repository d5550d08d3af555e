"""The wiring of a project into a host's Salt, put in and taken out by hand."""

import os

from . import periodic, pillar_top, wiring
from .errors import RefusedError
from .names import pillar_key


def _top(paths):
    return os.path.join(paths.host.pillar_root, "top.sls")


def link_salt(context):
    """The link in the salt root, and the custom modules; what changed."""
    paths, env = context.paths, context.load()["default_env"]
    changes = _made(wiring.link_root(paths.salt_dir(env), paths.wired_salt))
    kinds, warnings = wiring.sync_modules(paths, env)
    for warning in warnings:
        context.log.line(f"   warning: {warning}")
    return changes + _refreshed(context, kinds)


def unlink_salt(context):
    """The same, taken out."""
    changes = wiring.unlink_root(context.paths, context.paths.wired_salt)
    return changes + _refreshed(context, wiring.unlink_modules(context.paths))


def link_pillar(context):
    """The link in the pillar root, and the line in the pillar's top file; what changed."""
    paths = context.paths
    if not os.path.isfile(os.path.join(paths.pillar_root, "init.sls")):
        raise RefusedError(f"{paths.pillar_root} has no init.sls", f"Call mc_project.init_project {paths.name}.")
    changes = _made(wiring.link_root(paths.pillar_root, paths.wired_pillar))
    return changes + ([_top(paths)] if pillar_top.add(_top(paths), pillar_key(paths.name)) else [])


def unlink_pillar(context):
    """The same, taken out; the line first, so that no top file names what is not there."""
    paths = context.paths
    changes = [_top(paths)] if pillar_top.remove(_top(paths), pillar_key(paths.name)) else []
    return changes + wiring.unlink_root(paths, paths.wired_pillar)


def link(context):
    """Both, pillar first: it says which environment the project is in; then its periodic tasks."""
    return link_pillar(context) + link_salt(context) + periodic.put_in(context.paths)


def unlink(context):
    """Both; pillar first: a top file that cannot be edited refuses before anything is taken out."""
    return unlink_pillar(context) + periodic.take_out(context.paths) + unlink_salt(context)


def check_unlink(paths):
    """Refuse what ``unlink`` would refuse."""
    pillar_top.check_removal(_top(paths), pillar_key(paths.name))


def _made(path):
    return [path] if path else []


def _refreshed(context, kinds):
    if kinds:
        context.runtime.refresh_modules(kinds)
    return [f"modules: {kind}" for kind in kinds]
