"""Our lines in the host's one pillar top file; every other line stays as it is."""

import os
import re

from . import files
from .errors import ConfigurationError

#: The environment that we write to.
_BASE = re.compile(r"base\s*:\s*(#.*)?$")
_TARGET = re.compile(r"(\s+)(['\"])\*\2\s*:\s*(#.*)?$")


def add(path, sls):
    """Have ``sls`` listed for ``'*'`` in environment base; True when the file changed."""
    text = files.read_text(path)
    lines = text.splitlines() if text else []
    if any(_names(line, sls) for line in lines):
        return False
    os.makedirs(os.path.dirname(path), exist_ok=True)
    mode = os.stat(path).st_mode & 0o7777 if text is not None else 0o644
    files.write_atomic(path, "\n".join(_inserted(lines, sls, path)) + "\n", mode)
    return True


def remove(path, sls):
    """Take ``sls`` out, and what is empty without it; True when the file changed."""
    text = files.read_text(path)
    lines = text.splitlines() if text else []
    kept = [line for line in lines if not _names(line, sls)]
    if kept == lines:
        return False
    kept = _without_empty(kept)
    if any(line.strip() for line in kept):
        files.write_atomic(path, "\n".join(kept) + "\n", os.stat(path).st_mode & 0o7777)
    else:
        files.remove(path)
    return True


def _names(line, sls):
    return re.match(rf"\s*-\s*(['\"]?){re.escape(sls)}\1\s*(#.*)?$", line) is not None


def _without_empty(lines):
    """A target or an environment without anything below it is an error to Salt; only those that we write go."""
    for pattern in (_TARGET, _BASE):
        for number, line in enumerate(lines):
            if pattern.match(line) and not _has_content(lines, number):
                lines = lines[:number] + lines[number + 1 :]
                break
    return lines


def _has_content(lines, number):
    """Whether something that is neither blank nor a comment stands below line ``number``."""
    depth = len(lines[number]) - len(lines[number].lstrip())
    for line in lines[number + 1 :]:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        # Items of a list may stand at the depth of their key; Jinja stands anywhere.
        return len(line) - len(line.lstrip()) > depth or line.lstrip().startswith(("-", "{"))
    return False


def _inserted(lines, sls, path):
    base = next((number for number, line in enumerate(lines) if _BASE.match(line)), None)
    if base is None:
        if any(re.match(r"base\s*:", line) for line in lines):
            _refuse(path, sls)
        return [*lines, "base:", "  '*':", f"    - {sls}"]
    end = next((n for n in range(base + 1, len(lines)) if re.match(r"[^\s#]", lines[n])), len(lines))
    for number in range(base + 1, end):
        target = _TARGET.match(lines[number])
        if target:
            return _into_list(lines, number, target.group(1), sls)
        if re.match(r"\s+(['\"])\*\1\s*:", lines[number]):
            _refuse(path, sls)
    indent = next(
        (re.match(r"\s+", line).group(0) for line in lines[base + 1 : end] if re.match(r"\s+[^\s#-]", line)), "  "
    )
    return [*lines[: base + 1], f"{indent}'*':", f"{indent}  - {sls}", *lines[base + 1 :]]


def _into_list(lines, number, indent, sls):
    """After the last item of the list that follows line ``number``."""
    last, dash = number, f"{indent}  "
    for position in range(number + 1, len(lines)):
        item = re.match(r"(\s*)-\s", lines[position])
        if item and len(item.group(1)) >= len(indent):
            last, dash = position, item.group(1)
        elif lines[position].strip() and not lines[position].lstrip().startswith(("#", "{%", "{#")):
            break
    return [*lines[: last + 1], f"{dash}- {sls}", *lines[last + 1 :]]


def _refuse(path, sls):
    raise ConfigurationError(
        f"{path} is written in a form that cannot be edited safely", f"Add {sls} to the list of '*' in base."
    )
