"""The rules of ``permissions``: globs relative to the project's directory, and what they ask for."""

import re

from . import globs
from .errors import ConfigurationError

KEYS = ("mode", "dir_mode", "user", "group")
TREES = ("project", "data", "pillar")
_MODE = re.compile("[0-7]{3,4}")


class Rules:
    """Of several globs that match a path, the later in the order of their texts wins, key by key."""

    def __init__(self, mapping):
        self._rules = [(globs.Glob(f"/{text}"), mapping[text]) for text in sorted(mapping)]

    def of(self, path, is_directory):
        """What the rules ask for ``path``, relative to the project's directory; git's own files are not theirs."""
        found = {}
        if self._rules and not path.startswith("project/.git/"):
            for glob, rule in self._rules:
                if glob.matches(path, is_directory):
                    found.update(rule)
        return found


def check(mapping):
    """Refuse globs outside of the project's trees, unknown keys and what is no mode."""
    for text, rule in mapping.items():
        where = f"permissions: {text!r}"
        globs.check(text, "permissions")
        if text.split("/")[0] not in TREES:
            raise ConfigurationError(f"{where} is in none of {', '.join(TREES)}", "Write project/bin/*, for example.")
        if not isinstance(rule, dict) or not rule:
            raise ConfigurationError(f"{where} is not a mapping of {', '.join(KEYS)}")
        for key, value in rule.items():
            if key not in KEYS:
                raise ConfigurationError(f"{where}: unknown key {key!r}", f"Keys are {', '.join(KEYS)}.")
            if not isinstance(value, str) or not value:
                hint = "Write a mode in quotes: '0640'." if key.endswith("mode") else ""
                raise ConfigurationError(f"{where}: {key} must be a text, it is {value!r}", hint)
            if key.endswith("mode") and not _MODE.fullmatch(value):
                raise ConfigurationError(f"{where}: {key} {value!r} is not an octal mode", "Write '0640', for example.")
