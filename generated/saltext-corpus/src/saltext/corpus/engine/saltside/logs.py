"""Salt's own log: what a state's output says goes there too, at any level."""

import contextlib
import logging


class _Mask(logging.Filter):
    """Rewrites every record that a handler is about to write."""

    def __init__(self, mask, quiet):
        super().__init__()
        self._mask = mask
        self._quiet = quiet

    def filter(self, record):
        if self._quiet and record.levelno < logging.WARNING:
            return False
        message = record.getMessage()
        # Salt formats tracebacks itself, into attributes of their own (salt/_logging/impl.py).
        record.msg, record.args = self._mask(message), ()
        for name in ("exc_text", "exc_info_on_loglevel_formatted"):
            text = getattr(record, name, None)
            if isinstance(text, str):
                setattr(record, name, self._mask(text))
        if record.exc_info:
            trace = logging.Formatter().formatException(record.exc_info)
            if self._mask(trace) != trace:
                record.exc_info, record.exc_text = None, self._mask(trace)
        return True


@contextlib.contextmanager
def masked(mask, quiet=False):
    """Every handler of this process writes what ``mask`` (text to text) leaves of each record.

    ``quiet``: only of warnings and worse. At ``debug``, Salt logs all that it renders, and what a look-up gives is
    known only when the whole is rendered.
    """
    handlers, own = list(logging.getLogger().handlers), _Mask(mask, quiet)
    for handler in handlers:
        handler.addFilter(own)
    try:
        yield
    finally:
        for handler in handlers:
            handler.removeFilter(own)
