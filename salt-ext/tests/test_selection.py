"""Parts of a deployment, and tasks."""

import os

import pytest

from hashing import tree_hash
from saltext.corpus.engine import lock, record, task
from saltext.corpus.engine.service import Service

STEPS = {f".salt/{name}.sls": "pass" for name in ("00_a", "10_b", "20_c")}


def ran(lab, call):
    lab.runtime.ran.clear()
    ended = lab.deploy(**call)
    assert ended["outcome"] == "deployed", ended["comment"]
    return lab.runtime.ran


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ({"only_steps": "10_b.sls,00_a"}, ["00_a", "10_b"]),
        ({"start_from": "10_b"}, ["10_b", "20_c"]),
        ({"skip_10_b": True}, ["00_a", "20_c"]),
        ({"skip_10_b": False}, ["00_a", "10_b", "20_c"]),
        ({"skip_steps": ["10_b"], "start_from": "10_b.sls"}, ["20_c"]),
        ({"only": "install", "start_from": "20_c"}, ["20_c"]),
        ({"skip_install": True}, []),
    ],
)
def test_a_call_selects_steps(lab, call, expected):
    lab.deploy(STEPS)
    assert ran(lab, call) == expected


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ({"only_steps": "10_x"}, "Did you mean '10_b'"),
        ({"start_from": "nope"}, "no step is called 'nope'. Steps are: 00_a, 10_b, 20_c"),
        ({"skip_10_bb": True}, "skip_10_bb: no step is called '10_bb'. Did you mean '10_b'"),
        ({"skip_archiv": True}, "Did you mean 'archive'"),
        ({"only": "instal"}, "Did you mean 'install'"),
    ],
)
def test_a_name_that_matches_nothing_is_refused_before_anything(lab, call, said):
    lab.deploy(STEPS)
    lab.runtime.ran.clear()
    lab.store(lab.commit({"new": "1"}))
    ended = lab.deploy(**call)
    assert (ended["outcome"], ended["exit_code"]) == ("refused", 64)
    assert said in ended["comment"]
    assert lab.runtime.ran == [] and not os.path.exists(os.path.join(lab.paths.project_root, "new"))


def test_steps_of_the_pushed_commit_may_be_selected_though_they_are_not_live_yet(lab):
    lab.deploy(STEPS)
    lab.store(lab.commit({".salt/30_new.sls": "pass"}))
    assert ran(lab, {"only_steps": "30_new"}) == ["30_new"]


def test_a_partial_install_that_fails_is_no_rollback_that_failed(lab):
    lab.deploy(STEPS)
    lab.deploy({".salt/20_c.sls": "1/0 if cfg['only'] else None"})
    before = record.live(lab.paths)["id"]
    ended = lab.deploy(only="install")
    assert (ended["outcome"], ended["exit_code"]) == ("failed", 2)
    assert "20_c" in ended["comment"] and "left as it is" in ended["comment"]
    assert record.live(lab.paths)["id"] == before
    assert lab.deploy()["archive"]["release"] == before, "what is live stays certain"


def test_a_partial_run_with_archive_is_undone(lab):
    lab.deploy({**STEPS, "kept": "1"})
    before = tree_hash(lab.paths.project_root)
    spoil = "cfg['only'] and [os.unlink(cfg['project_root'] + '/kept'), 1/0]"
    lab.deploy({".salt/20_c.sls": spoil})
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy(only="archive,install")
    assert (ended["outcome"], ended["exit_code"]) == ("rolled-back", 3)
    assert tree_hash(lab.paths.project_root) == before


def test_a_task_runs_under_the_lock_and_is_recorded(lab):
    write = "open(cfg['data_root'] + '/task', 'w').write(cfg['data'].get('word', 'ran'))"
    lab.deploy({**STEPS, ".salt/task_clean.sls": write, ".salt/notify.sls": "pass"})
    lab.runtime.ran.clear()
    for name in ("clean", "task_clean", "task_clean.sls"):
        ended = task.run(lab.context(), name, {"who": "me"})
        assert (ended["outcome"], ended["only"], ended["trigger"]) == ("deployed", ["task_clean"], "task")
        assert ended["archive"] is None and ended["who"] == "me"
    assert lab.runtime.ran == ["task_clean"] * 3
    assert len(record.releases(lab.paths)) == 1
    assert record.load(lab.paths, ended["id"])["phases"][-1]["name"] == "task_clean"


def test_a_task_that_fails_and_one_that_does_not_exist(lab):
    lab.deploy({**STEPS, ".salt/task_clean.sls": "1/0"})
    before = tree_hash(lab.paths.project_root)
    ended = task.run(lab.context(), "clean")
    assert (ended["outcome"], ended["exit_code"]) == ("failed", 2)
    assert tree_hash(lab.paths.project_root) == before
    ended = task.run(lab.context(), "claen")
    assert (ended["outcome"], ended["exit_code"]) == ("refused", 64)
    assert "Did you mean 'task_clean'" in ended["comment"] and "Tasks are: clean" in ended["comment"]
    assert lab.deploy()["outcome"] == "deployed"


def test_a_task_does_not_wait_when_it_is_told_so(lab):
    lab.deploy({**STEPS, ".salt/task_clean.sls": "pass"})
    with lock.hold(lab.paths, {"doing": "deploy"}):
        ended = task.run(lab.context(), "clean", wait=False)
    assert (ended["outcome"], ended["exit_code"]) == ("refused", 7)


def test_the_origin_of_every_value_is_told(lab):
    lab.deploy({**STEPS, ".salt/PILLAR.sample": '#!yaml\n{"makina-projects.x": {"data": {"word": "x"}}}'})
    service = Service(lab.host.__dict__, lab.runtime)
    origins = service.origins("blog", {"keep_archives": 5})
    assert origins["data.word"] == "PILLAR.sample" and origins["keep_archives"] == "call"
    assert origins["project_root"] == "computed" and origins["keep_failed"] == "built-in"
    assert set(service.get_configuration("blog", {})) <= {key.split(".")[0] for key in origins}
