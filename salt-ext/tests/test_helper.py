import io
import json
import os

import pytest

from saltext.corpus.engine import helper, waiting
from saltext.corpus.engine.errors import EngineError, UsageError

SHA = "a" * 40
GOOD = {"repository": "project", "ref": "refs/heads/main", "old": "0" * 40, "new": SHA, "forced": False, "who": "me"}


def test_a_request_of_a_push_passes(lab):
    request = helper.checked(lab.paths, json.dumps({**GOOD, "who": "me; rm\n"}).encode())
    assert request["trigger"] == "push" and request["new"] == SHA
    assert request["who"] == "me??rm?"
    assert "extra" not in helper.checked(lab.paths, json.dumps({**GOOD, "extra": 1}).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"repository": "../../etc"},
        {"repository": ["project"]},
        {"ref": "refs/heads/other"},
        {"ref": "refs/heads/main\n"},
        {"ref": "--upload-pack=x"},
        {"ref": None},
        {"old": "HEAD"},
        {"new": "a" * 39},
        {"new": "a" * 40 + "\n"},
        {"new": 5},
        {"forced": "yes"},
    ],
)
def test_anything_else_is_refused(lab, change):
    with pytest.raises(UsageError):
        helper.checked(lab.paths, json.dumps({**GOOD, **change}).encode())


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"\xff", b"{}", b'"x"', b" " * 70000 + json.dumps(GOOD).encode()])
def test_garbage_is_refused(lab, raw):
    with pytest.raises(UsageError):
        helper.checked(lab.paths, raw)


@pytest.mark.parametrize("arguments", [[], ["blog", "more"], ["../x"], ["--help"]])
def test_the_only_argument_is_a_projects_name(lab, monkeypatch, capsys, arguments):
    monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": io.BytesIO(json.dumps(GOOD).encode())}))
    assert helper.main({"host": lab.host.__dict__}, arguments) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "refused"


def test_the_helper_deploys_and_answers(lab, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": io.BytesIO(json.dumps(GOOD).encode())}))
    monkeypatch.setattr(waiting, "run", lambda *arguments: {"outcome": "deployed", "comment": "", "sha": SHA})
    helper.main({"host": lab.host.__dict__}, ["blog"])
    assert json.loads(capsys.readouterr().out) == {"outcome": "deployed", "comment": ""}


def test_a_helper_that_does_not_answer_is_an_error():
    with pytest.raises(EngineError, match="exit code 3"):
        helper.call(["sh", "-c", "cat >/dev/null; exit 3"], GOOD)
    assert helper.call(["sh", "-c", "cat"], GOOD) == GOOD


def test_a_hook_is_given_an_interpreter_that_everybody_may_run(tmp_path, monkeypatch):
    hidden, shown = tmp_path / "hidden" / "python3", tmp_path / "python3"
    hidden.parent.mkdir(mode=0o700)
    for path in (hidden, shown):
        path.touch(mode=0o755)
    monkeypatch.setattr(helper, "_readable_by_all", lambda path: "hidden" not in path)
    monkeypatch.setattr(helper, "PYTHONS", (str(shown),))
    assert helper.hook_settings({"python": str(hidden)})["python"] == str(shown)
    assert helper.hook_settings({"python": str(shown)})["engine_path"] == helper.LIBRARY
    os.unlink(shown)
    with pytest.raises(EngineError):
        helper.hook_settings({"python": str(hidden)})
