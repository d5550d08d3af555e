"""Find the documented fields of a Salt docstring.

Salt documents arguments in three shapes: RST definition lists (``name`` on its own line, text indented below it),
field lists (``:param bool name: text``), and ``name (type): text`` lines.
"""

import inspect
import re

_PARAM = re.compile(r"^:(?P<role>param|type)\s+(?:(?P<type>[\w\[\], |]+?)\s+)?(?P<name>\*{0,2}\w+)\s*:\s*(?P<rest>.*)$")
_LINE = re.compile(
    r"^(?P<names>[`*]*\w+[`*]*(?:\s*(?:,|/|and|or)\s*[`*]*\w+[`*]*)*)(?:\s*\((?P<hint>[^()]*)\))?(?:\s*(?::(?=\s|$)|[-–]\s)(?P<rest>.*))?$"
)


class Field:
    """One documented field: the names in its header, the rest of that line, the text below, its indentation."""

    def __init__(self, names, hint, lines, indent):
        self.names = names
        self.hint = hint
        self.lines = lines
        self.indent = indent


def fields(docstring):
    """Return ``(fields, prose)``: every field-like block of a docstring, and the lines that belong to none."""
    lines = inspect.cleandoc(docstring or "").split("\n")
    found, prose, index = [], [], 0
    while index < len(lines):
        field, after = _field_at(lines, index)
        if field is None:
            prose.append((index, lines[index]))
        else:
            found.append((index, after, field))
        index = after
    return found, prose


def _field_at(lines, index):
    line = lines[index].strip()
    indent = _indent(lines[index])
    param = _PARAM.match(line)
    if param:
        body, after = _body(lines, index + 1, indent)
        name = param["name"].strip("*")
        if param["role"] == "type":
            return Field([name], param["rest"], [], indent), after
        return Field([name], param["type"] or "", [param["rest"], *body], indent), after
    match = _LINE.match(line)
    if not match:
        return None, index + 1
    body, after = _body(lines, index + 1, indent)
    hint, rest = match["hint"] or "", (match["rest"] or "").strip()
    if not any(body) and not rest and not hint:
        return None, index + 1
    if not any(body):
        body, after = [rest] if len(rest.split()) > 2 else [], index + 1
    names = [part.strip("`* ") for part in re.split(r"\s*(?:,|/|\band\b|\bor\b)\s*", match["names"])]
    short = rest if len(rest.split()) <= 2 else ""
    return Field(names, f"{hint} {short}".strip(), body, indent), after


def _body(lines, start, indent):
    """Return the lines from ``start`` that are indented deeper than ``indent``, and the index after them."""
    index = start
    while index < len(lines) and (not lines[index].strip() or _indent(lines[index]) > indent):
        index += 1
    while index > start and not lines[index - 1].strip():
        index -= 1
    return inspect.cleandoc("\n" + "\n".join(lines[start:index])).split("\n") if index > start else [], index


def _indent(line):
    return len(line) - len(line.lstrip()) if line.strip() else 10_000


def documented(docstring, argument_names):
    """Return what a docstring says of the given arguments, what else it documents in their list, and the rest.

    Returns a mapping: ``args`` ``{name: {"hint": str, "text": str}}``; ``others`` the same for names that stand in
    the argument list of the docstring without being arguments; ``text`` the docstring without these fields.
    """
    found, prose = fields(docstring)
    known = set(argument_names) | {"name"}
    levels = {field.indent for _, _, field in found if known & set(field.names)}
    args, others, rest = {}, {}, list(prose)
    lines = inspect.cleandoc(docstring or "").split("\n")
    for start, after, field in found:
        ours = [name for name in field.names if name in known]
        like = field.indent in levels and len(field.names) == 1 and re.match(r"^[a-z_]\w{2,}$", field.names[0])
        if ours:
            _merge(args, ours, field)
        elif like and field.lines and field.lines[0] and not field.lines[0].startswith((".. ", "- ")):
            _merge(others, field.names, field)
        else:
            rest.extend((index, lines[index]) for index in range(start, after))
    rest.sort()
    return {"args": args, "others": others, "text": "\n".join(line for _, line in rest).strip()}


def _merge(table, names, field):
    text = "\n".join(field.lines).strip()
    hint = field.hint
    for name in names:
        entry = table.setdefault(name, {"hint": "", "text": ""})
        entry["hint"] = entry["hint"] or hint
        entry["text"] = "\n\n".join(part for part in (entry["text"], text) if part)
