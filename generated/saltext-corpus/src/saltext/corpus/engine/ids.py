"""Deployment ids: minted once, sort by arrival, fit for a directory and for a git ref."""

import datetime
import os
import re
import secrets

ID_PATTERN = re.compile(r"\d{8}-\d{6}-\d{6}-[0-9a-f]{6}\Z")


def is_id(text):
    """Whether ``text`` is a deployment id: its form, and a moment that exists."""
    if not isinstance(text, str) or not ID_PATTERN.match(text):
        return False
    try:
        return bool(_moment(text))
    except ValueError:
        return False


def _moment(name):
    return datetime.datetime.strptime(name[:22], "%Y%m%d-%H%M%S-%f")


def stamp(moment):
    """The sortable part of an id."""
    return moment.strftime("%Y%m%d-%H%M%S-%f")


def known_ids(archives_root):
    """All ids under ``archives_root``, oldest first."""
    try:
        names = os.listdir(archives_root)
    except FileNotFoundError:
        return []
    return sorted(name for name in names if is_id(name))


def mint(archives_root, clock=None):
    """Create ``archives_root/<id>/`` for a new id, later than every known one, and return the id.

    A clock that was set back must not put a new deployment before an older one.
    """
    moment = (clock or _utcnow)()
    known = known_ids(archives_root)
    if known and stamp(moment) <= known[-1][:22]:
        moment = _moment(known[-1]) + datetime.timedelta(microseconds=1)
    while True:
        name = f"{stamp(moment)}-{secrets.token_hex(3)}"
        try:
            # Never its parents: what was destroyed meanwhile must not come to life again.
            os.mkdir(os.path.join(archives_root, name), mode=0o750)
            return name
        except FileExistsError:
            continue


def _utcnow():
    return datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
