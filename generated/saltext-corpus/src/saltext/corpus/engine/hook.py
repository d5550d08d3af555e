"""The proc-receive hook: decides every ref of a push, and deploys the one that deploys.

Protocol: githooks(5), "proc-receive". Objects are stored and out of quarantine when it runs.
stdout speaks pkt-line with git; stderr is what the pusher sees while it happens.
"""

import os
import pwd
import sys

from . import helper, pktline, repositories, requests, waiting
from .errors import EngineError
from .git import ZERO, Git
from .layout import Host


class Command:
    """One ref of a push and its verdict: ``None`` is plain (git updates it), else a reason of refusal or ``ok``."""

    def __init__(self, line):
        self.old, self.new, ref = line.split(b" ", 2)
        self.old, self.new = self.old.decode(), self.new.decode()
        self.ref = ref.rstrip(b"\n").decode("utf-8", "surrogateescape")
        self.refused = None
        self.deployed = False

    @property
    def deletes(self):
        return set(self.new) == {"0"}

    @property
    def creates(self):
        return set(self.old) == {"0"}


def main(settings):
    """Speak with git: read the commands, decide, answer. The exit code of the hook."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    version = pktline.read_section(source)[0]
    wanted = version.rstrip(b"\n").partition(b"\0")[2].split()
    if not version.startswith(b"version=1"):
        raise pktline.ProtocolError(f"unknown version of the protocol: {version!r}")
    offered = [option for option in (b"push-options", b"atomic") if option in wanted]
    pktline.write(sink, b"version=1\0" + b" ".join(offered) + b"\n")
    pktline.flush(sink)
    commands = [Command(line) for line in pktline.read_section(source)]
    options = pktline.read_section(source) if b"push-options" in offered else []
    push = Push(settings, commands, [option.decode("utf-8", "replace").strip() for option in options])
    push.decide(atomic=b"atomic" in offered)
    for command in commands:
        _answer(sink, command)
    pktline.flush(sink)
    return 0


def _answer(sink, command):
    if command.refused:
        pktline.write(sink, f"ng {command.ref} {command.refused}\n")
        return
    pktline.write(sink, f"ok {command.ref}\n")
    if not command.deployed:
        pktline.write(sink, "option fall-through\n")


class Push:
    """One push to one repository of a project."""

    def __init__(self, settings, commands, options):
        self.settings = settings
        self.commands = commands
        self.options = options
        self.paths = Host.from_mapping(settings["host"]).project(settings["project"])
        self.repository = settings["repository"]
        self.store = Git(self.paths.project_git if self.repository == "project" else self.paths.pillar_git)

    def decide(self, atomic=False):
        """Give every command its verdict; deploys at most one of them."""
        chosen = self._deploying()
        for command in self.commands:
            command.refused = self._refusal(command, chosen)
        if atomic and any(command.refused for command in self.commands):
            chosen = None
        elif chosen and not chosen.refused:
            self._deploy(chosen)
        if atomic and any(command.refused for command in self.commands):
            for command in self.commands:
                command.refused = command.refused or "atomic push failed"

    def _deploying(self):
        """The command on the deploy branch: the recorded one, else main or master, whichever is pushed."""
        known = repositories.deploy_branch(self.store)
        if known is None and self.repository == "pillar":
            known = repositories.first_branch(self.store)
        for branch in [known] if known else repositories.FIRST_BRANCHES:
            for command in self.commands:
                if command.ref == f"refs/heads/{branch}" and (known or not command.deletes):
                    return command
        return None

    def _refusal(self, command, chosen):
        if command.ref.startswith(f"{repositories.HIDDEN}/"):
            return "this ref belongs to corpus"
        if command is chosen and command.deletes:
            return "the deploy branch cannot be deleted"
        if not command.ref.startswith("refs/"):
            return "not a full ref"
        return None

    def _deploy(self, command):
        if self.store.sha(command.new) != command.new:
            command.refused = "the deploy branch takes commits only"
            return
        forced = "force" in self.options or not (command.creates or self.store.is_ancestor(command.old, command.new))
        request = {
            "trigger": "push" if self.repository == "project" else "pillar-push",
            "repository": self.repository,
            "ref": command.ref,
            "old": command.old if not command.creates else ZERO,
            "new": command.new,
            "sha": command.new if self.repository == "project" else None,
            "forced": forced,
            "who": pusher(),
        }
        try:
            if self.settings.get("helper") and os.geteuid() != 0:
                known = helper.call([*self.settings["helper"], self.paths.name], request)
            else:
                deployment = requests.create(self.paths, request)
                known = waiting.run(self.paths, deployment, self.settings, say)
        except EngineError as error:
            command.refused = error.sentence()
            return
        command.deployed = known["outcome"] == "deployed"
        if not command.deployed:
            command.refused = reason(known)


def reason(known):
    """What git shows after ``! [remote rejected] main -> main``."""
    texts = {
        "rolled-back": "deployment failed, rolled back",
        "rollback-failed": "deployment failed, and the rollback failed too",
        "interrupted": "deployment interrupted, rolled back by the next command",
        "cancelled": "deployment cancelled, rolled back",
    }
    if known["outcome"] in texts:
        return texts[known["outcome"]]
    return " ".join(str(known["comment"]).split())[:400] or known["outcome"]


def say(text):
    """Show text to the pusher; one who has gone away is not an error."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def pusher():
    """Who pushes: what the ssh front end says, else the person behind sudo, else the user."""
    known = os.environ.get("CORPUS_PUSHER") or os.environ.get("SUDO_USER")
    if known:
        return known
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
