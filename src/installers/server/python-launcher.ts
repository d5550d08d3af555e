const text = `"""Runs a command with the application's environment, which is in environment.json beside this file."""

import json
import os
import pathlib
import sys

settings = pathlib.Path(__file__).parent
environment = json.loads((settings / "environment.json").read_text())
os.environ.update(environment["provided"])
os.environ.update({name: str(value) for name, value in environment["given"].items()})
secrets = settings / "secrets.json"
if secrets.exists():
    os.environ.update(json.loads(secrets.read_text()))
os.execv(sys.argv[1], sys.argv[1:])
`;

/** The launcher of what has a Python on its host: an absolute path and its words. */
export const pythonLauncher = ["run.py", text] as const;
