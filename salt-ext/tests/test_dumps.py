"""Dumps: written whole or not at all, loaded as they are, the oldest ones given up."""

import os
import stat

import pytest

from saltext.corpus.engine import dumps
from saltext.corpus.engine.errors import EngineError, StepError, UsageError
from saltext.corpus.engine.service import Service

IDS = [f"20260101-00000{number}-000000-abcdef" for number in range(5)]


def test_what_a_command_says_is_in_the_file_and_loaded_from_it(tmp_path):
    path, back = tmp_path / "backups" / "it's {{ x }} $(id)" / "a.dump", tmp_path / "back"
    assert dumps.write(r"printf 'a\000b\377'; echo said >&2", str(path)) == 4
    assert path.read_bytes() == b"a\0b\xff"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    dumps.load("cat >back", str(path), cwd=str(tmp_path))
    assert back.read_bytes() == b"a\0b\xff"


def test_a_dump_that_fails_leaves_the_one_before(tmp_path):
    path = tmp_path / "a.dump"
    dumps.write("echo good", str(path))
    with pytest.raises(StepError, match="exit code 3: no connection"):
        dumps.write("echo half; echo first >&2; echo 'no connection' >&2; exit 3", str(path))
    assert (path.read_text(), os.listdir(tmp_path)) == ("good\n", ["a.dump"])


def test_a_link_in_the_place_of_the_part_is_not_followed(tmp_path):
    (tmp_path / "a.dump.part").symlink_to(tmp_path / "other")
    dumps.write("echo good", str(tmp_path / "a.dump"))
    assert os.listdir(tmp_path) == ["a.dump"]


def test_a_load_that_fails_says_why(tmp_path):
    (tmp_path / "a.dump").write_text("x")
    with pytest.raises(StepError, match="exit code 4: no such table"):
        dumps.load("cat; echo 'no such table' >&2; exit 4", str(tmp_path / "a.dump"))
    with pytest.raises(StepError, match="cannot be run"):
        dumps.load("cat", str(tmp_path / "a.dump"), cwd=str(tmp_path / "gone"))


def test_the_oldest_dumps_are_given_up_and_nothing_else(tmp_path):
    (tmp_path / "notes.dump").write_text("mine")
    (tmp_path / "0.dump.part").write_text("")
    for name in IDS:
        dumps.write("echo x", str(tmp_path / f"{name}.dump"), keep=2)
    assert sorted(os.listdir(tmp_path)) == ["0.dump.part", f"{IDS[3]}.dump", f"{IDS[4]}.dump", "notes.dump"]
    assert dumps.known(str(tmp_path)) == IDS[3:]


def test_which_dump_is_loaded(tmp_path):
    with pytest.raises(EngineError, match="has no dump to load"):
        dumps.chosen(str(tmp_path / "none"))
    for name in IDS:
        (tmp_path / f"{name}.dump").write_text(name)
    assert dumps.chosen(str(tmp_path)) == str(tmp_path / f"{IDS[4]}.dump")
    assert dumps.chosen(str(tmp_path), before=IDS[3]) == str(tmp_path / f"{IDS[2]}.dump")
    assert dumps.chosen(str(tmp_path), IDS[0], before=IDS[3]) == str(tmp_path / f"{IDS[0]}.dump")
    for wanted in ("../../etc/passwd", "", 7):
        with pytest.raises(UsageError, match="has no dump"):
            dumps.chosen(str(tmp_path), wanted)
    with pytest.raises(EngineError, match="has no dump to load"):
        dumps.chosen(str(tmp_path), before=IDS[0])


def test_what_states_are_told(lab, tmp_path):
    service = Service({"projects_dir": lab.host.projects_dir, "unprivileged": True}, lab.runtime)
    path, how = str(tmp_path / "a.dump"), {"user": None, "cwd": None}
    with pytest.raises(StepError, match="exit code 1"):
        service.write_dump("blog", "false", path, how, True)
    told = service.write_dump("blog", "echo broken >&2; exit 1", path, how, False)
    assert (told["result"], told["comment"]) == (True, "what is there cannot be dumped: exit code 1: broken")
    absent = service.load_dump("blog", "false", path, {**how, "dump": None, "before": None, "test": False})
    assert (absent["result"], absent["changes"]) == (True, {})
    assert service.write_dump("blog", "echo x", path, how, True)["comment"] == f"{path} has 2 bytes"
    planned = service.load_dump("blog", "false", path, {**how, "dump": None, "before": None, "test": True})
    assert (planned["result"], planned["comment"]) == (True, f"{path} would be loaded")
