"""Cancelling: a running deployment is asked to end, by a file and a signal, and undoes itself.

The file ``archives/<id>/cancel.json`` says who asked; SIGTERM interrupts the step that runs. A
deployment can be interrupted while it is armed: from its beginning until it commits. Outside of
that (a restore, the commit) signals are ignored, since ending there would only leave more to repair.
"""

import contextlib
import os
import signal
import threading

from . import clock, files, lock, processes, record
from .errors import RefusedError

#: What a terminal, a dropped connection and an administrator send.
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
FILE = "cancel.json"
#: Commands that can be cancelled, as their lock names them.
CANCELLABLE = ("deploy", "run_task", "rollback")


class Cancelled(BaseException):
    """Not an ``Exception``: nothing between a step and the deployment may take it for a failed state."""


class Watch:
    """Whether a deployment was asked to end."""

    def __init__(self, context):
        self._context = context
        self._armed = False
        self._signal = None

    def arm(self):
        self._armed = True
        self.check()

    def disarm(self):
        self._armed = False

    def check(self):
        """Raise ``Cancelled`` when it was asked for; called between phases, steps and states."""
        if self._armed and (self._signal or os.path.exists(self._file())):
            self._raise()

    def handle(self, number, _frame):
        """The signal handler."""
        self._signal = signal.Signals(number).name
        if self._armed:
            self._raise()

    def _raise(self):
        self._armed = False
        asked = files.read_json(self._file()) or {}
        raise Cancelled(f"cancelled by {asked['who']}" if asked.get("who") else f"cancelled ({self._signal})")

    def _file(self):
        return os.path.join(self._context.paths.archive_dir(self._context.deployment), FILE)


@contextlib.contextmanager
def watching(context):
    """Listen to signals, where we may: only the main thread of a process can."""
    watch, before = Watch(context), {}
    context.watch = watch
    if threading.current_thread() is threading.main_thread():
        before = {number: signal.signal(number, watch.handle) for number in SIGNALS}
    try:
        yield watch
    finally:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)


def ask(paths, who):
    """Ask the running deployment to end; the note of its lock. It ends by itself afterwards."""
    note = lock.running(paths)
    if note is None or note.get("doing") not in CANCELLABLE or not note.get("id"):
        last = (record.load_all(paths) or [None])[-1]
        ended = f"; the last one, {last['id']}, ended as {last['outcome']}" if last else ""
        raise RefusedError(f"no deployment of {paths.name} is running{ended}")
    files.write_json(os.path.join(paths.archive_dir(note["id"]), FILE), {"who": who, "since": clock.now()})
    if processes.alive(note["process"]):
        with contextlib.suppress(PermissionError, ProcessLookupError):
            os.kill(note["pid"], signal.SIGTERM)
    return note
