"""Attach: show the log of a deployment that runs, until its end."""

import contextlib
import time

from . import lock, record
from .errors import RefusedError
from .waiting import TICK, log_path


def follow(paths, deployment, say):
    """Show the log of ``deployment`` (default: the one that runs) until its end; its record, or None.

    :param say: called with text as it is written
    :returns: None when the deployment ended without a record (killed)
    """
    deployment = deployment or _running(paths)
    with contextlib.ExitStack() as stack:
        log = None
        while True:
            over = not _runs(paths, deployment)
            if log is None:
                with contextlib.suppress(FileNotFoundError):
                    log = stack.enter_context(open(log_path(paths, deployment), "rb"))
            text = log.read() if log else b""
            if text:
                say(text.decode("utf-8", "replace"))
            elif over:
                return record.load(paths, deployment)
            else:
                time.sleep(TICK)


def _runs(paths, deployment):
    note = lock.running(paths)
    return note is not None and note.get("id") == deployment


def _running(paths):
    note = lock.running(paths)
    if note is None or not note.get("id"):
        last = (record.load_all(paths) or [None])[-1]
        ended = f"; the last one, {last['id']}, ended as {last['outcome']}" if last else ""
        raise RefusedError(
            f"no deployment of {paths.name} is running{ended}", "Show the log of an earlier one by its id."
        )
    return note["id"]
