"""Keeping secrets out of what people and machines read: logs, records, events, answers.

A secret is what stands in ``cfg.secrets``, and what the project's store holds. It is masked wherever it appears in a
text, in the forms that tools print it in.
"""

import base64
import contextlib
import json
import shlex
import urllib.parse

from .secrets import SHORTEST, SecretError, Store

MASK = "[secret]"


class Redactor:
    """Masks the secrets that it has learned; with none learned it changes nothing."""

    def __init__(self):
        self._known = set()
        self._longest_first = ()

    def learn(self, secrets):
        """Mask these from now on: any texts in mappings and lists, at any depth."""
        texts = {text for text in _texts(secrets) if len(text) >= SHORTEST} - self._known
        if texts:
            self._known |= texts
            forms = {form for text in self._known for form in _forms(text)}
            self._longest_first = tuple(sorted(forms, key=lambda form: (-len(form), form)))

    def learn_store(self, root):
        """The same of a store, whatever state it is in: what is wrong with it, its use tells."""
        store = Store(root)
        with contextlib.suppress(OSError, SecretError):
            self.learn([store.get(name) for name in store.names()])

    def text(self, text):
        """``text`` with every secret masked."""
        for form in self._longest_first:
            if form in text:
                text = text.replace(form, MASK)
        return text

    def deep(self, value):
        """A copy of a value of mappings, lists and scalars, masked in values and keys."""
        if not self._longest_first:
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bytes):
            return self.text(value.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        if isinstance(value, dict):
            return {self.deep(key): self.deep(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.deep(item) for item in value)
        return value


def check(secrets):
    """What is wrong with ``secrets`` of a configuration, one sentence; None when nothing is."""
    for name, value in secrets.items():
        if value is not None and (not isinstance(value, str) or len(value) < SHORTEST):
            return f"secrets.{name} is not a text of {SHORTEST} characters at least"
        if value and value.startswith("sdb://"):
            return f"secrets.{name} was not looked up: the minion has no sdb profile of that name"
    return None


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)


def _forms(text):
    """A secret as it is, and as JSON, Python, a shell, a URL and base64 write it; of several lines, each line."""
    raw = text.encode("utf-8", "surrogateescape")
    forms = {
        text,
        json.dumps(text)[1:-1],
        json.dumps(text, ensure_ascii=False)[1:-1],
        repr(text)[1:-1],
        shlex.quote(text),
        urllib.parse.quote(raw, safe=""),
        urllib.parse.quote_plus(raw),
        base64.b64encode(raw).decode(),
    }
    forms |= {line.strip() for line in text.splitlines()}
    return {form for form in forms if len(form) >= SHORTEST}
