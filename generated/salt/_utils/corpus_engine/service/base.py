"""What all functions of the service stand on: a host, its Salt, the project's lock."""

import sys

from .. import keys, lock, recovery, steps
from ..context import Context
from ..layout import Host
from ..redact import Redactor
from .answers import whoami

#: Arguments that are about the command, not about the configuration.
CONTROL = ("ref", "pillar_ref", "force", "wait", "request", "ret", "who", "trigger")


class Bound:
    """Bound to a host and to its Salt.

    :param host: the mapping ``corpus:`` of the minion configuration
    :param runtime: a ``Runtime``
    :param echo: a stream for what is said while it runs; None: silent
    """

    def __init__(self, host, runtime, echo=None):
        self.host = Host.from_mapping(host)
        self.runtime = runtime
        self.echo = echo
        #: Knows the secrets of every project that this service has looked at.
        self.redactor = Redactor()

    def context(self, name, call=None):
        """A context; ``call`` are the configuration's keys among the arguments, all of which have to be known."""
        own = {key: value for key, value in (call or {}).items() if key not in CONTROL}
        keys.check_call(steps.skips(own), CONTROL)
        return Context(self.host.project(name), self.runtime, own, echo=self.echo, redactor=self.redactor)

    def required(self, name, call=None):
        """The context of a project that has been initialised; others are refused."""
        context = self.context(name, call)
        context.require()
        return context


class Held:
    """The lock of a project that is whole, with recovery first."""

    def __init__(self, context, doing, wait):
        context.require()
        self._context = context
        note = {"doing": doing, "who": whoami()}
        self._lock = lock.hold(context.paths, note, wait=wait, on_wait=context.log.line)

    def __enter__(self):
        self._lock.__enter__()
        try:
            # Again: while this one waited, the project may have been destroyed or renamed.
            self._context.require()
            recovery.recover(self._context)
        except BaseException:
            self._lock.__exit__(*sys.exc_info())
            raise

    def __exit__(self, *error):
        return self._lock.__exit__(*error)
