"""Dumps: what a command writes becomes a file, and a command that loads it reads that file.

Files are root's (or whoever runs us), 0600: the commands run as the user that they are for, and get them opened.
"""

import os
import subprocess

from . import files, ids
from .errors import EngineError, StepError, UsageError
from .git import clean_environment, identity
from .log import printable

ENDING = ".dump"


def write(command, path, *, user=None, cwd=None, keep=None):
    """Write what ``command`` says to its standard output into ``path``: whole, or not at all.

    :param keep: how many dumps the directory of ``path`` may have; those of the oldest deployments go
    """
    directory, part = os.path.dirname(path), f"{path}.part"
    os.makedirs(directory, mode=0o700, exist_ok=True)
    files.remove(part)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            _run(command, user, cwd, stdin=subprocess.DEVNULL, stdout=stream)
            os.fsync(stream.fileno())
        os.rename(part, path)
    except BaseException:
        files.remove(part)
        raise
    files.fsync_dir(directory)
    for old in known(directory)[: -int(keep)] if int(keep or 0) > 0 else ():
        files.remove(os.path.join(directory, old + ENDING))
    return os.path.getsize(path)


def load(command, path, *, user=None, cwd=None):
    """Have ``command`` read the dump ``path`` from its standard input."""
    with open(path, "rb") as stream:
        _run(command, user, cwd, stdin=stream, stdout=subprocess.DEVNULL)


def known(directory):
    """The deployments that dumps of a directory are of, oldest first."""
    try:
        names = os.listdir(directory)
    except FileNotFoundError:
        return []
    return sorted(name[: -len(ENDING)] for name in names if name.endswith(ENDING) and ids.is_id(name[: -len(ENDING)]))


def chosen(directory, wanted=None, before=None):
    """The path of the dump ``wanted`` of a directory; without it the newest one, older than ``before``."""
    there = known(directory)
    listed = f"Dumps are: {', '.join(there) or 'none'}."
    if wanted is not None and wanted not in there:
        raise UsageError(f"{directory} has no dump {printable(str(wanted))!r}", listed)
    older = [one for one in there if before is None or one < before]
    if wanted is None and not older:
        raise EngineError(f"{directory} has no dump to load", listed)
    return os.path.join(directory, (wanted or older[-1]) + ENDING)


def _run(command, user, cwd, **streams):
    try:
        who, home = identity(user)
        environment = {**clean_environment(home), **({"USER": user, "LOGNAME": user} if home else {})}
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=cwd or "/",
            env=environment,
            stderr=subprocess.PIPE,
            umask=0o027,
            check=False,
            **who,
            **streams,
        )
    except (OSError, ValueError) as error:
        raise StepError(f"cannot be run: {error}") from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise StepError(f"exit code {done.returncode}" + (f": {printable(said[-1])}" if said else ""))
