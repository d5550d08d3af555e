"""The privileged half of a push: root's side of the deploy hook, reached through one sudo rule.

Its only argument is a project's name, which the rule fixes. What is pushed comes on standard
input and is checked like any foreign text; commits are looked up in the project's own
repository. The log goes to stderr as it grows, the record's end to stdout.
"""

import json
import os
import re
import shutil
import subprocess
import sys

from . import files, repositories, requests, waiting
from .errors import EngineError, UsageError
from .git import Git
from .layout import Host

PATH = "/usr/local/sbin/corpus-deploy"
SUDOERS = "/etc/sudoers.d/corpus-{name}"
RULE = "{user} ALL=(root) NOPASSWD: " + PATH + " {name}\n"
LIBRARY = "/usr/local/lib/corpus"
PACKAGE = "corpus_engine"
PYTHONS = ("/usr/bin/python3", "/usr/local/bin/python3")
#: Bytes of a request at most.
LIMIT = 65536

_OBJECT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?\Z")
_REF = re.compile(r"refs/heads/[^\s\x00-\x1f\x7f~^:?*\[\\]{1,200}\Z")

TEMPLATE = '''#!{python}
"""Deploys one project for its user. Written by mc_project.init_project; changes are overwritten."""
import json
import sys

SETTINGS = json.loads({settings!r})
sys.path.insert(0, SETTINGS["engine_path"])
helper = __import__(SETTINGS["engine"] + ".helper", fromlist=["main"])
sys.exit(helper.main(SETTINGS, sys.argv[1:]))
'''


def install(paths, user, settings):
    """Write the helper, the project's sudo rule and what its hook imports; what changed."""
    if not shutil.which("sudo") or not os.path.isdir(os.path.dirname(SUDOERS)):
        raise EngineError("sudo is missing: the project's user could not deploy what it pushes", "Install sudo.")
    common = {key: value for key, value in settings.items() if key not in ("repository", "project")}
    text = TEMPLATE.format(python=settings["python"], settings=json.dumps(common, sort_keys=True))
    rule = SUDOERS.format(name=paths.name)
    changed = [PATH] if files.write_if_differs(PATH, text, 0o755) else []
    if files.write_if_differs(rule, RULE.format(user=user, name=paths.name), 0o440):
        changed.append(rule)
    return changed + publish()


def uninstall(name):
    """Remove a project's sudo rule; what changed. What all projects share stays."""
    rule = SUDOERS.format(name=name)
    if not os.path.lexists(rule):
        return []
    files.remove(rule)
    return [rule]


def hook_settings(settings):
    """The hook runs as the project's user, who reads neither Salt's cache nor, maybe, its interpreter."""
    python = public_python(settings["python"])
    return {**settings, "python": python, "engine": PACKAGE, "engine_path": LIBRARY, "helper": ["sudo", "-n", PATH]}


def public_python(python):
    """An interpreter that every user may run: ``python`` if they may, else the system's."""
    if not _readable_by_all(python):
        python = next((known for known in PYTHONS if os.path.exists(known) and _readable_by_all(known)), None)
    if python is None:
        raise EngineError("no python3 that every user may run was found", f"Install one of {', '.join(PYTHONS)}.")
    return python


def _readable_by_all(path):
    real = os.path.realpath(path)
    parents = [real]
    while os.path.dirname(parents[-1]) != parents[-1]:
        parents.append(os.path.dirname(parents[-1]))
    return all(os.stat(item).st_mode & 0o001 for item in parents)


def publish():
    """Copy the engine, without its Salt side, to where every user can import it."""
    source, target = os.path.dirname(os.path.abspath(__file__)), os.path.join(LIBRARY, PACKAGE)
    for directory in (LIBRARY, target):
        os.makedirs(directory, exist_ok=True)
        os.chmod(directory, 0o755)
    changed = []
    for name in sorted(item for item in os.listdir(source) if item.endswith(".py")):
        if files.write_if_differs(os.path.join(target, name), files.read_text(os.path.join(source, name)), 0o644):
            changed.append(os.path.join(target, name))
    return changed


def main(settings, arguments):
    """Check the request, deploy it; exit code 0 when there is an answer on stdout."""
    try:
        if len(arguments) != 1:
            raise UsageError("usage: corpus-deploy PROJECT")
        paths = Host.from_mapping(settings["host"]).project(arguments[0])
        request = checked(paths, sys.stdin.buffer.read(LIMIT + 1))
        known = waiting.run(paths, requests.create(paths, request), settings, _say)
    except EngineError as error:
        known = {"outcome": "refused", "comment": error.sentence()}
    json.dump({"outcome": known["outcome"], "comment": known["comment"]}, sys.stdout)
    return 0


def checked(paths, raw):
    """The request of a project's user: nothing in it is believed that was not checked."""
    try:
        given = json.loads(raw.decode("utf-8"))
        repository, ref = given["repository"], given["ref"]
        old, new, forced, who = given["old"], given["new"], given["forced"], given["who"]
        sound = len(raw) <= LIMIT and all(_OBJECT.match(item) for item in (old, new)) and _REF.match(ref)
        known = repository in repositories.REPOSITORIES
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"not a request: {error}") from None
    if not sound or not known or not isinstance(forced, bool):
        raise UsageError("not a request of a push")
    branch = repositories.deploy_branch(Git(paths.project_git if repository == "project" else paths.pillar_git))
    if ref not in [f"refs/heads/{name}" for name in ([branch] if branch else repositories.FIRST_BRANCHES)]:
        raise UsageError(f"{ref} is not the deploy branch")
    trigger = "push" if repository == "project" else "pillar-push"
    return {
        "trigger": trigger,
        "repository": repository,
        "ref": ref,
        "old": old,
        "new": new,
        "sha": new if repository == "project" else None,
        "forced": forced,
        "who": re.sub(r"[^\w@.+-]", "?", str(who))[:64],
    }


def call(command, request):
    """The hook's side: hand a request over, pass the log on, return the answer."""
    done = subprocess.run(command, input=json.dumps(request).encode(), stdout=subprocess.PIPE, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise EngineError(f"{command[0]} did not deploy (exit code {done.returncode})") from None


def _say(text):
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        pass
