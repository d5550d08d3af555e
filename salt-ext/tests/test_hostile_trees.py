"""Trees that are in use, or made to be trouble."""

import json
import os
import threading

import pytest

from hashing import tree_hash
from saltext.corpus.engine import files, record, report, requests, tree
from saltext.corpus.engine.errors import EngineError

PASS = {".salt/00_a.sls": "pass"}


def test_a_file_of_the_same_size_and_time_but_other_content_is_archived_anew(lab):
    lab.deploy({**PASS, "file": "one"})
    path = os.path.join(lab.paths.project_root, "file")
    lab.deploy({"other": "1"})
    found = os.stat(path)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("TWO")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    ended = lab.deploy({"other": "2"}, default_env="prod")
    with open(os.path.join(lab.paths.archive_dir(ended["id"]), "project", "file"), encoding="utf-8") as stream:
        assert stream.read() == "TWO"


def test_what_goes_away_during_the_copy_was_never_there(tmp_path, monkeypatch):
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "gone" / "deep").mkdir(parents=True)
    for name in ("a", "b", "gone/x", "z"):
        (source / name).write_text(name)
    (source / "link").symlink_to("a")
    walk = tree.walk

    def slow(root, skip=None):
        for path, found in walk(root, skip):
            if path == "b":
                files.remove(str(source / "gone"))
                for name in ("b", "link"):
                    os.unlink(source / name)
                os.mkfifo(source / "b")
            yield path, found

    monkeypatch.setattr(tree, "walk", slow)
    tree.copy(str(source), str(target))
    assert sorted(os.listdir(target)) == ["a", "z"]


def test_a_directory_that_goes_away_while_it_is_walked(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    seen = []
    for path, _ in tree.walk(str(tmp_path)):
        seen.append(path)
        if path == "b":
            os.rmdir(tmp_path / "b")
    assert seen == ["a", "b"]


def test_holes_stay_holes(tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir()
    with open(source / "sparse", "wb") as stream:
        stream.truncate(1 << 32)
        for where in (0, 1 << 20, (1 << 31) + 5):
            stream.seek(where)
            stream.write(b"data" * 2000)
    (source / "hole").touch()
    os.truncate(source / "hole", 1 << 30)
    tree.copy(str(source), str(target))
    copied = os.stat(target / "sparse")
    assert copied.st_size == 1 << 32 and copied.st_blocks * 512 < 1 << 20
    assert os.stat(target / "hole").st_blocks == 0
    with open(target / "sparse", "rb") as stream:
        for where in (0, 1 << 20, (1 << 31) + 5):
            stream.seek(where)
            assert stream.read(8004) == b"data" * 2000 + b"\0\0\0\0"


def test_a_very_deep_tree_is_removed(tmp_path):
    here = os.open(str(tmp_path), os.O_RDONLY)
    for _ in range(3000):
        os.mkdir("d", dir_fd=here)
        deeper = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = deeper
    os.close(here)
    files.remove(str(tmp_path / "d"))
    assert not os.path.lexists(tmp_path / "d")


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(lab):
    lab.deploy(PASS)
    os.mkfifo(os.path.join(lab.paths.project_root, ".salt", "PILLAR.sample"))
    os.mkfifo(os.path.join(lab.paths.project_root, ".salt", "20_pipe.sls"))
    done = []
    running = threading.Thread(target=lambda: done.append(lab.deploy({"n": "1"})["outcome"]), daemon=True)
    running.start()
    running.join(60)
    assert done == ["deployed"]


@pytest.mark.parametrize("name", [b"new\nline", b"-rf", b"\xff\xfe", "\u202egnp.exe".encode(), b" ", b"*"])
def test_names_of_files_are_only_names(lab, name):
    lab.deploy(PASS)
    with open(os.path.join(os.fsencode(lab.paths.project_root), name), "wb") as stream:
        stream.write(b"kept")
    before = tree_hash_bytes(lab.paths.project_root)
    assert lab.deploy({".salt/00_a.sls": "1/0"})["outcome"] == "rolled-back"
    assert tree_hash_bytes(lab.paths.project_root) == before
    os.unlink(os.path.join(os.fsencode(lab.work), b".salt/00_a.sls"))
    # What is not in git is not written over in dev: it goes away by hand before the same name is pushed.
    os.unlink(os.path.join(os.fsencode(lab.paths.project_root), name))
    with open(os.path.join(os.fsencode(lab.work), name), "wb") as stream:
        stream.write(b"pushed")
    assert lab.deploy({".salt/10_b.sls": "pass"})["outcome"] == "deployed"


def tree_hash_bytes(root):
    return sorted(
        (os.fsencode(path), found.st_mode, found.st_size) for path, found in tree.walk(root) if ".git" not in path
    )


GARBAGE = ["", "{", "[]", "null", "5", '"x"', "{}", '{"id": 5}', '{"format": 1, "outcome": "deployed"}', "[" * 100000]


@pytest.mark.parametrize("text", GARBAGE)
def test_foreign_and_damaged_files_among_the_archives_harm_nobody(lab, text):
    lab.deploy({**PASS, "n": "1"})
    good = record.live(lab.paths)
    for name in (
        "20260101-000000-000000-abcdef",
        "99999999-999999-999999-abcdef",
        "README",
        "20260101-000000-000001-abcdef",
    ):
        path = os.path.join(lab.paths.archives_root, name)
        os.mkdir(path)
        for inner in ("release.json", "request.json"):
            with open(os.path.join(path, inner), "w", encoding="utf-8") as stream:
                stream.write(text)
    with open(os.path.join(lab.paths.archives_root, "20260101-000000-000002-abcdef"), "w", encoding="utf-8") as stream:
        stream.write(text)
    for name in (lab.paths.wiring,):
        with open(name, "w", encoding="utf-8") as stream:
            stream.write(text)
    assert report.status(lab.paths)["live"]["id"] == good["id"]
    assert requests.abandoned(lab.paths) == []
    ended = lab.deploy({"n": "2"})
    assert ended["outcome"] == "deployed", ended["comment"]
    assert record.live(lab.paths)["id"] == ended["id"]


def test_a_record_of_another_engine_is_read(lab):
    ended = lab.deploy(PASS)
    path = os.path.join(lab.paths.archive_dir(ended["id"]), "release.json")
    known = files.read_json(path)
    for key in ("restores", "only", "comment", "exit_code"):
        del known[key]
    files.write_json(path, {**known, "colour": "blue"})
    assert record.live(lab.paths)["restores"] is None
    assert lab.deploy({"n": "1"})["outcome"] == "deployed"


@pytest.mark.parametrize("text", GARBAGE)
def test_a_damaged_journal_is_put_aside_and_said(lab, text):
    lab.deploy({**PASS, "n": "1"})
    with open(lab.paths.journal, "w", encoding="utf-8") as stream:
        stream.write(text)
    ended = lab.deploy({"n": "2"})
    assert ended["outcome"] == "deployed"
    assert ended["archive"]["release"] is None, "what was live is not known"
    damaged = [known for known in record.load_all(lab.paths) if known["outcome"] == "rollback-failed"]
    assert len(damaged) == 1 and "journal" in damaged[0]["comment"]
    assert not os.path.exists(lab.paths.journal)
    with open(os.path.join(lab.paths.archive_dir(damaged[0]["id"]), "journal.damaged"), encoding="utf-8") as stream:
        assert stream.read() == text


@pytest.mark.parametrize("where", ["project", "pillar"])
def test_a_live_tree_that_is_a_link_is_refused(lab, tmp_path, where):
    lab.deploy(PASS)
    live, other = lab.paths.live(where), str(tmp_path / "other")
    os.rename(live, other)
    os.symlink(other, live)
    before = tree_hash(other)
    ended = lab.deploy({"n": "2"})
    assert ended["outcome"] == "refused" and "link" in ended["comment"]
    assert tree_hash(other) == before
    with pytest.raises(EngineError, match="link"):
        lab.init()


def test_a_live_tree_without_the_write_bit_comes_back(lab):
    lab.deploy(PASS)
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy({".salt/00_a.sls": "os.chmod(cfg['project_root'], 0o500); 1/0"})
    assert ended["outcome"] == "rolled-back"
    assert tree_hash(lab.paths.project_root) == before


def test_a_live_tree_that_a_step_removed_or_replaced_comes_back(lab, tmp_path):
    lab.deploy(PASS)
    before = tree_hash(lab.paths.project_root)
    for harm in (
        "pass",
        f"os.symlink({str(tmp_path)!r}, cfg['project_root'])",
        "open(cfg['project_root'], 'w').close()",
    ):
        code = f"import shutil; shutil.rmtree(cfg['project_root']); {harm}; 1/0"
        ended = lab.deploy({".salt/00_a.sls": code})
        assert ended["outcome"] == "rolled-back", ended["comment"]
        assert tree_hash(lab.paths.project_root) == before
    assert json.dumps(ended["comment"])
