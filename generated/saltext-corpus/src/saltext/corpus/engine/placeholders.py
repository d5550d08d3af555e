"""``{placeholders}`` in hand-written configuration: bounded, cycle-safe, escaped by doubling.

A value of a literal layer (what the compiler emits, ``#!yaml``) is never touched, nor is text
that comes in through a placeholder from such a layer.
"""

import copy
import re

from .errors import ConfigurationError

_TOKEN = re.compile(r"\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_.-]*)\}")
#: A resolved text may not be longer than this (characters).
LIMIT = 1 << 20
#: Placeholders that are looked up for one configuration at most: texts that stay short may still double the work each.
LOOKUPS = 100_000


class Resolver:
    """Resolves the values of ``values`` whose path ``is_template(path)``."""

    def __init__(self, values, is_template):
        self._values = values
        self._is_template = is_template
        self._open = []
        self._left = LOOKUPS

    def resolve(self, value):
        """``value`` with its placeholders resolved."""
        return self._resolve(value, ())

    def resolve_all(self):
        """Resolve in place; returns the values. Secrets are what a look-up found: their braces are their own."""
        for key in list(self._values):
            if key != "secrets":
                self._values[key] = self._resolve(self._values[key], (key,))
        return self._values

    def _resolve(self, value, path):
        if isinstance(value, dict):
            return {key: self._resolve(item, path + (key,)) for key, item in value.items()}
        if isinstance(value, list):
            return [self._resolve(item, path) for item in value]
        if isinstance(value, str) and self._is_template(path):
            return self._text(value, path)
        return value

    def _text(self, text, path):
        whole = _TOKEN.fullmatch(text)
        if whole and whole.group(1):
            found = self._lookup(whole.group(1), path)
            return text if found is None else copy.deepcopy(found)
        result = _TOKEN.sub(lambda match: self._token(match, path), text)
        if len(result) > LIMIT:
            raise ConfigurationError(f"{'.'.join(map(str, path))}: placeholders make more than {LIMIT} characters")
        return result

    def _token(self, match, path):
        if not match.group(1):
            return match.group(0)[0]
        found = self._lookup(match.group(1), path)
        return match.group(0) if found is None else str(found)

    def _lookup(self, name, path):
        """The resolved value of a name: a key of ``data`` first, then of the configuration."""
        for target in (("data", *name.split(".")), tuple(name.split("."))):
            found = self._dig(target)
            if found is not None:
                return self._guarded(found, target, path)
        return None

    def _dig(self, target):
        node = self._values
        for part in target:
            if not isinstance(node, dict) or part not in node:
                return None
            node = node[part]
        return node

    def _guarded(self, value, target, path):
        if target in self._open:
            chain = " -> ".join(".".join(step) for step in (*self._open, target))
            raise ConfigurationError(f"{'.'.join(map(str, path))}: placeholders go in a circle: {chain}")
        self._left -= 1
        if self._left < 0:
            raise ConfigurationError(f"{'.'.join(map(str, path))}: placeholders need more than {LOOKUPS} look-ups")
        self._open.append(target)
        try:
            return self._resolve(value, target)
        finally:
            self._open.pop()
