"""Notify: say, in every case, how it ended (MISSION I7); its failure changes no result."""

from . import steps


def summary(known):
    """One line about a finished deployment."""
    sha = (known["sha"] or "no commit")[:12]
    why = first_line(known["comment"])
    told = f"{known['project']} {known['id']}: {known['outcome']} ({sha}, by {known['who']})"
    return told if why in ("", known["outcome"]) else f"{told}: {why}"


def first_line(text):
    """The first line of a text that may be long; the log has the rest."""
    lines = [line for line in str(text).splitlines() if line.strip()]
    return lines[0] + (" ..." if len(lines) > 1 else "") if lines else ""


def notify(deployment):
    """Write the summary to the log, then run the project's notify.sls."""
    context, known = deployment.context, deployment.record
    context.log.line(f"== {summary(known)}")
    if known["outcome"] == "deployed" and known["previous_sha"] and known["sha"] != known["previous_sha"]:
        context.log.line(f"   undo with: salt-call --local mc_project.rollback {known['project']}")
    if known["outcome"] in ("rolled-back", "rollback-failed"):
        context.log.line(f"   look at: {context.paths.archive_dir(known['id'])}")
    run_sls(context, known)


def run_sls(context, known):
    """Run notify.sls with ``cfg.deploy_summary`` and ``cfg.deploy_ret``; a warning when it fails."""
    if not context.cfg.get("default_env") or steps.skipped(context.cfg, "notify"):
        return True
    try:
        context.cfg.update(deploy_summary=summary(known), deploy_ret=dict(known))
        if not context.has_sls("notify"):
            return True
        result = context.run("notify")
        if not result.result:
            context.log.line(f"warning: notify failed: {result.comment}")
        return result.result
    except Exception as error:
        context.log.line(f"warning: notify failed: {error}")
        return False
