"""One deployment of a project at a time: flock on a file outside the project's tree."""

import contextlib
import errno
import fcntl
import json
import os

from . import clock, files, processes
from .errors import LockHeldError

#: Set in the environment of what an SLS runs.
HOST_LOCK_HELD = "CORPUS_STATES_LOCK"
#: The locks that this process holds: ``{path: (handle, note)}``.
_HELD = {}


def holder(paths):
    """Who holds the lock (``{pid, doing, who, id, since}``), or None when it is free."""
    for path in (paths.lock, paths.archives_root):
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return _read(handle) if path == paths.lock else {}
        finally:
            os.close(handle)
    return None


def running(paths):
    """The note of the command that holds the lock, read without touching the lock; None when none does."""
    try:
        handle = os.open(paths.lock, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        note = _read(handle)
    finally:
        os.close(handle)
    return note if note and processes.alive(note.get("process")) else None


def tell(paths, **more):
    """Add to the note of the lock that this process holds: the phase it is in."""
    held = _HELD.get(paths.lock)
    if held:
        handle, note = held
        note.update(more)
        _write(handle, note)


def describe(found):
    """One sentence about a holder."""
    if not found or not found.get("pid"):
        return "held by another command"
    return "held by {doing} (id {id}, by {who}, process {pid}) since {since}".format(
        **{key: found.get(key) or "unknown" for key in ("doing", "id", "who", "pid", "since")}
    )


@contextlib.contextmanager
def hold(paths, note, *, wait=True, on_wait=None):
    """Hold the lock of a project; ``note`` (doing, who, id) names the holder to others.

    :param wait: wait for the holder to end; False raises ``LockHeldError``
    :param on_wait: called once with a sentence when it has to wait
    """
    os.makedirs(paths.host.run_dir, mode=0o755, exist_ok=True)
    handle = _locked(paths, wait=wait, on_wait=on_wait)
    try:
        with _archives(paths, wait=wait, on_wait=on_wait):
            known = {"pid": os.getpid(), "process": processes.identity(), "since": clock.now(), **note}
            _HELD[paths.lock] = (handle, known)
            _write(handle, known)
            try:
                yield handle
            finally:
                _HELD.pop(paths.lock, None)
                os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def _locked(paths, *, wait, on_wait):
    """The lock's file, open and locked. Its holder may have removed it (``destroy``): then it is made anew."""
    while True:
        handle = os.open(paths.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            _acquire(handle, paths, wait=wait, on_wait=on_wait)
        except BaseException:
            os.close(handle)
            raise
        found = os.fstat(handle)
        if files.inode(paths.lock) == [found.st_dev, found.st_ino]:
            return handle
        os.close(handle)


@contextlib.contextmanager
def _archives(paths, *, wait, on_wait):
    """Lock the archives directory as well: run_dir is volatile, and a lock whose file was removed guards nothing."""
    try:
        handle = os.open(paths.archives_root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except FileNotFoundError:
        yield
        return
    try:
        _acquire(handle, paths, wait=wait, on_wait=on_wait)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def host(run_dir):
    """One SLS of any project at a time on a host: package managers do not bear two.

    A deployment that is started from within an SLS runs under the lock of that SLS.
    """
    if _under(run_dir):
        yield
        return
    os.makedirs(run_dir, mode=0o755, exist_ok=True)
    handle = os.open(os.path.join(run_dir, "states.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        os.environ[HOST_LOCK_HELD] = json.dumps([run_dir, processes.identity()])
        yield
    finally:
        os.environ.pop(HOST_LOCK_HELD, None)
        os.close(handle)


def _under(run_dir):
    """Whether we run within an SLS that holds the lock; a service that it started long ago does not."""
    try:
        held, holder = json.loads(os.environ.get(HOST_LOCK_HELD, "null")) or (None, None)
    except ValueError:
        return False
    return held == run_dir and processes.alive(holder)


def _acquire(handle, paths, *, wait, on_wait):
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return
    except OSError as error:
        if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
            raise
    sentence = f"the lock of {paths.name} is {describe(_read(handle))}"
    if not wait:
        raise LockHeldError(sentence, f"See it with: mc_project.status {paths.name}; call again without wait=False.")
    if on_wait:
        on_wait(sentence)
    fcntl.flock(handle, fcntl.LOCK_EX)


def _read(handle):
    try:
        found = json.loads(os.pread(handle, 65536, 0).partition(b"\n")[0].decode("utf-8", "replace"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(handle, note):
    # Never empty while it is held: a reader sees the old note or the new one.
    raw = json.dumps(note).encode() + b"\n"
    os.pwrite(handle, raw, 0)
    os.ftruncate(handle, len(raw))
