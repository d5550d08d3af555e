"""Globs of paths in the spelling of gitignore(5): ``*``, ``?``, ``[a-z]`` within one name, ``**`` over several."""

import re

from .errors import ConfigurationError


class Glob:
    """One glob. With a slash before its end it is anchored at the root, without one it fits at any depth.

    A slash at the end: directories alone.
    """

    def __init__(self, text):
        self.text = text
        self.directories_only = text.endswith("/")
        bare = text.rstrip("/")
        parts = bare.lstrip("/").split("/")
        if "/" not in bare:
            parts = ["**", *parts]
        self._regex = re.compile("".join(_pieces(parts)), re.DOTALL)

    def matches(self, path, is_directory):
        """Whether it fits ``path``, relative and without a slash at its end."""
        return (is_directory or not self.directories_only) and self._regex.fullmatch(path) is not None


def check(text, where):
    """Refuse what cannot be a glob of a path below a root."""
    if not isinstance(text, str) or not text.strip("/") or "\0" in text:
        raise ConfigurationError(f"{where}: {text!r} is not a glob of paths")
    if text.startswith("!"):
        raise ConfigurationError(f"{where}: {text!r} negates", "Name what is meant; a name that begins with ! is [!].")
    if {"", ".", ".."} & set(text.strip("/").split("/")):
        raise ConfigurationError(f"{where}: {text!r} is not a path below the root", "Write it without //, . and ..")


def _pieces(parts):
    """The regular expression of each name of a path."""
    for number, part in enumerate(parts, 1):
        if part == "**":
            yield ".+" if number == len(parts) else "(?:[^/]+/)*"
        else:
            yield _name(part) + ("" if number == len(parts) else "/")


def _name(part):
    text, position = "", 0
    while position < len(part):
        char, position = part[position], position + 1
        end = part.find("]", position + 1) if char == "[" else -1
        if char == "*":
            text += "[^/]*"
        elif char == "?":
            text += "[^/]"
        elif end > 0:
            text += _one_of(part[position:end])
            position = end + 1
        elif char == "\\" and position < len(part):
            text += re.escape(part[position])
            position += 1
        else:
            text += re.escape(char)
    return text


def _one_of(inside):
    """``[a-z]``; ``!`` or ``^`` at its front negates."""
    negated = inside[:1] in ("!", "^") and len(inside) > 1
    members = re.sub(r"([\[\]\\^&~|])", r"\\\1", inside[negated:])
    return f"(?!/)[{'^' if negated else ''}{members}]"
