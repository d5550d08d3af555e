"""Compiling a project's pillar, now, from the live clone or from a directory that stands in for it."""

import contextlib
import os
import tempfile

import salt.pillar

from .. import files, pillar_top, pillar_view
from ..errors import ConfigurationError, PillarError
from ..names import pillar_key
from . import options


def compile_pillar(opts, grains, name, directory=None):
    """The pillar of this minion; ``PillarError`` when the project's own part does not render.

    :param directory: a directory to use in place of ``<pillar_root>/makina-projects/<name>``
    """
    opts = options.plain(opts)
    # Otherwise Salt 3006 and 3008 say "see the master log", and there is no master.
    opts.update(pillar_safe_render_error=False, pillar_cache=False, minion_data_cache=False)
    # Salt 3008 merges into the pillar of before (pillar_data in salt/pillar/__init__.py): what was removed would stay.
    opts["pillar"] = {}
    env = opts.get("pillarenv") or "base"
    places = opts["pillar_roots"].get(env, [])
    with tempfile.TemporaryDirectory(prefix="corpus-pillar-root-") as base:
        views = pillar_view.build(base, places, name, directory)
        if directory is not None:
            _name_in_top(os.path.join(views[0], "top.sls"), places, env, pillar_key(name))
        opts["pillar_roots"] = {**opts["pillar_roots"], env: views}
        return _checked(_compile(opts, grains), name)


def _name_in_top(path, places, env, sls):
    """A top for the view that names the project as the host's own will once the project is linked."""
    tops = (files.read_text(os.path.join(place, "top.sls")) for place in places)
    top = next(filter(None, tops), None)
    files.write_atomic(path, top or f"{env}:\n  '*':\n    - {sls}\n")
    # A top that cannot be edited is refused when the project is linked; until then what it says counts.
    with contextlib.suppress(ConfigurationError):
        pillar_top.add(path, sls)


def _compile(opts, grains):
    found = salt.pillar.get_pillar(
        opts,
        grains,
        opts["id"],
        opts.get("saltenv"),
        pillarenv=opts.get("pillarenv"),
    )
    return found.compile_pillar()


def _checked(pillar, name):
    errors = [str(error) for error in pillar.pop("_errors", None) or []]
    mine = [error for error in errors if not pillar_view.is_of_others(error, name)]
    if mine:
        raise PillarError(f"the pillar of {name} does not render: {mine[0].strip()}")
    return pillar
