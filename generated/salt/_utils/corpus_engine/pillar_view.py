"""The host's pillar as one project sees it: its own part, what is the host's, and no other project's."""

import os
import re

_PROJECTS = "makina-projects"
#: The first that an error of ``salt/pillar/__init__.py`` quotes is the SLS that it is about.
_ABOUT = re.compile(r"[^']*SLS 'makina-projects\.([^.']+)")


def build(base, roots, name, directory=None):
    """Pillar roots of links that stand for those of the host; a list of directories below ``base``.

    The first has an empty SLS for each of other projects: neither their errors nor their secrets are ours, however
    the top names them. Of several pillar roots the first that has an SLS counts.

    :param roots: the pillar roots of the host
    :param directory: what stands in for the project's own pillar; of the live one nothing is seen then
    """
    first = os.path.join(base, "first")
    os.makedirs(os.path.join(first, _PROJECTS))
    if directory is not None:
        os.symlink(directory, os.path.join(first, _PROJECTS, name))
    views = [first]
    for number, root in enumerate(os.path.abspath(root) for root in roots):
        views.append(os.path.join(base, str(number)))
        _link(root, views[-1], lambda entry: entry != _PROJECTS)
        own = (f"{name}.sls",) if directory is not None else (name, f"{name}.sls")
        _link(os.path.join(root, _PROJECTS), os.path.join(views[-1], _PROJECTS), own.__contains__)
        _hide_others(first, os.path.join(root, _PROJECTS), name)
    return views


def _link(source, target, wanted):
    os.makedirs(target, exist_ok=True)
    for entry in filter(wanted, _entries(source)):
        os.symlink(os.path.join(source, entry), os.path.join(target, entry))


def _hide_others(first, projects, name):
    for entry in _entries(projects):
        if entry not in (name, f"{name}.sls"):
            for path in _sls(os.path.join(projects, entry)):
                hidden = os.path.join(first, _PROJECTS, os.path.relpath(path, projects))
                os.makedirs(os.path.dirname(hidden), exist_ok=True)
                with open(hidden, "wb"):
                    pass


def _entries(directory):
    return os.listdir(directory) if os.path.isdir(directory) else []


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
