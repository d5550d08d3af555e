"""The errors that the engine raises on purpose, each with an exit code and a hint."""

#: The exit codes of a command on a project (the table of README.md, as far as it applies here).
EXIT_OK = 0
EXIT_FINDINGS = 1
EXIT_STATES_FAILED = 2
EXIT_ROLLED_BACK = 3
EXIT_ROLLBACK_FAILED = 4
EXIT_PILLAR_FAILED = 5
EXIT_LOCK_HELD = 7
EXIT_USAGE = 64
EXIT_UNREACHABLE = 69
EXIT_NOT_ALLOWED = 77


class EngineError(Exception):
    """Base: ``str(error)`` is the cause in one sentence, ``hint`` says what to do next."""

    code = "ENGINE"
    exit_code = EXIT_FINDINGS

    def __init__(self, message, hint=""):
        super().__init__(message)
        self.hint = hint

    def sentence(self):
        """Cause and hint on one line."""
        return f"{self}. {self.hint}" if self.hint else str(self)


class UsageError(EngineError):
    """An argument that cannot be meant."""

    code = "USAGE"
    exit_code = EXIT_USAGE


class ConfigurationError(EngineError):
    """The configuration of a project is refused; nothing was touched."""

    code = "CONFIGURATION"


class PillarError(EngineError):
    """The pillar of a project does not render; nothing was touched."""

    code = "PILLAR"
    exit_code = EXIT_PILLAR_FAILED


class RefusedError(EngineError):
    """A deployment that may not start: stale, dirty, superseded, not deployable."""

    code = "REFUSED"


class NoProjectError(RefusedError):
    """A project that was never initialised here."""

    code = "NO_PROJECT"


class SupersededError(RefusedError):
    """A newer push waits for the same branch."""

    code = "SUPERSEDED"


class NoSpaceError(RefusedError):
    """Not enough free space to archive and, if need be, to restore."""

    code = "NO_SPACE"
    #: Bytes that are missing.
    missing = 0

    @classmethod
    def short_of(cls, missing, message, hint=""):
        """With the number of bytes that are missing."""
        error = cls(message, hint)
        error.missing = missing
        return error


class LockHeldError(EngineError):
    """Another command works on the project and waiting was not wanted."""

    code = "LOCK_HELD"
    exit_code = EXIT_LOCK_HELD


class NothingToRestoreError(EngineError):
    """No archive answers the request."""

    code = "NOTHING_TO_RESTORE"


class GitError(EngineError):
    """A git command ended with an exit code that is not an answer."""

    code = "GIT"


class StepError(EngineError):
    """A procedure or a step of the project failed."""

    code = "STEP"
    exit_code = EXIT_STATES_FAILED


class UnreachableError(EngineError):
    """Another host cannot be reached, or lacks what is needed there."""

    code = "UNREACHABLE"
    exit_code = EXIT_UNREACHABLE


class NotAllowedError(EngineError):
    """Another host is not who it should be, or does not let us in."""

    code = "NOT_ALLOWED"
    exit_code = EXIT_NOT_ALLOWED
