"""The one home of time in the engine."""

import datetime
import time


def now():
    """The moment as ISO 8601 text in UTC."""
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def monotonic():
    """Seconds for measuring durations."""
    return time.monotonic()
