"""From a push to its end: wait for the turn, start the deployment detached, follow its log."""

import contextlib
import os
import select
import subprocess
import time

from . import clock, lock, record, requests
from .git import clean_environment

#: Seconds between two looks at a growing log.
TICK = 0.05


def run(paths, deployment, settings, say):
    """Deploy a request and show its log as it grows; the finished record."""
    _wait_for_turn(paths, deployment, say)
    newer = requests.newer(paths, deployment)
    if newer:
        return _superseded(paths, deployment, newer)
    child = start(paths, deployment, settings)
    requests.started(paths, deployment, child.pid)
    follow(paths, deployment, child, say)
    known = record.load(paths, deployment)
    if known is None:
        say(
            f"the deployment ended without a record (exit code {child.returncode}); see {log_path(paths, deployment)}\n"
        )
        return {"outcome": "interrupted", "comment": "the deployment ended without a record"}
    return known


def _wait_for_turn(paths, deployment, say):
    """Wait while another command holds the lock. It is taken again by the deployment itself."""
    note = {"doing": "push", "who": (requests.load(paths, deployment) or {}).get("who"), "id": deployment}
    with lock.hold(paths, note, on_wait=lambda sentence: say(f"{sentence}; waiting\n")):
        pass


def _superseded(paths, deployment, newer):
    known = record.new(deployment, paths.name, requests.load(paths, deployment))
    comment = f"superseded by {newer['new']}"
    known.update(outcome="superseded", comment=comment, superseded_by=newer["new"], exit_code=1, finished=clock.now())
    record.save(paths, known)
    return known


def log_path(paths, deployment):
    return os.path.join(paths.archive_dir(deployment), "log")


def command(settings, project, deployment):
    """What runs a deployment."""
    return [
        *settings["salt_call"],
        "--local",
        "--config-dir",
        settings["config_dir"],
        "--retcode-passthrough",
        "--no-color",
        # Whatever Salt would log, the deployment says once, in its own words.
        "--log-level=quiet",
        "--out=json",
        "mc_project.deploy",
        project,
        f"request={deployment}",
    ]


def start(paths, deployment, settings):
    """Start the deployment in a session of its own: a dropped connection or ^C does not reach it."""
    directory = paths.archive_dir(deployment)
    result_path = os.path.join(directory, "result.json")
    with _private(log_path(paths, deployment)) as log, _private(result_path) as result:
        return subprocess.Popen(
            command(settings, paths.name, deployment),
            stdin=subprocess.DEVNULL,
            stdout=result,
            stderr=log,
            env={**clean_environment(), "PYTHONWARNINGS": "ignore"},
            cwd="/",
            start_new_session=True,
        )


def _private(path):
    """Open a file for appending that others may not read: states say more than others should know."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o640), "ab")


def follow(paths, deployment, child, say):
    """Show the log until the deployment has ended and everything was shown."""
    with open(log_path(paths, deployment), "rb") as log, _ended(child) as ended:
        while True:
            over = ended()
            text = log.read()
            if text:
                say(text.decode("utf-8", "replace"))
            elif over:
                return


@contextlib.contextmanager
def _ended(child):
    """A function that waits a tick at most and tells whether ``child`` has ended."""
    try:
        handle = os.pidfd_open(child.pid)
    except (AttributeError, OSError):
        handle = None

    def ended():
        if handle is None:
            time.sleep(TICK)
        else:
            select.select([handle], [], [], TICK)
        return child.poll() is not None

    try:
        yield ended
    finally:
        if handle is not None:
            os.close(handle)
