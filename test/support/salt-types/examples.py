"""Print the states in the documentation of an installed Salt: JSON lists ``[function, arguments]``.

What needs a renderer (Jinja) or is no YAML by itself is left out.
"""

import ast
import importlib.util
import json
import pathlib
import re
import textwrap

import yaml

BLOCK = re.compile(r"\.\. code-block:: ya?ml\n((?:\s*\n|[ \t]+.*(?:\n|$))+)")


def main():
    states = pathlib.Path(next(iter(importlib.util.find_spec("salt").submodule_search_locations))) / "states"
    found = [state for path in sorted(states.glob("*.py")) for state in module_states(path)]
    print(json.dumps(found, default=str))


def module_states(path):
    tree = ast.parse(path.read_text())
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    for node in [tree, *functions]:
        for match in BLOCK.finditer(ast.get_docstring(node) or ""):
            yield from states_in(textwrap.dedent(match[1]))


def states_in(text):
    if "{%" in text or "{{" in text:
        return
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        return
    bodies = data.values() if isinstance(data, dict) else []
    for body in bodies:
        for function, given in body.items() if isinstance(body, dict) else []:
            items = [item for item in given if isinstance(item, dict)] if isinstance(given, list) else []
            yield [str(function), {str(key): value for item in items for key, value in item.items()}]


main()
