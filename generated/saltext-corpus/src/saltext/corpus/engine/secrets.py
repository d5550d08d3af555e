"""Secrets that a host keeps: one file each, 0600, below a directory that nobody else may enter.

Generated once and never again: what is stored wins over every later wish. They live outside of a project's trees, so
that neither an archive nor a rollback has them.
"""

import contextlib
import errno
import fcntl
import os
import re
import stat
import string

# The standard library's, under another name: this module is called like it.
from secrets import choice as _choice
from secrets import token_hex as _token_hex

from .errors import EngineError, UsageError

#: A name is one file: no directory, nothing hidden.
NAME_PATTERN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,127}\Z")
#: No character that a shell, YAML, a URL or a configuration file would take for its own.
ALPHABET = string.ascii_letters + string.digits
#: Characters of a generated secret: 190 bits with ``ALPHABET``.
LENGTH = 32
#: Shorter ones could be guessed, and could not be told from other text where logs are redacted.
SHORTEST = 8
LONGEST = 4096
_LOCK = ".lock"


class SecretError(EngineError):
    """The store is not as safe as it must be, or what it holds cannot be a secret."""

    code = "SECRET"


class Store:
    """The secrets below one directory, which is made when the first is stored.

    :param root: absolute path of the directory; its parent is made, too
    """

    def __init__(self, root):
        self.root = root

    def names(self):
        """The names of what is stored, sorted."""
        try:
            return sorted(name for name in os.listdir(self.root) if NAME_PATTERN.match(name))
        except FileNotFoundError:
            return []

    def get(self, name):
        """The secret of that name; None when none is stored."""
        _check_name(name)
        try:
            directory = self._open()
        except FileNotFoundError:
            return None
        try:
            return _read(directory, name, self.root)
        finally:
            os.close(directory)

    def put(self, name, value):
        """Store ``value`` (text); True when that changed anything."""
        _check_name(name)
        _check_value(value)
        with self._held() as directory:
            if _read(directory, name, self.root) == value:
                return False
            _write(directory, name, value)
            return True

    def generated(self, name, length=LENGTH, alphabet=ALPHABET):
        """The secret of that name; the first call makes one of ``length`` characters of ``alphabet``."""
        _check_name(name)
        if not isinstance(length, int) or isinstance(length, bool) or not SHORTEST <= length <= LONGEST:
            raise UsageError(f"a secret has {SHORTEST} to {LONGEST} characters, not {length!r}")
        if len(set(alphabet)) < 10 or not alphabet.isprintable():
            raise UsageError("the alphabet of a secret has ten different printable characters at least")
        with self._held() as directory:
            known = _read(directory, name, self.root)
            if known is None:
                known = "".join(_choice(alphabet) for _ in range(length))
                _write(directory, name, known)
            return known

    def remove(self, name):
        """Forget a secret; True when there was one."""
        _check_name(name)
        with self._held() as directory:
            try:
                os.unlink(name, dir_fd=directory)
            except FileNotFoundError:
                return False
            os.fsync(directory)
            return True

    def _open(self):
        """The directory, opened without following a link; its mode is put right, a stranger's is refused."""
        try:
            handle = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENOTDIR):
                raise SecretError(
                    f"{self.root} is not a directory", "Secrets are kept in a directory, not a link."
                ) from error
            raise
        found = os.fstat(handle)
        if found.st_uid != os.geteuid():
            os.close(handle)
            owner = f"uid {found.st_uid}"
            raise SecretError(f"{self.root} belongs to another user ({owner})", "Give it to whom Salt runs as.")
        if stat.S_IMODE(found.st_mode) & 0o077:
            os.fchmod(handle, 0o700)
        return handle

    @contextlib.contextmanager
    def _held(self):
        """The directory, locked: two look-ups at once generate one secret."""
        os.makedirs(os.path.dirname(self.root), mode=0o751, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.mkdir(self.root, 0o700)
        directory = self._open()
        try:
            lock = os.open(_LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600, dir_fd=directory)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX)
                yield directory
            finally:
                os.close(lock)
        finally:
            os.close(directory)


def _check_name(name):
    if not isinstance(name, str) or not NAME_PATTERN.match(name):
        raise UsageError(
            f"{name!r} cannot name a secret", "A name is letters, digits and _.@+- (128 at most), no dot or sign first."
        )


def _check_value(value):
    if not isinstance(value, str) or len(value) < SHORTEST:
        raise UsageError(f"a secret is a text of {SHORTEST} characters at least")


def _read(directory, name, root):
    """The text of one file; None when it is absent. Damage is an error: a new secret would lock everybody out."""
    try:
        handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=directory)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise SecretError(f"{os.path.join(root, name)} is a link", "Put the secret itself there.") from error
        raise
    with os.fdopen(handle, "rb") as stream:
        found = os.fstat(stream.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise SecretError(f"{os.path.join(root, name)} is not a file")
        if stat.S_IMODE(found.st_mode) & 0o077:
            os.fchmod(stream.fileno(), 0o600)
        raw = stream.read()
    try:
        value = raw.decode("utf-8")
    except UnicodeDecodeError:
        value = ""
    if not value:
        raise SecretError(
            f"{os.path.join(root, name)} is empty or damaged", "Restore it, or remove it to have a new one generated."
        )
    return value


def _write(directory, name, value):
    """Wholly the old or wholly the new secret, never readable by others in between."""
    temporary = f".{name}.{_token_hex(4)}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(temporary, flags, 0o600, dir_fd=directory)
    try:
        with os.fdopen(handle, "wb") as stream:
            os.fchmod(stream.fileno(), 0o600)
            stream.write(value.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        os.rename(temporary, name, src_dir_fd=directory, dst_dir_fd=directory)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary, dir_fd=directory)
        raise
    os.fsync(directory)
