"""Who may push: the configuration's ``pushers``, checked, as lines of ``authorized_keys``."""

import base64
import binascii
import re

from . import gate
from .errors import ConfigurationError

#: Key types that sshd knows, without DSA (sshd(8)).
_TYPES = re.compile(r"(sk-)?(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521))(@openssh\.com)?\Z")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}\Z")


def check(pushers):
    """Return ``{name: [(type, key)]}``; whatever is not exactly a public key is refused.

    :param pushers: ``{name: public key, or a list of them}``
    """
    if not isinstance(pushers or {}, dict):
        raise ConfigurationError(f"pushers is not a mapping of names to public keys: {type(pushers).__name__}")
    return {_name(name): [_key(name, text) for text in _listed(keys)] for name, keys in (pushers or {}).items()}


def authorized(project, pushers):
    """The lines that let the pushers of a project in, sorted by name."""
    return [
        f'command="{gate.PATH} {project} {name}",restrict {kind} {key} {name}'
        for name, keys in sorted(check(pushers).items())
        for kind, key in keys
    ]


def _listed(keys):
    return keys if isinstance(keys, list) else [keys]


def _name(name):
    if not isinstance(name, str) or not _NAME.match(name):
        raise ConfigurationError(f"pushers: {name!r} cannot name a pusher", "Letters, digits and _.@+- name one.")
    return name


def _key(name, text):
    words = text.split(" ") if isinstance(text, str) else []
    kind, key = (words + ["", ""])[:2]
    # A key's own bytes begin with the length and the name of its type (RFC 4253, section 6.6).
    prefix = len(kind).to_bytes(4, "big") + kind.encode("ascii", "replace")
    try:
        sound = _TYPES.match(kind) and base64.b64decode(key, validate=True).startswith(prefix)
    except (binascii.Error, ValueError):
        sound = False
    if not sound or "\n" in text or "\r" in text:
        raise ConfigurationError(
            f"pushers: {name} has something that is not a public key",
            "Give the one line of a file like id_ed25519.pub.",
        )
    return kind, key
