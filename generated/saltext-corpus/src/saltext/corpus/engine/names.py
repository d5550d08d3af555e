"""Names: of projects, of steps, of the things that are derived from them."""

import re

from .errors import UsageError

PROJECT_PATTERN = re.compile(r"[a-z][a-z0-9-]{0,26}\Z")
#: A step is one file of ``.salt``: what Salt can name as the last part of an SLS id.
STEP_PATTERN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,127}\Z")


def check_project(name):
    """Return ``name`` when it can name a project, else raise ``UsageError``."""
    if not isinstance(name, str) or not PROJECT_PATTERN.match(name):
        raise UsageError(
            f"{name!r} cannot name a project",
            "A name is a small letter and up to 26 small letters, digits and hyphens.",
        )
    return name


def user_of(name):
    """The system user of a project."""
    return f"{name}-user"


def group_of(name):
    """The main system group of a project."""
    return f"{name}-grp"


def module_prefix(name):
    """A project's name as part of a Python module name."""
    return name.replace("-", "_")


def pillar_key(name):
    """The first-level pillar key of a project: flat, with a dot."""
    return f"makina-projects.{name}"


def sls_id(name, step):
    """The id under which Salt finds a step through the wired salt root."""
    if not STEP_PATTERN.match(step):
        raise UsageError(f"{step!r} cannot name an SLS of project {name}")
    return f"makina-projects.{name}.{step}"
