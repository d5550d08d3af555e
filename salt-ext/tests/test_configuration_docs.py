"""docs/configuration.md names every key with its type and default, and none that does not exist."""

import json
import os
import re

import pytest

from saltext.corpus.engine import keys, layout

GUIDE = os.path.join(os.path.dirname(__file__), "..", "..", "docs", "configuration.md")


def tables():
    """``{heading: [the cells of each row]}``."""
    with open(GUIDE, encoding="utf-8") as stream:
        parts = re.split(r"^#+ (.+)\n", stream.read(), flags=re.M)[1:]
    found = {}
    for heading, text in zip(parts[::2], parts[1::2]):
        rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
        found[heading] = [[cell.strip() for cell in row] for row in rows]
    return found


def default(value):
    return f"`{json.dumps(value)}`"


def test_keys_that_may_be_set():
    told = {row[0]: row[1:3] for row in tables()["Keys that PILLAR.sample, pillar and a call may set"]}
    assert told == {f"`{key}`": [keys.kinds(key), default(value)] for key, value in keys.SETTABLE.items()}


@pytest.mark.parametrize(
    ("heading", "known"), [("Keys that only a call may set", keys.CALL_ONLY), ("Of a host", layout.DEFAULTS)]
)
def test_keys_of_calls_and_hosts(heading, known):
    told = {row[0]: row[1] for row in tables()[heading]}
    assert told == {f"`{key}`": default(value) for key, value in known.items()}


def test_computed_keys():
    told = [name for row in tables()["Keys that are computed"] for name in re.findall(r"`(\w+)`", row[0])]
    assert sorted(told) == sorted(keys.COMPUTED)


def test_every_key_says_what_it_means():
    assert all(row[-1] for rows in tables().values() for row in rows)
