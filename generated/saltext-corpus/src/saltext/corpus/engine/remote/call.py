"""A salt-call on another host: the program there, its request, its answer."""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import threading

from ..errors import UnreachableError, UsageError
from . import ssh

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "program.py")
HINTS = {
    "no-salt-call": "Install Salt there, or say where it is: salt_call=PATH",
    "no-git": "Install git there: projects are repositories.",
}


class Remote:
    """One host over ssh. ``pack`` is called for the files of the pack when the host has none; ``log`` takes lines."""

    def __init__(self, target, pack, log, *, salt_call="salt-call", config_dir=None):
        self.target = target
        self._pack = pack
        self._log = log
        self._salt_call = salt_call
        self._config_dir = config_dir

    def call(self, function, kwargs, files=None):
        """``(exit code, return)`` of an execution function there; a missing pack is brought along.

        :param files: ``{argument: path}``: files of ours that travel with the call
        """
        pack = packed(self._pack()) if function.startswith("mc_project.") else None
        code, value = self._request(function, kwargs, files or {}, pack and {"hash": pack["hash"]})
        if pack and isinstance(value, str) and f"'{function}' is not available" in value:
            if not pack["files"]:
                raise UsageError(
                    f"{self.target.host} has no mc_project, and there is no pack here to bring along",
                    "The emitted tree belongs into file_roots of this host.",
                )
            self._log(f"{function} is missing on {self.target.host}; bringing the pack")
            code, value = self._request(function, kwargs, files or {}, pack)
        return code, value

    def _request(self, function, kwargs, files, pack):
        sizes = [{"as": name, "size": os.path.getsize(path)} for name, path in files.items()]
        head = {
            "command": self._salt_call,
            "configDir": self._config_dir,
            "args": arguments(function, kwargs),
            "needs": ["git"],
            "pack": pack,
            "files": sizes,
        }
        if shutil.which("ssh") is None:
            raise UnreachableError("the OpenSSH client is missing on this host", "Install it: ssh.")
        process = subprocess.Popen(
            self.target.arguments(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ssh.environment(),
        )
        stderr = []
        others = [
            threading.Thread(target=_send, args=(process.stdin, head, files.values())),
            threading.Thread(target=lambda: stderr.append(process.stderr.read())),
        ]
        for thread in others:
            thread.start()
        last, log = self._listen(process.stdout)
        code = process.wait()
        for thread in others:
            thread.join()
        if last is None or "log" in last or "pack" in last:
            raise ssh.why(self.target.host, code, b"".join(stderr).decode("utf-8", "replace"), last is not None)
        if "error" in last:
            raise UnreachableError(f"{self.target.host}: {last['detail']}", HINTS.get(last["error"], ""))
        return last["exitCode"], returned(last["stdout"], log)

    def _listen(self, stream):
        """The last frame, and all lines that were logged."""
        last, log = None, []
        for line in stream:
            frame = read_frame(line)
            if frame is None:
                continue
            last = frame
            if "log" in frame:
                log.append(str(frame["log"]))
                if not MISSING.search(log[-1]):
                    self._log(log[-1])
        return last, log


#: salt-call's words for a function that it does not know (salt/cli/caller.py): we bring it.
MISSING = re.compile(r"'mc_project\.\w+' is not available")


def _send(stream, head, paths):
    """The program, the request, the files; a host that does not listen any longer is found out elsewhere."""
    try:
        with stream, open(PROGRAM, "rb") as program:
            text = program.read()
            stream.write(b"%d\n%s%s\n" % (len(text), text, json.dumps(head).encode()))
            for path in paths:
                with open(path, "rb") as file:
                    shutil.copyfileobj(file, stream, 1 << 20)
    except (OSError, ValueError):
        pass


def packed(files):
    """The pack as it is sent: ``{hash, files}``, contents in base64 by path."""
    encoded = {path: base64.b64encode(data).decode() for path, data in sorted(files.items())}
    text = json.dumps(encoded, sort_keys=True)
    return {"hash": hashlib.sha256(text.encode()).hexdigest()[:16], "files": encoded}


def arguments(function, kwargs):
    """The arguments of salt-call. Everything by name: a text by place that reads ``a=b`` would be taken apart."""
    common = ["--local", "--out=json", "--log-level=critical", "--retcode-passthrough", "--", function]
    return [*common, *(f"{key}={yaml_argument(value)}" for key, value in kwargs.items() if value is not None)]


def yaml_argument(value):
    """As Salt's command line reads it back (salt/utils/args.py ``yamlify_arg``): ASCII JSON, without a bare ``#``."""
    return json.dumps(value).replace("#", "\\u0023").replace("\x7f", "\\u007f")


def read_frame(line):
    """One line of the program's; None for what a login script printed."""
    try:
        frame = json.loads(line) if line.startswith(b"{") else None
    except ValueError:
        return None
    return frame if isinstance(frame, dict) and frame.get("corpus") == 1 else None


def returned(stdout, log):
    """salt-call prints ``{"local": ...}`` last; what it only said on stderr is its return then."""
    for found in re.finditer(r"^\{", stdout, re.MULTILINE):
        try:
            printed = json.loads(stdout[found.start() :])
        except ValueError:
            continue
        if isinstance(printed, dict) and "local" in printed:
            return printed["local"]
    return "\n".join(log)
