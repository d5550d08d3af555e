import os

from saltext.corpus.engine import lock, recovery

FAIL = {".salt/00_a.sls": "open(cfg['data_root'] + '/service', 'w').close(); 1/0"}
STOP = {".salt/stop.sls": "assert os.path.exists(cfg['project_root'] + '/n'); os.unlink(cfg['data_root'] + '/service')"}


def service(lab):
    return os.path.exists(os.path.join(lab.paths.data_root, "service"))


def test_the_stop_sls_of_a_first_release_that_fails_ends_what_it_started(lab):
    ended = lab.deploy({**FAIL, **STOP, "n": "1"})
    assert ended["outcome"] == "rolled-back" and not service(lab)
    assert "stop" in lab.runtime.ran and "n" not in os.listdir(lab.paths.project_root)


def test_without_one_or_when_it_fails_the_content_still_goes_back(lab):
    assert lab.deploy(FAIL)["outcome"] == "rolled-back" and service(lab)
    assert lab.deploy({**FAIL, ".salt/stop.sls": "1/0", "n": "2"})["outcome"] == "rolled-back"
    assert "n" not in os.listdir(lab.paths.project_root)


def test_stop_is_neither_a_step_nor_run_where_a_release_takes_over(lab):
    assert lab.deploy({".salt/00_a.sls": "pass", ".salt/stop.sls": "1/0"})["outcome"] == "deployed"
    lab.deploy({".salt/00_a.sls": "1/0"})
    assert "stop" not in lab.runtime.ran


def test_an_interrupted_first_release_is_stopped_by_the_next_command(lab, monkeypatch):
    import pytest

    monkeypatch.setattr("saltext.corpus.engine.rollback.automatic", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        lab.deploy({**FAIL, **STOP, "n": "1"})
    monkeypatch.undo()
    assert service(lab)
    with lock.hold(lab.paths, {"doing": "test"}):
        assert recovery.recover(lab.context())["outcome"] == "interrupted"
    assert not service(lab)
