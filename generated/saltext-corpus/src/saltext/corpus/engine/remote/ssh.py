"""The OpenSSH client: how a host is reached, and why it is not. Host keys are checked, always; nothing is asked for."""

import os
import re
from dataclasses import dataclass

from ..errors import NotAllowedError, UnreachableError, UsageError

HOST = re.compile(r"[\w\[][\w.:@%\[\]+-]*\Z")
#: These words win over every configuration file (the same as in src/hosts/over-ssh.ts; a test compares them).
OPTIONS = {
    "BatchMode": "yes",
    "StrictHostKeyChecking": "yes",
    "NumberOfPasswordPrompts": "0",
    "ConnectTimeout": "20",
    "ServerAliveInterval": "15",
    "ServerAliveCountMax": "4",
    "ClearAllForwardings": "yes",
    "RemoteCommand": "none",
    "LogLevel": "ERROR",
}
#: The remote shell is given these words, whatever is asked: they read the program first.
COMMAND = 'exec python3 -c "import sys;f=sys.stdin.buffer;exec(f.read(int(f.readline())))"'
#: What OpenSSH says (sshconnect.c) when the host is not who it should be.
STRANGER = re.compile(r"Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|No \S+ host key is known")
#: What OpenSSH says (sshconnect2.c) when the host does not let us in.
REFUSED = re.compile(r"Permission denied|Too many authentication failures|No supported authentication methods")


@dataclass(frozen=True)
class Target:
    """A host, and how to get there; what is None is up to the ssh configuration."""

    host: str
    user: str = None
    port: int = None
    #: a file with a private key
    identity: str = None
    #: an ssh configuration file
    config: str = None
    #: a host to go through: ssh's ProxyJump
    gateway: str = None

    def __post_init__(self):
        for word in (self.host, self.user, self.gateway):
            if word is not None and not HOST.match(str(word)):
                raise UsageError(f"not the name of a host or user: {word!r}")

    def arguments(self):
        """The command line, as a list."""
        words = ["ssh", "-T"]
        for key, value in OPTIONS.items():
            words += ["-o", f"{key}={value}"]
        given = {"-F": self.config, "-p": self.port, "-l": self.user, "-i": self.identity, "-J": self.gateway}
        for flag, value in given.items():
            words += [] if value is None else [flag, str(value)]
        return [*words, "--", self.host, COMMAND]


def target(host, options):
    """The target of a call, its ``ssh_*`` options taken out of ``options``; one that does not exist is refused."""
    names = {
        "ssh_user": "user",
        "ssh_port": "port",
        "ssh_identity": "identity",
        "ssh_key_filename": "identity",
        "ssh_config": "config",
        "ssh_gateway": "gateway",
    }
    found = {}
    for key in [key for key in options if key.startswith("ssh_")]:
        if key not in names:
            raise UsageError(f"there is no option {key}", f"There are {', '.join(sorted(names))}.")
        found[names[key]] = options.pop(key)
    if found.get("port") is not None and not str(found["port"]).isdigit():
        raise UsageError(f"ssh_port={found['port']!r} is not a port")
    return Target(str(host), **found)


def why(host, code, stderr, answered):
    """The error for a connection that gave no answer."""
    lines = [line for line in stderr.splitlines() if line.strip()]
    said = lines[-1].strip() if lines else f"ssh ended with {code}"
    if STRANGER.search(stderr):
        return NotAllowedError(f"the host key of {host} is not the known one: {said}", VERIFY)
    if REFUSED.search(stderr):
        return NotAllowedError(
            f"{host} does not let us in: {said}", "Keys only, no passwords: does `ssh -o BatchMode=yes` get in?"
        )
    if answered:
        return UnreachableError(
            f"the connection to {host} was lost: {said}",
            "What was started there goes on: mc_project.status there tells how it stands, mc_project.attach follows.",
        )
    if code == 127:
        return UnreachableError(f"{host} has no python3: {said}", "Install it there.")
    return UnreachableError(f"{host} cannot be reached over ssh: {said}", "Is it up, and is this its name?")


#: What to do about a host key that is not known.
VERIFY = (
    "Compare its key with what the host itself says (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), "
    "then put it into known_hosts. corpus never connects without checking it."
)


def environment():
    """ssh's environment: its messages in English, for they are read."""
    return {**os.environ, "LC_ALL": "C"}
