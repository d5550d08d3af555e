"""Room for an archive: checked before anything is touched, enlarged by a driver where one is configured."""

from . import archive
from .errors import EngineError, NoSpaceError


def ensure(context, left_out):
    """Check the free space; too little calls the function of the key ``enlarge`` with the missing bytes, once.

    Returns the ``archive.Planned`` that fits.

    :param left_out: the ``Excludes`` of the project
    """
    paths, function = context.paths, context.cfg.get("enlarge")
    planned = archive.plan(paths, archive.base_of(paths), left_out)
    try:
        archive.fit(paths, planned)
        return planned
    except NoSpaceError as error:
        if not function:
            raise
        context.log.line(f"   {error}: calling {function} for {error.missing} bytes")
        said = _call(context, function, error)
    try:
        found = archive.fit(paths, planned)
    except NoSpaceError as error:
        raise NoSpaceError(f"{error}, after {function} said {said!r}", error.hint) from None
    context.log.line(f"   {function} said {said!r}: {found[0]} bytes are needed, {found[1]} are free")
    return planned


def _call(context, function, short):
    try:
        return context.runtime.call(function, short.missing, context.paths.project_dir)
    except Exception as error:
        text = error.sentence() if isinstance(error, EngineError) else f"{type(error).__name__}: {error}"
        raise NoSpaceError(f"{short}, and {function} failed: {text}", short.hint) from error
