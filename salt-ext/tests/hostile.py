"""A seeded generator of what hostile and unlucky people put into names, values, commits and trees."""

import os
import random

from saltext.corpus.engine import keys

PIECES = [
    "{{ 7*7 }}", "{% raw %}", "{# x", "{{ salt['cmd.run']('touch pwned') }}", "{name}", "{data}", "{project_root}",
    "{{", "}}", ": ", "- ", "!!python/object/apply:os.system ['id']", "&a [*a]", "*alias", "#!yaml", "---", "...",
    "%YAML 1.1", "? ", "|", ">", "@x", "`x`", "$(touch pwned)", "`touch pwned`", ";reboot", "&& id", "| sh", "'",
    '"', "\\", "-rf", "--upload-pack=x", "~", "*", "?", "\n", "\r\n", "\t", "\x00", "\x1b[31m", "\x7f", "\x85",
    "\u2028", "\u202e", "\u2066", "\ufeff", "\ud800", "\xe9", "\u96ea", "e\u0301", "\U0001f389", "../",
    "/etc/shadow", "/", ".git", ".salt", "..", ".", "CON", "a" * 300, "yes", "null", "1e3", "0x1f", "12:30:45", "",
    " ",
]  # fmt: skip


class Hostile:
    """Cases by number: the same in every run."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self, most=4):
        return "".join(self.random.choice(PIECES) for _ in range(self.random.randint(0, most)))

    def value(self, depth=0):
        """Anything that YAML or JSON can hold."""
        kind = self.random.randrange(9 if depth < 3 else 6)
        if kind < 3:
            return self.text()
        if kind < 6:
            return self.random.choice([None, True, False, 0, -1, 2**70, 1.5, float("inf"), float("nan"), [], {}])
        if kind == 6:
            return [self.value(depth + 1) for _ in range(self.random.randint(0, 3))]
        return {self.key(): self.value(depth + 1) for _ in range(self.random.randint(0, 4))}

    def key(self):
        """A key of the configuration, a misspelt one, a computed one, or anything."""
        known = self.random.choice([*keys.SETTABLE, *keys.CALL_ONLY, *keys.COMPUTED])
        return self.random.choice([known, known, known.upper(), known[:-1], self.text(), 5, None, ("a",)])

    def layer(self):
        """Values for one layer of a configuration: hostile data below keys that exist, or any keys with any values."""
        values = {"data": {self.text() or "x": self.value() for _ in range(3)}}
        if self.random.random() < 0.3:
            values.update({self.key(): self.value() for _ in range(self.random.randint(1, 3))})
        return values

    def file_name(self):
        """The bytes of one path component that a file system takes."""
        raw = self.text().encode("utf-8", "surrogatepass").replace(b"/", b"_").replace(b"\0", b"_")[:200]
        return raw if raw not in (b"", b".", b"..") and raw.lower() != b".git" else b"plain"

    def link_target(self, outside):
        inside = self.random.choice([b"plain", b".salt", b".salt/00_a.sls", b".", b"..", b"../../pillar/init.sls"])
        return self.random.choice([inside, os.fsencode(outside), b"/etc/shadow", b"/dev/zero", b"/proc/self/environ"])
