"""When something runs: cron's five fields, as cron and as systemd take them."""

import re

from .errors import ConfigurationError

#: The fields in cron's order, by the names of Salt's ``cron.present``, with their first and last value.
FIELDS = {"minute": (0, 59), "hour": (0, 23), "daymonth": (1, 31), "month": (1, 12), "dayweek": (0, 7)}
DAYS = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_FIELD = re.compile(r"\*(/[1-9]\d?)?\Z|\d{1,2}(-\d{1,2})?(,\d{1,2}(-\d{1,2})?)*\Z")


def fields(given):
    """The five fields as texts, each checked; what is not given is ``*``."""
    found = {name: str(given.get(name, "*")) for name in FIELDS}
    for name, text in found.items():
        first, last = FIELDS[name]
        numbers = [int(number) for number in re.findall(r"\d+", text.partition("/")[0])]
        ranges = [(int(low), int(high)) for low, high in re.findall(r"(\d+)-(\d+)", text)]
        sound = _FIELD.match(text) and all(first <= number <= last for number in numbers)
        if not sound or any(low > high for low, high in ranges):
            raise ConfigurationError(
                f"{name} is {text!r}, which is no time",
                f"Write numbers from {first} to {last}: 5, 1,15, 1-5, * or */10.",
            )
    return found


def cron(given):
    """``20 3 * * 7``"""
    return " ".join(fields(given).values())


def systemd(given):
    """The lines ``OnCalendar=`` (systemd.time(7)); two where cron means one or the other of two kinds of days."""
    found = fields(given)
    date = f"*-{_part(found, 'month')}-"
    time = f"{_part(found, 'hour')}:{_part(found, 'minute')}:00"
    days = [f"{date}{_part(found, 'daymonth')} {time}"] if found["daymonth"] != "*" else []
    if found["dayweek"] != "*":
        days.append(f"{_weekdays(found['dayweek'])} {date}* {time}")
    return days or [f"{date}* {time}"]


def _part(found, name):
    text, first = found[name], FIELDS[name][0]
    step = text.partition("/")[2]
    if step:
        return f"{first:02d}/{step}"
    return re.sub(r"\d+", lambda number: f"{int(number[0]):02d}", text.replace("-", ".."))


def _weekdays(text):
    step = text.partition("/")[2]
    if step:
        return ",".join(DAYS[day] for day in range(0, 7, int(step)))
    # A range that begins with Sunday is none to systemd, whose weeks begin with Monday.
    spans = [part.partition("-") for part in text.split(",")]
    days = {day % 7 for low, _, high in spans for day in range(int(low), int(high or low) + 1)}
    return ",".join(DAYS[day] for day in sorted(days))
