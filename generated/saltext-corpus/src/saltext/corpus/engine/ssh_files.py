"""The ``.ssh`` directory of a project's user, written by a process of that user.

Root never writes there: its owner could turn any part of the path into a link to somewhere else.
"""

import json
import os
import subprocess
import sys

from . import files

BEGIN = "# Begin of the pushers that corpus manages; change them in the project's pillar."
END = "# End of the pushers that corpus manages."
KEY = "id_ed25519"


def main():
    """Read ``{home, lines, comment}`` from standard input, write ``{changed, public_key}`` or ``{error}``."""
    given = json.load(sys.stdin)
    try:
        answer = put(given["home"], given["lines"], given["comment"])
    except (OSError, subprocess.CalledProcessError) as error:
        answer = {"error": str(error)}
    json.dump(answer, sys.stdout)


def put(home, lines, comment):
    """Put key pair and pushers in place; what changed, and the public key. Without a comment: take our lines out."""
    directory = os.path.join(home, ".ssh")
    if comment is None:
        return _without(directory)
    os.makedirs(directory, mode=0o700, exist_ok=True)
    os.chmod(directory, 0o700)
    key, authorized = os.path.join(directory, KEY), os.path.join(directory, "authorized_keys")
    changed = []
    if not os.path.lexists(key):
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", key]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        changed.append(key)
    known = files.read_text(authorized) or ""
    text = replaced(known, lines)
    # sshd reads no file that others may write.
    if text != known and files.write_if_differs(authorized, text.encode("utf-8", "surrogateescape"), 0o600):
        changed.append(authorized)
    return {"changed": changed, "public_key": (files.read_text(f"{key}.pub") or "").strip()}


def _without(directory):
    """Take our lines out; nothing is created."""
    authorized = os.path.join(directory, "authorized_keys")
    known = files.read_text(authorized)
    text = replaced(known or "", [])
    if known is None or text == known:
        return {"changed": [], "public_key": None}
    files.write_atomic(authorized, text.encode("utf-8", "surrogateescape"), 0o600)
    return {"changed": [authorized], "public_key": None}


def replaced(text, lines):
    """``text`` with our block holding ``lines``; foreign lines stay as they are."""
    kept, inside = [], False
    for line in text.splitlines():
        if line == BEGIN:
            inside = True
        elif line == END:
            inside = False
        elif not inside:
            kept.append(line)
    block = [BEGIN, *lines, END] if lines else []
    return "".join(f"{line}\n" for line in [*kept, *block])
