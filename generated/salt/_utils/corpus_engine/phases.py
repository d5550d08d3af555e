"""The phases of a deployment, each a function of a ``Deployment`` (MISSION J)."""

from . import archive, excludes, fetch, periodic, repositories, rotate, space, steps, sync, undo, wiring
from .errors import StepError
from .target import live_branch


def fetches(deployment):
    """Whether there is something to fetch: of whole deployments, what the key ``fetch`` declares."""
    target = deployment.target["project"]
    return target is not None and not deployment.record["only"] and bool(fetch.wanted(deployment.context.cfg))


def do_fetch(deployment):
    """Bring what install needs from outside to the cache; nothing is touched yet."""
    fetched = deployment.record["fetched"] = fetch.run(deployment.context, deployment.target["project"])
    return f"{len(fetched)} packages"


def do_archive(deployment):
    """The project's hook before (``pre_archive.sls``), the live trees, the hook after (``archive.sls``: dumps)."""
    context, journal = deployment.context, deployment.journal
    if deployment.before["sha"]:
        deployment.procedure("pre_archive")
    left_out = excludes.of(context)
    archive.begin(context.paths, context.deployment)
    planned = space.ensure(context, left_out)
    journal.enter("archiving")
    kept, skipped = archive.create(context.paths, context.deployment, deployment.before, planned)
    periodic.keep_copy(context.paths, context.paths.archive_dir(context.deployment))
    journal.record["archive"] = kept
    journal.write()
    for path in skipped:
        context.log.line(f"   not archived (socket or device): {path}")
    context.log.line(f"   {kept['files']} files, {kept['bytes']} bytes, {kept['copied_bytes']} of them copied")
    if kept["excluded"]:
        context.log.line(f"   {kept['excluded']} paths are excluded ({', '.join(kept['excludes'])})")
    if deployment.before["sha"]:
        deployment.procedure("archive")
    return f"{kept['files']} files, {kept['copied_bytes']} of {kept['bytes']} bytes copied"


def do_sync(deployment):
    """Layout, repositories, hooks: repaired where something is missing."""
    changes = sync.layout(deployment.context)
    return f"{len(changes)} changes" if changes else "in place"


def do_release_sync(deployment):
    """Bring both clones to their commits; compile pillar and configuration anew."""
    context = deployment.context
    for repository in repositories.REPOSITORIES:
        sha, work = deployment.target[repository], context.clone(repository)
        if sha is None or (work.sha("HEAD") == sha and (context.cfg["default_env"] == "dev" or not work.modified())):
            continue
        branch = live_branch(context, repository, deployment.updates)
        repositories.check_out(context.paths, repository, sha, user=context.git_user, branch=branch)
    wiring.link_roots(context.paths, context.cfg["default_env"])
    context.load()
    sync.wire(context)
    return f"project {str(deployment.target['project'])[:12]}, pillar {str(deployment.target['pillar'])[:12]}"


def do_fixperms(deployment):
    return deployment.procedure("fixperms")


def do_install(deployment):
    """The project's own SLS, in lexicographic order; the first failure ends it."""
    context = deployment.context
    names = steps.install_steps(context.cfg["salt_root"], context.cfg)
    for name in names:
        context.log.line(f" - {name}")
        undo.begin(context, deployment.journal, name)
        result = context.run(name)
        deployment.collect(name, result)
        if not result.result:
            raise StepError(f"{name}: {result.comment}")
    if not steps.selected(context.cfg):
        gone = periodic.forget_others(context.paths, context.deployment)
        context.log.line(f"   no longer periodic: {', '.join(gone)}") if gone else None
    return f"{len(names)} steps"


def do_healthcheck(deployment):
    return deployment.procedure("healthcheck")


def do_commit(deployment):
    """Everything succeeded: from here on an interruption is completed, not undone."""
    context, journal = deployment.context, deployment.journal
    context.watch.disarm()
    journal.enter("committing", updates=deployment.updates, branch=context.cfg.get("deploy_branch"))
    commit_refs(context, journal)
    return ", ".join(f"{item['ref']} is {item['new'][:12]}" for item in deployment.updates) or "no ref to move"


def commit_refs(context, journal):
    """Move the refs, compare and swap; may be called again after an interruption."""
    for update in journal.content["updates"]:
        store = context.store(update["repository"])
        if store.ref(update["ref"]) == update["new"]:
            pass
        elif not store.update_ref(update["ref"], update["new"], update["old"]):
            raise StepError(f"{update['ref']} was moved by somebody else during the deployment")
        if update["ref"].startswith("refs/heads/"):
            repositories.record_branch(store, update["ref"][len("refs/heads/") :])
    if journal.content.get("branch"):
        repositories.record_branch(context.store("project"), journal.content["branch"])
    for repository, key in (("project", "sha"), ("pillar", "pillar_sha")):
        sha = journal.record[key]
        if sha:
            repositories.hold_commit(context.store(repository), journal.record["id"], sha)


def do_rotate(context):
    """Rotate archives; commits of what is rotated away are let go."""
    removed = rotate.rotate(context.paths, context.cfg["keep_archives"], context.cfg["keep_failed"])
    for deployment in removed:
        repositories.release_commits(context.paths, deployment, context.git_user)
    return removed
