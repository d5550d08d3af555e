"""Notify: say, in every case, how it ended (MISSION I7); its failure changes no result.

To the log, by the project's ``notify.sls``, and by mail and webhook where the configuration's
``notify`` says so. Of a push that a newer one superseded, and of a call that did not want to wait
for the lock, there is a record and no more: nothing was done.
"""

import os

from . import delivery, files, steps
from .log import printable

#: Lines of the log that a mail ends with.
TAIL = 40
#: Commits that a mail names.
COMMITS = 20
#: Of the log's end, what is read for them (bytes).
TAIL_BYTES = 64 * 1024


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


def notify(context, known):
    """Write the summary to the log, then tell those who are to know."""
    context.log.line(f"== {summary(known)}")
    for line in advice(context, known):
        context.log.line(f"   {line}")
    tell(context, known)


def tell(context, known):
    """Run notify.sls, send mail and webhook; False, and a warning for each, when something fails.

    A task is no news of a release: its end is in the log and in the record.
    """
    if context.watch:
        context.watch.disarm()
    if known["trigger"] == "task" or not _wanted(context, known):
        return True
    failures = [*_run_sls(context, known), *_deliver(context, known)]
    for failure in failures:
        context.log.line(f"warning: {failure}")
    return not failures


def _wanted(context, known):
    """Whether to notify; by the configuration of the live tree when what was to be deployed was refused."""
    try:
        if known["outcome"] == "refused" or not context.cfg.get("default_env"):
            context.load()
        return not steps.skipped(context.cfg, "notify")
    except Exception as error:
        context.log.line(f"warning: nobody was notified, the live configuration cannot be read: {first_line(error)}")
        return False


def _run_sls(context, known):
    """Run notify.sls with ``cfg.deploy_summary`` and ``cfg.deploy_ret``; the sentence about its failure."""
    try:
        context.cfg.update(deploy_summary=summary(known), deploy_ret=dict(known))
        if not context.has_sls("notify"):
            return []
        result = context.run("notify")
        return [] if result.result else [f"notify failed: {result.comment}"]
    except Exception as error:
        return [f"notify failed: {error}"]


def _deliver(context, known):
    """Mail and webhook; the sentences about those that failed."""
    try:
        sender_host = context.cfg.get("fqdn") or "localhost"
        told, said = context.redactor.deep(known), context.redactor.text(text(context, known))
        return delivery.deliver(told, said, context.notify_settings, sender_host)
    except Exception as error:
        # Its text may hold what was to be kept.
        return [f"mail and webhook failed ({type(error).__name__})"]


def advice(context, known):
    """How to look at what happened, and how to undo it."""
    name, lines = known["project"], []
    if known["outcome"] == "deployed" and known["previous_sha"] and known["sha"] != known["previous_sha"]:
        lines.append(f"undo with: salt-call --local mc_project.rollback {name}")
    if known["outcome"] in ("rolled-back", "rollback-failed"):
        lines.append(f"look at: {context.paths.archive_dir(known['id'])}")
    return lines


def text(context, known):
    """What a mail says."""
    shown = ("project", "env", "outcome", "ref", "sha", "previous_sha", "who", "trigger", "started", "finished", "id")
    host = context.cfg.get("fqdn") or context.cfg.get("minion_id")
    parts = [
        summary(known),
        "",
        *(f"{key + ':':<14}{known[key]}" for key in shown if known[key] is not None),
        f"{'host:':<14}{host}",
        "",
        known["comment"],
        "",
        *_commits(context, known),
        f"see the whole log: salt-call --local mc_project.attach {known['project']} {known['id']}",
        f"see how it stands: salt-call --local mc_project.status {known['project']}",
        *advice(context, known),
        "",
        *_tail(os.path.join(context.paths.archive_dir(known["id"]), "log")),
    ]
    return "".join(f"{printable(line)}\n" for part in parts for line in str(part).split("\n"))


def _commits(context, known):
    """Which commits came with it, newest first; none where they cannot be told (a refused push leaves none)."""
    old, new = known["previous_sha"], known["sha"]
    if not new or new == old:
        return []
    # One more than is shown tells whether there are more.
    limit, wanted = f"--max-count={COMMITS + 1}", f"{old}..{new}" if old else new
    done = context.store("project").run("log", limit, "--format=%h %an: %s", wanted, "--", ok=range(256))
    lines = done.stdout.decode("utf-8", "replace").splitlines() if done.returncode == 0 else []
    shown = [f"  {line}" for line in lines[:COMMITS]] + ["  ..."] * (len(lines) > COMMITS)
    return ["commits:", *shown, ""] if lines else []


def _tail(path):
    lines = files.read_end(path, TAIL_BYTES).splitlines()[-TAIL:]
    return ["the end of the log:", *(f"  {line}" for line in lines)] if lines else []
