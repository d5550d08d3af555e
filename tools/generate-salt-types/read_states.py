"""Read the signatures of all state modules of an installed Salt from their source, importing none of them.

Usage: ``python read_states.py [--modules | --runners | --wheel | DIR]``. Without DIR, the ``salt/states`` of the Salt
that this interpreter has, or the directory that an option names.
Salt's loader is no substitute: it lists only the modules whose binaries and libraries are present on this machine.

Prints JSON: ``{"version": str, "modules": [{"file", "virtualname", "aliases", "functions": [...]}]}``; a function has
``name``, ``args`` (each ``{name, required | default | expression, evidence}``), ``extra`` (takes any keyword), ``more``
(takes any positional arguments, and names none), ``documented`` (docstrings.documented).
"""

import ast
import importlib.util
import json
import pathlib
import sys

import docstrings

ALIAS_MAKERS = ("alias_function",)


def main(argv):
    """Print the facts of the modules in a directory."""
    given = argv[1] if len(argv) > 1 else "--states"
    directory = installed(given.removeprefix("--")) if given.startswith("--") else pathlib.Path(given)
    paths = [path for path in sorted(directory.glob("*.py")) if path.name != "__init__.py"]
    modules = [read_module(path) for path in paths]
    version = directory.parent / "_version.txt"
    facts = {"version": version.read_text().strip() if version.exists() else "", "modules": modules}
    json.dump(facts, sys.stdout, sort_keys=True)


def installed(kind):
    """Return the directory of modules of a kind, such as ``states``, of the installed Salt."""
    spec = importlib.util.find_spec("salt")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"no Salt is installed for {sys.executable}")
    return pathlib.Path(next(iter(spec.submodule_search_locations))) / kind


def read_module(path):
    """Return the facts of one state module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = module_constants(tree, path)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    functions.update(aliases(tree, functions))
    functions.update(late_functions(tree))
    renamed = constants.get("__func_alias__", {})
    public = {name: node for name, node in functions.items() if not name.startswith("_")}
    return {
        "file": path.stem,
        "virtualname": constants.get("__virtualname__", path.stem),
        "aliases": list(constants.get("__virtual_aliases__", ())),
        "functions": [read_function(renamed.get(name, name), node, constants) for name, node in sorted(public.items())],
    }


def module_constants(tree, path):
    """Return the literal module-level constants, with those imported from other modules of the same package."""
    constants = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("salt."):
            constants.update(imported_constants(node, path))
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    _add_literal(constants, target.id, node.value)
    return constants


def imported_constants(node, path):
    """Return the constants that ``from salt.x import NAME`` brings, found in the source of that module."""
    wanted = {alias.name: alias.asname or alias.name for alias in node.names if alias.name.isupper()}
    base = path.parent.parent.joinpath(*node.module.split(".")[1:])
    source = base.with_suffix(".py") if base.with_suffix(".py").exists() else base / "__init__.py"
    if not wanted or not source.exists():
        return {}
    there = {}
    for statement in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            _add_literal(there, statement.targets[0].id, statement.value)
    return {local: there[name] for name, local in wanted.items() if name in there}


def _add_literal(constants, name, value):
    try:
        constants[name] = ast.literal_eval(value)
    except ValueError:
        constants.pop(name, None)


def aliases(tree, functions):
    """Return functions that a module-level assignment makes: ``b = alias_function(a, "b")`` and ``b = c = a``."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        value = node.value
        if isinstance(value, ast.Call) and ast.unparse(value.func).rsplit(".", 1)[-1] in ALIAS_MAKERS:
            value = value.args[0]
        if isinstance(value, ast.Name) and value.id in functions:
            found.update({target.id: functions[value.id] for target in node.targets if isinstance(target, ast.Name)})
    return found


def late_functions(tree):
    """Return functions that a loaded module gives itself: ``setattr(sys.modules[__name__], "name", lambda …)``."""
    found = {}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "setattr" and len(call.args) == 3:
            target, name, value = call.args
            if ast.unparse(target) == "sys.modules[__name__]" and isinstance(value, ast.Lambda):
                body = ast.fix_missing_locations(ast.Expr(value.body))
                found[name.value] = ast.FunctionDef(name=name.value, args=value.args, body=[body], decorator_list=[])
    return found


def read_function(name, node, constants):
    """Return the facts of one function."""
    evidence = argument_evidence(node)
    args = [read_argument(arg, default, constants, evidence) for arg, default in signature(node.args)]
    docs = docstrings.documented(ast.get_docstring(node, clean=False), [arg["name"] for arg in args])
    takes = {
        "extra": node.args.kwarg is not None,
        "more": node.args.vararg is not None and not node.args.posonlyargs + node.args.args,
    }
    return {"name": name, "args": args, "documented": docs, **takes}


def signature(arguments):
    """Yield each named parameter with its default expression (``None`` where it has none)."""
    positional = arguments.posonlyargs + arguments.args
    missing = len(positional) - len(arguments.defaults)
    yield from zip(positional, [None] * missing + arguments.defaults)
    yield from zip(arguments.kwonlyargs, arguments.kw_defaults)


def read_argument(arg, default, constants, evidence):
    """Return the facts of one argument: its default, and what the code tells of the types it takes."""
    facts = {"name": arg.arg, "evidence": sorted(evidence.get(arg.arg, ()))}
    if arg.annotation is not None:
        facts["annotation"] = ast.unparse(arg.annotation)
    if default is None:
        facts["required"] = True
    else:
        facts.update(read_default(default, constants))
    return facts


def read_default(node, constants):
    """Return ``{"default": value}``, or ``{"expression": source}`` where only Salt knows the value."""
    if isinstance(node, ast.Name) and node.id in constants:
        return {"default": constants[node.id]}
    try:
        return {"default": ast.literal_eval(node)}
    except ValueError:
        return {"expression": ast.unparse(node)}


def argument_evidence(node):
    """Return, for each name, the types and words that the function's body compares it with."""
    found = {}
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and ast.unparse(part.func) == "isinstance" and len(part.args) == 2:
            _note(found, part.args[0], [f"is:{ast.unparse(kind)}" for kind in _each(part.args[1])])
        if (
            isinstance(part, ast.Compare)
            and len(part.ops) == 1
            and isinstance(part.ops[0], (ast.Eq, ast.NotEq, ast.In))
        ):
            words = [item.value for item in _each(part.comparators[0]) if isinstance(item, ast.Constant)]
            _note(found, part.left, [f"word:{word}" for word in words if isinstance(word, str) and word])
    return found


def _each(node):
    return node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]


def _note(found, subject, notes):
    if isinstance(subject, ast.Name):
        found.setdefault(subject.id, set()).update(notes)


if __name__ == "__main__":
    main(sys.argv)
