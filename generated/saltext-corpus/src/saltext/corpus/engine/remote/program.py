"""What runs on a host that is reached over ssh: Python's standard library alone, 3.6 and later.

The deploying side sends this text first. It then reads one line of JSON from stdin, the request, and the bytes of the
files that travel with it; it answers with lines of JSON on stdout, each with the key ``corpus``: ``{log}`` a line that
salt-call logged, ``{pack}`` the directory of a pack that is used, ``{error, detail}``, at last ``{exitCode, stdout}``.
A client that has gone away does not end what was started.

The request: ``{command, configDir, args, needs: [programs], pack: {hash, files?} | null, files: [{as, size}]}``. Each
file is put into a private directory for as long as the call runs; its path is an argument of the call, named ``as``.
"""

import base64
import glob
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

turn = threading.Lock()


def say(**frame):
    data = (json.dumps(dict(frame, corpus=1)) + "\n").encode()
    with turn:
        try:
            while data:
                data = data[os.write(1, data) :]
        except OSError:
            pass


def place(config_dir):
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    key = hashlib.sha256(os.path.abspath(config_dir).encode()).hexdigest()[:12]
    return os.path.join(cache, "corpus", "pack-" + key)


def write(path, data):
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    staged = f"{path}.{os.getpid()}"
    with open(staged, "wb") as file:
        file.write(data)
    os.replace(staged, path)


def own(where):
    os.makedirs(where, mode=0o700, exist_ok=True)
    state = os.lstat(where)
    if not os.path.isdir(where) or os.path.islink(where) or state.st_uid != os.getuid() or state.st_mode & 0o022:
        raise OSError(f"{where} can be written by others")


def roots_of(command, config_dir):
    asked = [command, "--config-dir", config_dir, "--local", "--out=json", "--log-level=critical"]
    said = subprocess.Popen(
        [*asked, "config.get", "file_roots"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    roots = json.loads(said.communicate()[0].decode()).get("local")
    return roots if isinstance(roots, dict) else {"base": ["/srv/salt"]}


def bring(where, command, config_dir, pack):
    own(where)
    tree = os.path.join(where, "tree-" + pack["hash"])
    if not os.path.isdir(tree):
        staged = f"{tree}.{os.getpid()}"
        for path, text in pack["files"].items():
            if os.path.isabs(path) or ".." in path.split("/"):
                raise ValueError(f"not a path of a pack: {path!r}")
            write(os.path.join(staged, path), base64.b64decode(text))
        os.replace(staged, tree)
    roots = roots_of(command, config_dir)
    roots["base"] = list(roots.get("base") or []) + [os.path.join(tree, "salt")]
    added = {"file_roots": roots, "module_dirs": [os.path.join(tree, "ext")]}
    mine = os.path.join(where, "etc", "pack.conf")
    write(mine, json.dumps(added).encode())
    known = [os.path.join(config_dir, "minion"), os.path.join(config_dir, "minion.d", "*.conf")]
    including = [path for path in known if glob.glob(path)] + [mine]
    write(os.path.join(where, "etc", "minion"), json.dumps({"include": including}).encode())
    write(os.path.join(where, "pack"), pack["hash"].encode())


def brought(where, pack):
    try:
        own(where)
        with open(os.path.join(where, "pack")) as file:
            return file.read() == pack["hash"]
    except OSError:
        return False


def config_of(request, command):
    config_dir, pack = request["configDir"] or "/etc/salt", request["pack"]
    where = place(config_dir)
    if pack and pack.get("files"):
        bring(where, command, config_dir, pack)
    elif not pack or not brought(where, pack):
        return request["configDir"]
    say(pack=where)
    return os.path.join(where, "etc")


def relay(stream):
    for line in stream:
        say(log=line.decode("utf-8", "replace").rstrip("\r\n"))


def unpack(files, directory):
    """Store the files that follow on stdin; the arguments that tell of them."""
    arguments = []
    for number, file in enumerate(files):
        path, left = os.path.join(directory, str(number)), file["size"]
        with open(path, "wb") as stored:
            while left:
                data = sys.stdin.buffer.read(min(left, 1 << 20))
                if not data:
                    raise EOFError("the connection was lost before everything had come; nothing was started")
                stored.write(data)
                left -= len(data)
        # As Salt's command line reads it: YAML in quotes, without a bare "#".
        arguments.append("{}={}".format(file["as"], json.dumps(path).replace("#", "\\u0023")))
    return arguments


def call(request, command, more):
    config_dir = config_of(request, command)
    arguments = ["--config-dir", config_dir] if config_dir else []
    os.environ["PYTHONWARNINGS"] = "ignore"
    child = subprocess.Popen(
        [command, *arguments, *request["args"], *more],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    reader = threading.Thread(target=relay, args=(child.stderr,))
    reader.start()
    output = child.stdout.read().decode("utf-8", "replace")
    code = child.wait()
    reader.join()
    say(exitCode=code, stdout=output)


def main(request):
    command = shutil.which(request["command"])
    if command is None:
        return say(error="no-salt-call", detail="{} is not there".format(request["command"]))
    for program in request["needs"]:
        if shutil.which(program) is None:
            return say(error="no-" + program, detail=program + " is not there")
    directory = tempfile.mkdtemp(prefix="corpus-")
    try:
        call(request, command, unpack(request["files"], directory))
    finally:
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        main(json.loads(sys.stdin.buffer.readline().decode()))
    except Exception as error:
        say(error="trouble", detail=f"{type(error).__name__}: {error}")
