"""The forced command of a pusher's key: git on this project's two repositories, and nothing else.

sshd(8), "AUTHORIZED_KEYS FILE FORMAT": whatever the client asks for is in SSH_ORIGINAL_COMMAND, and
this runs instead. No shell ever sees what was asked; git is started with words that were compared.
"""

import os
import shlex
import sys

from . import files
from .errors import EngineError, UsageError
from .layout import Host

PATH = "/usr/local/bin/corpus-ssh"
#: What a client of git asks for over ssh (git-push(1), git-fetch(1)).
SERVICES = {"git-receive-pack": "receive-pack", "git-upload-pack": "upload-pack"}
#: The command line's code for refused authorisation.
EXIT_FORBIDDEN = 77
#: Characters of a request at most.
LIMIT = 4096

_SAFE_PATH = "/usr/local/bin:/usr/bin:/bin"

TEMPLATE = '''#!{python} -I
"""Lets a pusher's key do git, and nothing else. Written by mc_project.init_project; changes are overwritten."""
import sys

sys.path.insert(0, {library!r})
from corpus_engine import gate

sys.exit(gate.main({projects_dir!r}, sys.argv[1:]))
'''


def install(paths, python, library):
    """Write the program; what changed."""
    text = TEMPLATE.format(python=python, library=library, projects_dir=paths.host.projects_dir)
    return [PATH] if files.write_if_differs(PATH, text, 0o755) else []


def main(projects_dir, arguments):
    """Become git, or refuse with one sentence; the exit code of a refusal."""
    try:
        name, who = arguments
        paths = Host.from_mapping({"projects_dir": projects_dir}).project(name)
        service, repository = allowed(paths, os.environ.get("SSH_ORIGINAL_COMMAND"))
    except (EngineError, ValueError) as error:
        sys.stderr.write(f"corpus: {error}\n")
        return EXIT_FORBIDDEN
    os.execve("/usr/bin/git", ["git", service, repository], environment(who))


def allowed(paths, asked):
    """``(service, repository)`` of a request; ``UsageError`` for everything that is not one of ours."""
    ours = f"this key pushes to and fetches from project.git and pillar.git of {paths.name}"
    if not asked:
        raise UsageError(f"{ours}; there is no shell")
    try:
        words = shlex.split(asked) if len(asked) <= LIMIT else []
    except ValueError:
        words = []
    if words[:1] == ["git"] and len(words) == 3:
        words = [f"git-{words[1]}", words[2]]
    known = {paths.project_git: paths.project_git, paths.pillar_git: paths.pillar_git}
    known.update({os.path.basename(path): path for path in known})
    if len(words) != 2 or words[0] not in SERVICES or words[1].rstrip("/") not in known:
        raise UsageError(f"{ours}, and nothing else")
    return SERVICES[words[0]], known[words[1].rstrip("/")]


def environment(who):
    """What git is told: of the client's environment nothing but the version of its protocol."""
    kept = {key: os.environ[key] for key in ("HOME", "USER", "LOGNAME", "GIT_PROTOCOL") if key in os.environ}
    return {**kept, "PATH": _SAFE_PATH, "LC_ALL": "C.UTF-8", "CORPUS_PUSHER": who}
