"""The one home of time in the engine."""

import datetime
import time


def now():
    """The moment as ISO 8601 text in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def after(moment, other):
    """``moment``, or a millisecond after ``other`` where it is not later: clocks are set back."""
    if moment > other:
        return moment
    try:
        later = datetime.datetime.fromisoformat(other.replace("Z", "+00:00")) + datetime.timedelta(milliseconds=1)
    except ValueError:  # not a time: a damaged record decides nothing
        return moment
    return later.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def monotonic():
    """Seconds for measuring durations."""
    return time.monotonic()
