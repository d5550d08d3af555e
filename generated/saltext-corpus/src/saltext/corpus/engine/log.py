"""The log of a deployment: lines for the pusher and for ``archives/<id>/log``, as things happen."""

import contextlib
import os
import sys

from .redact import Redactor

#: Lines of a failed state's output that are shown.
LAST = 30
#: Characters of a line that are shown.
LONGEST = 2000
MARKS = {True: "ok", False: "FAILED", None: "--"}


class Log:
    """Writes every line to the file of the deployment and to ``echo`` (a text stream or None)."""

    def __init__(self, echo=None, redactor=None):
        self._echo = echo
        self._redactor = redactor or Redactor()
        self._file = None

    def open(self, directory):
        """From now on also write to ``directory/log``."""
        path = os.path.join(directory, "log")
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o640), "w", errors="replace")

    def close(self):
        if self._file:
            self._file.close()
            self._file = None

    def line(self, text=""):
        """Write one line, or several; a pusher who has gone away is not our problem."""
        text = "\n".join(printable(part) for part in self._redactor.text(str(text)).split("\n"))
        for stream in (self._file, self._echo):
            if stream is not None:
                with contextlib.suppress(OSError, ValueError):
                    stream.write(text + "\n")
                    stream.flush()

    def phase(self, name):
        self.line(f"== {name.replace('_', '-')}")

    def state(self, state):
        """One finished state; a failed one with its whole comment."""
        changed = " changed" if state["changed"] else "" if state.get("ran", True) else " not needed"
        mark = MARKS[state["result"] if state.get("ran", True) or state["result"] is False else None]
        self.line(f"   {mark:<6} {state['function']} {state['id']}{changed} ({state['duration']:.0f} ms)")
        if state["result"] is False:
            for text in said(state)[-LAST:]:
                self.line(f"          {text}")


def said(state):
    """The lines that a finished state said: its comment, then what its command wrote."""
    changes = state["changes"] if isinstance(state["changes"], dict) else {}
    parts = [state["comment"], *(changes.get(key) for key in ("stdout", "stderr"))]
    return [line for part in parts if part for line in str(part).splitlines()]


def last_words(state):
    """The line that tells best why a state failed: the last one it said."""
    lines = [line.strip() for line in said(state) if line.strip()]
    return lines[-1] if lines else "failed"


def printable(text):
    """``text`` without control characters that could fool a terminal, and no longer than people read."""
    text = str(text)
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} ... ({len(text) - LONGEST} more characters)"
    return "".join(char if char.isprintable() or char in "\t" else "\N{REPLACEMENT CHARACTER}" for char in text)


def stderr_unless_log(directory):
    """stderr, unless it already is the deployment's log (as in a run that the git hook started)."""
    try:
        log = os.stat(os.path.join(directory, "log"))
        mine = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError, AttributeError):
        return sys.stderr
    return None if (log.st_dev, log.st_ino) == (mine.st_dev, mine.st_ino) else sys.stderr
