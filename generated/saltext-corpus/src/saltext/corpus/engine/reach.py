"""How this host is reached from outside: a guest's own name and port are not those that the world sees."""

import os

from . import files

#: The host's own pillar: ``corpus: {this_host: …, this_port: …}``, which the controller writes for a guest.
PILLAR = "corpus"


def of(pillar, directory, fqdn):
    """``(host, port)``: of the pillar, else of the files ``this_host`` and ``this_port``, else the name and 22."""
    own = pillar.get(PILLAR)
    own = own if isinstance(own, dict) else {}
    host = own.get("this_host") or _first_word(os.path.join(directory, "this_host")) or fqdn or "localhost"
    port = _port(own.get("this_port")) or _port(_first_word(os.path.join(directory, "this_port"))) or 22
    return host, port


def _first_word(path):
    words = (files.read_text(path) or "").split()
    return words[0] if words else None


def _port(value):
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 65536 else None
