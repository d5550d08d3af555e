/** Reads templates by name (JSON) and says of each what Jinja2 finds, set up as in salt/utils/templates.py, render_jinja_tmpl. */
export const jinjaProgram = `
import importlib, json, sys
import jinja2, jinja2.ext, jinja2.meta
from jinja2 import nodes
from salt.utils.decorators.jinja import JinjaFilter, JinjaTest
from salt.utils.jinja import SerializerExtension

for name in "data dateutils files hashutils http jinja json network stringutils versions yamlencoding".split():
    try:
        importlib.import_module("salt.utils." + name)
    except ImportError:
        pass

env = jinja2.Environment(extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols", SerializerExtension])
env.filters.update(JinjaFilter.salt_jinja_filters)
env.tests.update(JinjaTest.salt_jinja_tests)

def judge(text):
    try:
        tree = env.parse(text)
        env.compile(text)
    except jinja2.TemplateSyntaxError as error:
        return {"error": {"message": error.message, "line": error.lineno}, "undeclared": []}
    optional = set(asked_for(tree))
    lines = {}
    for name in tree.find_all(nodes.Name):
        lines[name.name] = min(name.lineno, lines.get(name.name, name.lineno))
    names = sorted(jinja2.meta.find_undeclared_variables(tree))
    return {"undeclared": [{"name": name, "line": lines[name], "isOptional": name in optional} for name in names]}

def asked_for(tree):
    for asked in tree.find_all((nodes.Test, nodes.Filter)):
        if asked.name in ("defined", "undefined", "default", "d") and isinstance(asked.node, nodes.Name):
            yield asked.node.name

json.dump({name: judge(text) for name, text in json.load(sys.stdin).items()}, sys.stdout)
`;

/** Renders one SLS with `state.show_sls` in a masterless minion of its own, which is gone afterwards. */
export const showProgram = `
import base64, json, logging, os, sys, tempfile
import salt.client, salt.config

logging.disable(logging.CRITICAL)
asked = json.load(sys.stdin)
with tempfile.TemporaryDirectory() as root:
    for path, content in asked["files"].items():
        full = os.path.join(root, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as stream:
            stream.write(base64.b64decode(content))
    opts = salt.config.minion_config(None)
    opts.update(
        root_dir=root, conf_file=os.path.join(root, "minion"), id="minion", file_client="local", pillar_roots={"base": []},
        file_roots={"base": [os.path.join(root, "files")]}, ms_project=asked["cfg"], grains=asked["grains"],
        extension_modules=os.path.join(root, "extmods"), cachedir=os.path.join(root, "cache"), pki_dir=os.path.join(root, "pki"),
        sock_dir=os.path.join(root, "sock"), log_file=os.path.join(root, "log"),
    )
    opts = salt.config.apply_minion_config(opts, minion_id="minion")
    salt.client.Caller(mopts=opts).cmd("saltutil.sync_all")
    shown = salt.client.Caller(mopts=opts).cmd("state.show_sls", asked["sls"])
json.dump(shown, sys.stdout)
`;

/** Has the loader of Salt load modules of {kind: [path]} (JSON); says of each that does not load why (JSON: {path: {reason, isBroken}}). */
export const loadProgram = `
import json, logging, os, shutil, sys, tempfile
import salt.config, salt.loader
from salt.loader.lazy import FilterDictWrapper

logging.disable(logging.CRITICAL)
asked = json.load(sys.stdin)

def loaders(opts):
    functions = salt.loader.minion_mods(opts)
    utils = salt.loader.utils(opts)
    return {
        "_modules": lambda: functions,
        "_states": lambda: salt.loader.states(opts, functions, utils, None),
        "_runners": lambda: salt.loader.runner({**salt.config.DEFAULT_MASTER_OPTS, **opts}),
        "_renderers": lambda: salt.loader.render(opts, functions),
        "_pillars": lambda: salt.loader.pillars(opts, functions),
        "_outputters": lambda: salt.loader.outputters(opts),
    }

OPTIONS = {
    "_modules": "module_dirs", "_states": "states_dirs", "_runners": "runner_dirs",
    "_renderers": "render_dirs", "_pillars": "pillar_dirs", "_outputters": "outputter_dirs",
}
found = {}
with tempfile.TemporaryDirectory() as root:
    opts = salt.config.minion_config(None)
    opts.update(root_dir=root, id="minion", file_client="local", cachedir=root, extension_modules=os.path.join(root, "extmods"), grains={})
    for kind, paths in asked.items():
        directory = os.path.join(root, kind)
        os.makedirs(directory)
        for path in paths:
            shutil.copy(path, directory)
        opts[OPTIONS[kind]] = [directory]
    of = loaders(opts)
    for kind, paths in asked.items():
        loader = of[kind]()
        if isinstance(loader, FilterDictWrapper):  # of renderers
            loader = loader._dict
        for path in paths:
            name = os.path.splitext(os.path.basename(path))[0]
            loader._load_module(name)
            reason = loader.missing_modules.get(name)
            if reason is not None:
                found[path] = {"reason": str(reason), "isBroken": isinstance(reason, BaseException)}
json.dump(found, sys.stdout)
`;
