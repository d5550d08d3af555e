"""Before anything is touched: is what is to be deployed deployable? Nothing here changes a live tree."""

import contextlib
import os
import tempfile

from . import content, defaults, edits, repositories, steps
from .configuration import PREFIX
from .context import check_tree
from .errors import RefusedError
from .names import pillar_key


def check(context, target):
    """Configuration and pillar of the commits to deploy, compiled from those very commits.

    :param target: ``{"project": sha, "pillar": sha}``
    """
    with pillar_of(context, target["pillar"]) as directory:
        _check_pillar_file(context, directory)
        cfg = context.load(sha=target["project"], pillar_dir=directory)
        _check_pillar_key(context)
        if cfg.get("deploy_branch"):
            repositories.check_branch(cfg["deploy_branch"])
        if target["project"]:
            check_tree(context, target["project"], cfg["default_env"])
            _check_sls(context, target["project"], cfg["default_env"])
            content.check_salt_links(context.store("project"), target["project"])
    return cfg


def _check_pillar_file(context, directory):
    """The pillar repository's one duty is an ``init.sls``."""
    if directory and not os.path.isfile(os.path.join(directory, "init.sls")):
        raise RefusedError(
            "the pillar repository has no init.sls",
            f"It holds the project's settings: {pillar_key(context.paths.name)}: {{...}}",
        )


def _check_pillar_key(context):
    """A pillar that speaks of another project alone would silently take this one's settings away."""
    own = pillar_key(context.paths.name)
    keys = [str(key) for key in context.compiled if str(key).startswith(PREFIX)]
    if keys and not any(key == own or key.startswith(f"{own}.") for key in keys):
        raise RefusedError(f"the pillar has no {own}, but {', '.join(sorted(keys))}", f"Name it {own} in init.sls.")


def _check_sls(context, sha, env):
    """The names of the commit's SLS, while nothing has been touched."""
    store = context.store("project")
    own = f".salt/{env}"
    directory = own if store.entry(sha, own) else ".salt"
    names = [name[:-4] for name in store.listing(sha, directory) if name.endswith(".sls")]
    steps.check_names(names, directory)
    steps.check_undo(names, {*names, *defaults.installer_steps(context.cfg, context.runtime.available())})


def check_selection(context, sha, known):
    """Refuse selections of procedures and steps that match nothing, while nothing has been touched."""
    cfg = context.cfg
    steps.check_only(cfg)
    found = set(steps.sls_names(cfg["salt_root"]))
    if sha and not steps.partial(known):
        store, own = context.store("project"), f".salt/{cfg['default_env']}"
        directory = own if store.entry(sha, own) else ".salt"
        found.update(name[:-4] for name in store.listing(sha, directory) if name.endswith(".sls"))
        found.update(defaults.installer_steps(cfg, context.runtime.available()))
    steps.select(sorted(name for name in found if steps.is_step(name)), cfg)


@contextlib.contextmanager
def pillar_of(context, sha):
    """The directory of a pillar commit; None (the live clone) when that commit is live."""
    live = context.clone("pillar").sha("HEAD") == sha
    # dev deploys local edits as they are; elsewhere they are replaced by the commit, which is what counts.
    if sha is None or (live and (not context.clone("pillar").modified() or _editable(context))):
        yield None
        return
    with tempfile.TemporaryDirectory(
        prefix="corpus-pillar-", dir=context.paths.archive_dir(context.deployment)
    ) as directory:
        os.chmod(directory, 0o700)
        content.export(context.store("pillar"), sha, directory)
        yield directory


def _editable(context):
    """Whether the live pillar makes this a dev environment."""
    return context.load()["default_env"] == "dev"


def check_clean(context, target, forced):
    """dev: refuse to run over local edits. Elsewhere: report them; they are archived and replaced.

    :return: what was found, for people; empty when both trees are what was released
    """
    said = []
    for repository in repositories.REPOSITORIES:
        clone, sha = context.clone(repository), target[repository]
        edited = edits.found(context, repository, sha) if sha else []
        if not edited:
            continue
        listing = edits.listing(edited)
        if context.cfg["default_env"] != "dev":
            said.append(f"drift in {repository}: {listing} (archived, then replaced)")
        elif clone.sha("HEAD") == sha:
            said.append(f"local edits in {repository} are deployed as they are: {listing}")
        elif not forced:
            raise RefusedError(
                f"the {repository} tree on this host has local edits: {listing}",
                "Commit and push them from there, or discard them; git push -f archives and replaces them.",
            )
    for line in said:
        context.log.line(f"   {line}")
    return said
