"""Asks a Salt of this interpreter, in one process: JSON on stdin, JSON on stdout.

Input: {"config": minion configuration, "sync": bool, "show": [SLS …], "test": [SLS …], "modules": bool, "pillar": bool,
        "yaml": [text …], "shell": [text …]}
"""

import json
import logging
import shlex
import sys

import salt.client
import salt.config
import salt.loader
import salt.pillar
import salt.utils.yaml

logging.disable(logging.ERROR)
asked = json.load(sys.stdin)
answer = {"show": {}, "test": {}, "modules": {}, "pillar": {}}


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
    if asked.get("pillar"):
        answer["pillar"] = salt.pillar.get_pillar(opts, opts["grains"], opts["id"]).compile_pillar()
    if asked.get("modules"):
        answer["modules"] = loaders({**opts, "runner_dirs": config.get("runner_dirs", [])})


def loaders(opts):
    """What each loader of Salt has, by the name of its directory."""
    modules, utils = salt.loader.minion_mods(opts), salt.loader.utils(opts)
    found = {
        "modules": modules,
        "states": salt.loader.states(opts, modules, utils, None),
        "runners": salt.loader.runner(opts),
        "renderers": salt.loader.render(opts, modules),
        "output": salt.loader.outputters(opts),
        "pillar": salt.loader.pillars(opts, modules),
    }
    return {kind: sorted(loader) for kind, loader in found.items()}


if asked.get("config"):
    ask_minion(asked["config"])
answer["yaml"] = [salt.utils.yaml.safe_load(text) for text in asked.get("yaml", [])]
answer["shell"] = [shlex.split(text) for text in asked.get("shell", [])]
json.dump(answer, sys.stdout)
