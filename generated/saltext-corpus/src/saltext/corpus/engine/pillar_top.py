"""Our lines in the host's one pillar top file; every other byte stays as it is.

The file is the host's, and may be Jinja. What is edited is what can be read without rendering it: outside of
Jinja's blocks, in block style. Everything else is refused, with what is to be written by hand.
"""

import os
import re

from . import files
from .errors import ConfigurationError
from .top_lines import Lines, without_statements

#: The environment that we write to.
_BASE = re.compile(r"(['\"]?)base\1\s*:")
_TARGET = re.compile(r"(\s+)(['\"])\*\2\s*:")
#: After a key in block style.
_BARE = re.compile(r"[^:]*:\s*(#.*)?$")
#: Any key at the left edge whose value follows in block style.
_KEY = re.compile(r"(['\"]?)[\w.*-]+\1\s*:\s*(#.*)?$")


def add(path, sls):
    """Have ``sls`` listed for ``'*'`` in environment base; True when the file changed.

    Wherever it is listed already it stays: the host may have narrowed it to a target.
    """
    lines = Lines(_read(path))
    if any(_mentions(without_statements(line), sls) for line in lines.plain):
        return False
    try:
        _insert(lines, sls)
    except ValueError as error:
        _refuse(path, error, f"Add {sls} to the list of '*' in base.")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    _write(path, lines)
    return True


def remove(path, sls):
    """Take ``sls`` out, and ``'*'`` and ``base`` when nothing else is below them; True when the file changed."""
    lines = Lines(_read(path))
    changed = _taken_out(path, sls, lines)
    if changed and lines.is_blank():
        files.remove(path)
    elif changed:
        _write(path, lines)
    return changed


def check_removal(path, sls):
    """Refuse what ``remove`` would refuse, before anything else is changed."""
    _taken_out(path, sls, Lines(_read(path)))


def _read(path):
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as stream:
            return stream.read()
    except FileNotFoundError:
        return ""


def _write(path, lines):
    mode = os.stat(path).st_mode & 0o7777 if os.path.exists(path) else 0o644
    files.write_atomic(path, lines.text().encode("utf-8", "surrogateescape"), mode)


def _refuse(path, why, hint):
    raise ConfigurationError(f"{path} cannot be edited safely: {why}", hint)


def _is_item(line, sls):
    return re.match(rf"\s*-\s+(['\"]?){re.escape(sls)}\1\s*(#.*)?$", line) is not None


def _mentions(line, sls):
    """Whether a line names it, in whatever form."""
    return re.search(rf"(?<![\w.-]){re.escape(sls)}(?![\w.-])", re.sub(r"(^|\s)#.*", "", line)) is not None


def _insert(lines, sls):
    lines.require_editable()
    base = lines.only(_BASE, range(len(lines.plain)), "base")
    if base is None:
        lines.require(_KEY)
        lines.insert(len(lines.plain), ["base:", "  '*':", f"    - {sls}"])
        return
    _require_bare(lines.plain[base])
    section = range(base + 1, lines.end_of(base))
    target = lines.only(_TARGET, section, "'*'")
    if target is not None:
        _require_bare(lines.plain[target])
        lines.insert(target + 1, [f"{lines.dash_below(target)}- {sls}"])
        return
    if any(re.match(r"\s*\{\{", lines.plain[number]) for number in section):
        raise ValueError("what Jinja writes in base is not known")
    indent = lines.indent_below(base)
    lines.insert(base + 1, [f"{indent}'*':", f"{indent}  - {sls}"])


def _require_bare(line):
    if not _BARE.match(line):
        raise ValueError(f"{line.strip()!r} is not a key in block style")


def _taken_out(path, sls, lines):
    """Take it out of ``lines``; whether it was there."""
    hint = f"Take {sls} out by hand, then call again."
    found = [number for number, line in enumerate(lines.plain) if _is_item(line, sls)]
    for number in reversed(found):
        owner = lines.owner_of(number)
        lines.delete(number)
        if owner is not None and not lines.has_content(owner):
            if not _TARGET.match(lines.plain[owner]) or lines.depths[owner]:
                _refuse(path, f"{lines.plain[owner].strip()!r} would be empty", hint)
            base = lines.owner_of(owner)
            lines.delete(owner)
            if base is not None and _BASE.match(lines.plain[base]) and not lines.has_content(base):
                lines.delete(base)
    for line in lines.plain:
        if _mentions(line, sls):
            _refuse(path, f"{line.strip()!r} names {sls} in a form of its own", hint)
    return bool(found)
