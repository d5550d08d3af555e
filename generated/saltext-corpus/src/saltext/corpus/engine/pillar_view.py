"""The host's pillar top as one project sees it: its own part, what is the host's, and no other project's."""

import re

#: An empty SLS that stands where another project's stood: Salt refuses a target with an empty list.
NOTHING = "makina-projects-of-others"

_ITEM = re.compile(r"(\s*-\s+)(['\"]?)makina-projects\.([a-z][a-z0-9-]*)\2(\s*(?:#.*)?)$")


def of(text, name):
    """The top file without the pillar of other projects: neither their errors nor their secrets are ours."""
    lines = []
    for line in text.splitlines():
        item = _ITEM.match(line)
        lines.append(f"{item.group(1)}{NOTHING}{item.group(4)}" if item and item.group(3) != name else line)
    return "\n".join(lines) + "\n"
