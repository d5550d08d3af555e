"""Asks a Salt of this interpreter, in one process: JSON on stdin, JSON on stdout.

Input: {"config": minion configuration, "sync": bool, "show": [SLS …], "test": [SLS …], "modules": bool,
        "yaml": [text …], "shell": [text …]}
"""

import json
import logging
import shlex
import sys

import salt.client
import salt.config
import salt.loader
import salt.utils.yaml

logging.disable(logging.ERROR)
asked = json.load(sys.stdin)
answer = {"show": {}, "test": {}, "modules": [], "runners": []}


def ask_minion(config):
    """Questions that need a minion: a masterless one, which ``config`` describes."""
    opts = salt.config.minion_config(None)
    opts.update(config)
    opts = salt.config.apply_minion_config(opts, minion_id="probe")
    caller = salt.client.Caller(mopts=opts)
    if asked.get("sync"):
        caller.cmd("saltutil.sync_all")
        caller = salt.client.Caller(mopts=opts)
    answer["show"] = {sls: caller.cmd("state.show_sls", sls) for sls in asked.get("show", [])}
    answer["test"] = {sls: caller.cmd("state.sls", sls, test=True) for sls in asked.get("test", [])}
    if asked.get("modules"):
        modules = salt.loader.minion_mods(opts)
        states = salt.loader.states(opts, modules, salt.loader.utils(opts), None)
        answer["modules"] = sorted(set(modules) | set(states))
        answer["runners"] = sorted(salt.loader.runner({**opts, "runner_dirs": config.get("runner_dirs", [])}))


if asked.get("config"):
    ask_minion(asked["config"])
answer["yaml"] = [salt.utils.yaml.safe_load(text) for text in asked.get("yaml", [])]
answer["shell"] = [shlex.split(text) for text in asked.get("shell", [])]
json.dump(answer, sys.stdout)
