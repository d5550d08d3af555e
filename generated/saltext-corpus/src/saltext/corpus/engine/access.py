"""Access over ssh to a project: its user's own key pair, and who may push as that user."""

import json
import os
import pwd
import re
import subprocess
import sys

from . import gate, helper, pushers
from .errors import EngineError

_ENTRY = "import sys; sys.path.insert(0, sys.argv[1]); from corpus_engine import ssh_files; ssh_files.main()"
_PUBLIC = re.compile(r"ssh-ed25519 [A-Za-z0-9+/=]{60,80}( [\x21-\x7e]{1,200})?\Z")
HOST_KEY = "/etc/ssh/ssh_host_ed25519_key.pub"


def ensure(context):
    """Privileged mode: key pair and ``authorized_keys`` as the configuration says; what changed."""
    user, cfg = context.git_user, context.cfg
    if not user:
        return []
    python = helper.public_python(context.runtime.hook_settings()["python"])
    changed = gate.install(context.paths, python, helper.LIBRARY)
    known = pwd.getpwnam(user)
    given = {
        "home": known.pw_dir,
        "lines": pushers.authorized(context.paths.name, cfg["pushers"]),
        "comment": f"{user}@{cfg['fqdn'] or 'localhost'}",
    }
    answer = _as_user(known, [python, "-I", "-c", _ENTRY, helper.LIBRARY], given)
    return changed + answer["changed"]


def revoke(user):
    """Take our lines out of a user's ``authorized_keys``; what changed."""
    try:
        known = pwd.getpwnam(user)
    except KeyError:
        return []
    given = {"home": known.pw_dir, "lines": [], "comment": None}
    return _as_user(known, [helper.public_python(sys.executable), "-I", "-c", _ENTRY, helper.LIBRARY], given)["changed"]


def _as_user(known, command, given):
    environment = {"HOME": known.pw_dir, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    identity = {"user": known.pw_uid, "group": known.pw_gid, "extra_groups": []}
    done = subprocess.run(
        command,
        input=json.dumps(given).encode(),
        capture_output=True,
        env=environment,
        cwd="/",
        check=False,
        **identity,
    )
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        answer = {"error": said[-1] if said else f"exit code {done.returncode}"}
    if "error" in answer:
        raise EngineError(f"the ssh access of {known.pw_name} could not be set up: {answer['error']}")
    return answer


def public_key(user):
    """The public key of a project, or None. The file is its user's: only what is a key is shown."""
    try:
        return _public(os.path.join(pwd.getpwnam(user).pw_dir, ".ssh", "id_ed25519.pub"))
    except KeyError:
        return None


def host_key():
    """The public key that sshd of this host shows, or None."""
    return _public(HOST_KEY)


def _public(path):
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with open(handle, encoding="utf-8", errors="replace") as stream:
            text = stream.read(1000).strip()
    except OSError:
        return None
    return text if _PUBLIC.match(text) else None
