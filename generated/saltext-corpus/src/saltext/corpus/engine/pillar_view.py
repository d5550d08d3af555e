"""The host's pillar as one project sees it: its own part, what is the host's, and no other project's."""

import os
import re

_PROJECTS = "makina-projects"
#: The first that an error of ``salt/pillar/__init__.py`` quotes is the SLS that it is about.
_ABOUT = re.compile(r"[^']*SLS 'makina-projects\.([^.']+)")


def hide_others(root, roots, name):
    """Put an empty SLS into ``root`` for each of other projects: neither their errors nor their secrets are ours.

    However the top names them, even from Jinja: of several pillar roots the first that has an SLS counts.

    :param root: a directory that is to come before ``roots``
    :param roots: the pillar roots of the host
    """
    for directory in (os.path.join(place, _PROJECTS) for place in roots):
        for entry in os.listdir(directory) if os.path.isdir(directory) else ():
            if entry not in (name, f"{name}.sls"):
                for path in _sls(os.path.join(directory, entry)):
                    hidden = os.path.join(root, _PROJECTS, os.path.relpath(path, directory))
                    os.makedirs(os.path.dirname(hidden), exist_ok=True)
                    with open(hidden, "wb"):
                        pass


def is_of_others(error, name):
    """Whether an error is about an SLS of another project: one that the top names and that is not there."""
    about = _ABOUT.match(error)
    return about is not None and about.group(1) != name


def _sls(path):
    """The SLS of a project: all below its directory, or the one file that it is."""
    if path.endswith(".sls") and os.path.isfile(path):
        yield path
    for base, _directories, names in os.walk(path):
        yield from (os.path.join(base, entry) for entry in names if entry.endswith(".sls"))
