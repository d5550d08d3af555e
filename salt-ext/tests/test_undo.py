"""Undo steps: what had run is taken back, last in, first out, also after a crash."""

import json
import os
import random
import shutil

import pytest

from conftest import Lab
from counts import count
from crashing import AtTheDisk, in_child
from hashing import tree_hash
from saltext.corpus.engine import files, journal, lock, record, recovery

NOTE = "open(cfg['data_root'] + '/said', 'a').write('{} ')"
BASE = {".salt/00_a.sls": "pass", ".salt/rollback.sls": NOTE.format("rollback")}
#: Steps a, b, c; c fails. Each may be undone; what undoes b looks at the tree that failed.
FAILING = {
    ".salt/10_a.sls": NOTE.format("a"),
    ".salt/undo_10_a.sls": NOTE.format("-a"),
    ".salt/20_b.sls": NOTE.format("b"),
    ".salt/undo_20_b.sls": f"assert cfg['rollback'] and os.stat(cfg['project_root'] + '/new'); {NOTE.format('-b')}",
    ".salt/30_c.sls": f"{NOTE.format('c')}; 1/0",
    ".salt/undo_30_c.sls": NOTE.format("-c"),
    ".salt/40_d.sls": NOTE.format("d"),
    ".salt/undo_40_d.sls": NOTE.format("-d"),
    "new": "1",
}


def said(lab):
    return (files.read_text(os.path.join(lab.paths.data_root, "said")) or "").split()


def test_what_had_run_is_undone_last_in_first_out_before_the_content_is_back(lab):
    lab.deploy(BASE)
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy(FAILING)
    assert said(lab) == ["a", "b", "c", "-c", "-b", "-a", "rollback"]
    assert (ended["outcome"], ended["exit_code"]) == ("rolled-back", 3)
    assert [(one["step"], one["result"]) for one in ended["undo"]] == [("30_c", True), ("20_b", True), ("10_a", True)]
    assert record.load(lab.paths, ended["id"])["undo"] == ended["undo"]
    assert tree_hash(lab.paths.project_root) == before


def test_an_undo_that_fails_does_not_keep_the_others_from_running(lab):
    lab.deploy(BASE)
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy({**FAILING, ".salt/undo_20_b.sls": "raise ValueError('no way back')"})
    assert said(lab) == ["a", "b", "c", "-c", "-a", "rollback"]
    assert (ended["outcome"], ended["exit_code"]) == ("rollback-failed", 4)
    assert "could not be undone: 20_b (ValueError: no way back)" in ended["comment"]
    assert [one["result"] for one in ended["undo"]] == [True, False, True]
    assert tree_hash(lab.paths.project_root) == before


def test_a_deployment_that_succeeds_undoes_nothing(lab):
    lab.deploy(BASE)
    ended = lab.deploy({**FAILING, ".salt/30_c.sls": "pass"})
    assert (ended["outcome"], ended["undo"], said(lab)) == ("deployed", [], ["a", "b", "d"])


def test_a_first_release_that_fails_is_stopped_then_undone(lab):
    ended = lab.deploy({**BASE, **FAILING, ".salt/stop.sls": NOTE.format("stop")})
    assert ended["outcome"] == "rolled-back"
    assert said(lab) == ["a", "b", "c", "stop", "-c", "-b", "-a"]


def test_a_part_without_an_archive_is_left_as_it_is(lab):
    lab.deploy({**BASE, ".salt/10_a.sls": "if cfg['only']: 1/0", ".salt/undo_10_a.sls": NOTE.format("-a")})
    ended = lab.deploy(only="install")
    assert (ended["outcome"], said(lab)) == ("failed", [])


@pytest.mark.parametrize("name, hint", [("undo_10_b", "Did you mean '10_a'"), ("undo_notify", "Steps are")])
def test_an_undo_of_no_step_is_refused(lab, name, hint):
    lab.deploy(BASE)
    ended = lab.deploy({".salt/10_a.sls": "pass", f".salt/{name}.sls": "pass"})
    assert ended["outcome"] == "refused"
    assert f"{name}.sls undoes no step" in ended["comment"] and hint in ended["comment"]


def test_the_installer_undoes_its_own_steps(lab):
    prefix = "makina-states.projects.2.generic"
    lab.runtime.sls = {f"{prefix}.{name}" for name in ("archive", "100_x", "undo_100_x")}
    lab.deploy({"app": "1"})
    names = sorted(os.listdir(f"{lab.paths.project_root}/.salt"))
    assert names == ["100_x.sls", "archive.sls", "undo_100_x.sls"]
    assert f"  - {prefix}.undo_100_x\n" in files.read_text(f"{lab.paths.project_root}/.salt/undo_100_x.sls")


def test_killed_anywhere_each_step_that_had_begun_is_undone(tmp_path):
    lab = Lab(tmp_path / "host")
    os.mkdir(lab.root)
    lab.init()
    lab.deploy(BASE)
    before = tree_hash(lab.paths.project_root)
    lab.store(lab.commit(FAILING))
    saved = f"{tmp_path}/saved"
    shutil.copytree(lab.root, saved, symlinks=True)
    _, points = in_child(lambda: lab.deploy(), AtTheDisk(0))
    whole, seen = range(points // 4, points + 1), set()
    for at in random.Random(3).sample(whole, count(12, len(whole))):
        files.remove(lab.root)
        shutil.copytree(saved, lab.root, symlinks=True)
        in_child(lambda: lab.deploy(), AtTheDisk(at))
        begun = (files.read_json(lab.paths.journal) or {}).get("to_undo", [])
        with lock.hold(lab.paths, {"doing": "test"}, wait=False):
            recovery.recover(lab.context())
        words = said(lab)
        assert [word for word in "abc" if word in words and f"-{word}" not in words] == [], f"point {at}: {words}"
        assert tree_hash(lab.paths.project_root) == before and journal.Journal.load(lab.paths) is None
        last = record.load_all(lab.paths)[-1]
        assert {one["step"] for one in last["undo"]} >= set(begun), json.dumps(last)
        seen.add(tuple(begun))
    assert len(seen) > 1
