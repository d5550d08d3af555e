"""init/sync (MISSION I1): everything of a project that must be in place, put in place; idempotent."""

import grp
import os
import pwd

from . import (
    API_VERSION,
    access,
    configuration,
    defaults,
    former,
    ground,
    hook_install,
    keys,
    pillar_top,
    record,
    repositories,
    wiring,
)
from .errors import RefusedError
from .names import pillar_key, user_of


def layout(context):
    """Directories, user, repositories, hooks, pillar: all that does not depend on the project's content."""
    paths, changes = context.paths, []
    ground.check(paths)
    _directories(paths, changes)
    if not paths.host.unprivileged and not context.cfg.get("no_user"):
        context.runtime.ensure_user(context.cfg)
    for path in (
        paths.git_root,
        paths.project_git,
        paths.pillar_git,
        paths.project_root,
        paths.pillar_root,
        paths.data_root,
    ):
        own(context, path)
    for repository in repositories.REPOSITORIES:
        changes += repositories.init(paths, repository, context.git_user)
        changes += hook_install.install(context, repository)
    changes += hook_install.install_reset_perms(context)
    # Only what the caller named: pillar wins over PILLAR.sample, where the project's own installer stands.
    created = {"api_version": API_VERSION, **context.call}
    if repositories.seed_pillar(paths, created, context.git_user):
        changes.append(os.path.join(paths.pillar_root, "init.sls"))
    return changes


def _directories(paths, changes):
    modes = {
        paths.host.projects_dir: 0o751,
        paths.project_dir: 0o751,
        paths.git_root: 0o750,
        paths.project_git: 0o750,
        paths.pillar_git: 0o750,
        paths.project_root: 0o755,
        paths.pillar_root: 0o750,
        paths.data_root: 0o750,
        paths.archives_root: 0o750,
    }
    for path, mode in modes.items():
        if not os.path.isdir(path):
            os.makedirs(path)
            os.chmod(path, mode)
            changes.append(path)


def own(context, path):
    """Privileged mode: give a directory to the project's user, so that git can work in it."""
    if not context.git_user:
        return
    user, group = pwd.getpwnam(context.git_user).pw_uid, grp.getgrnam(context.cfg["group"]).gr_gid
    found = os.lstat(path)
    if (found.st_uid, found.st_gid) != (user, group):
        os.lchown(path, user, group)


def wire(context):
    """Links, default SLS, custom modules, pillar top: what follows from the project's content."""
    paths, cfg = context.paths, context.cfg
    changes = defaults.complete(paths, cfg, context.runtime.available())
    changes += wiring.link_roots(paths, cfg["default_env"])
    top = os.path.join(paths.host.pillar_root, "top.sls")
    if pillar_top.add(top, pillar_key(paths.name)):
        changes.append(top)
    changes += access.ensure(context)
    kinds, warnings = wiring.sync_modules(paths, cfg["default_env"])
    for warning in warnings:
        context.log.line(f"   warning: {warning}")
    if kinds:
        context.runtime.refresh_modules(kinds)
    return [*changes, *(f"modules: {kind}" for kind in kinds)]


def init(context):
    """The whole procedure; returns the list of what changed."""
    _refuse_user_of_other(context.paths)
    _check_call(context)
    context.cfg.update({"default_env": "dev", "installer": "generic", "api_version": "2", **_early(context)})
    changes = layout(context)
    changes += wiring.link_roots(context.paths, context.cfg["default_env"])
    changes += _pillar_clone(context)
    changes += _project_clone(context)
    if pillar_top.add(os.path.join(context.paths.host.pillar_root, "top.sls"), pillar_key(context.paths.name)):
        changes.append("pillar top")
    context.load()
    if context.cfg.get("deploy_branch"):
        repositories.record_branch(context.store("project"), context.cfg["deploy_branch"])
    return changes + wire(context)


def _refuse_user_of_other(paths):
    """A project that was renamed keeps its user, which bears its former name: nobody else may get that user."""
    for name in paths.host.project_names():
        if name != paths.name and paths.name in former.names(paths.host.project(name)):
            raise RefusedError(
                f"project {name} was called {paths.name} and still has the user {user_of(paths.name)}",
                "Choose another name.",
            )


def _check_call(context):
    """Refuse what the call says wrongly while there is nothing of the project yet: it would be seeded to its pillar."""
    sources = configuration.Sources(facts=context.runtime.facts(), call=context.call)
    values, _ = configuration.build(context.paths, sources)
    defaults.check_installer(values, context.runtime.available())
    if values["deploy_branch"]:
        repositories.check_branch(values["deploy_branch"])


def _early(context):
    """What is needed before all of the configuration can be compiled."""
    given = {key: value for key, value in context.call.items() if value is not None}
    early = {**_known_owner(context), **given}
    early["user"], early["groups"] = keys.owner(context.paths, early)
    early["group"] = early["groups"][0]
    return early


def _known_owner(context):
    """Whose the project is, as its pillar says when there is one already."""
    paths = context.paths
    if not os.path.isfile(os.path.join(paths.pillar_root, "init.sls")):
        return {}
    known = configuration.pillar_layer(context.runtime.pillar(paths.name, paths.pillar_root), paths.name)
    return {key: known[key] for key in ("user", "groups", "no_user") if known.get(key)}


def _pillar_clone(context):
    """A pillar clone that is empty although the repository is not (a clone that was lost)."""
    branch = repositories.first_branch(context.store("pillar"))
    if context.clone("pillar").sha("HEAD") is None and branch:
        sha = context.store("pillar").sha(f"refs/heads/{branch}")
        repositories.check_out(context.paths, "pillar", sha, user=context.git_user, branch=branch)
        return [context.paths.pillar_root]
    return []


def _project_clone(context):
    """A clone that was lost: the commit that is live. What install put there comes with the next deployment."""
    live = record.live(context.paths)
    if not live or context.clone("project").sha("HEAD") is not None:
        return []
    branch = repositories.first_branch(context.store("project")) or "main"
    repositories.check_out(context.paths, "project", live["sha"], user=context.git_user, branch=branch)
    return [context.paths.project_root]
