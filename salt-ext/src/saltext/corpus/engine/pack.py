"""What the compiler knows: this file is a nunjucks template that is also valid Python.

Unrendered, every value is a string that starts with the delimiter; the engine then
knows no installer but ``generic`` (see ``installers``).
"""

PACK_VERSION = "@{ packVersion | py }@"
API_VERSION = "2"
INSTALLERS = "@{ installers | py }@"


def pack_version():
    """The version of the pack, or ``unbuilt`` when the compiler did not render this file."""
    return "unbuilt" if PACK_VERSION.startswith("@") else PACK_VERSION


def installers():
    """The installers by name: ``{name: {"data": {}, "procedures": [], "steps": []}}``."""
    known = INSTALLERS if isinstance(INSTALLERS, dict) else {}
    return {"generic": {"data": {}, "procedures": [], "steps": []}, **known}
