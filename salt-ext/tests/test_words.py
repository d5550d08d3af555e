"""What is said of states: the lines that a pusher reads and the reason that a record keeps."""

import io

import pytest

from saltext.corpus.engine.log import Log, last_words
from saltext.corpus.engine.notify import summary

STATE = {"id": "migrate", "function": "cmd.run", "result": False, "changed": True, "duration": 1.0, "ran": True}


@pytest.mark.parametrize(
    "comment, changes, words",
    [
        ('Command "migrate" run', {"stderr": "Traceback\n  ...\nOperationalError: no such table\n\n"}, "no such table"),
        ("virtualenv exists\nERROR: no matching distribution\n", {}, "ERROR: no matching distribution"),
        ("", {}, "failed"),
        ("only this", ["not", "a", "mapping"], "only this"),
    ],
)
def test_the_reason_of_a_failure_is_its_last_word(comment, changes, words):
    assert last_words({**STATE, "comment": comment, "changes": changes}).endswith(words)


def test_a_state_that_a_requisite_spared_is_not_called_ok():
    out = io.StringIO()
    Log(out).state({**STATE, "result": True, "changed": False, "ran": False, "comment": "", "changes": {}})
    assert out.getvalue() == "   --     cmd.run migrate not needed (1 ms)\n"


@pytest.mark.parametrize("comment, end", [("deployed", "by ann)"), ("a: b failed", "by ann): a: b failed")])
def test_a_summary_says_each_thing_once(comment, end):
    known = {"project": "blog", "id": "1", "outcome": "deployed", "sha": "abc", "who": "ann", "comment": comment}
    assert summary(known).endswith(end)
