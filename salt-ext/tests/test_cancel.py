"""A running deployment: its status, its log, its end."""

import io
import os
import signal
import threading
import time

import pytest

from hashing import tree_hash
from saltext.corpus.engine import back, lock, processes, record, task
from saltext.corpus.engine.errors import LockHeldError, RefusedError, UsageError
from saltext.corpus.engine.service import Service

PASS = {".salt/00_a.sls": "pass"}


#: Children that have not been waited for.
STARTED = []


@pytest.fixture(autouse=True)
def nothing_is_left():
    """What a failing test left at its gate would stand there for ever."""
    yield
    while STARTED:
        child = STARTED.pop()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


class Running:
    """A command in a child process that stands at a gate; the test opens it."""

    def __init__(self, lab, command):
        self.lab = lab
        self.gates = [f"{lab.root}/reached", f"{lab.root}/pass"]
        for gate in self.gates:
            os.mkfifo(gate)
        self.child = os.fork()
        STARTED.append(self.child)
        if self.child == 0:
            code = 99
            try:
                code = command()["exit_code"]
            finally:
                os._exit(code)
        handle = os.open(self.gates[0], os.O_RDONLY | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as stream:
            while not stream.read():
                assert os.waitpid(self.child, os.WNOHANG) == (0, 0), "it ended before the gate"
                time.sleep(0.01)

    def open(self):
        with open(self.gates[1], "w", encoding="ascii"):
            pass

    def end(self):
        """The exit code; -n for a signal."""
        _, status = os.waitpid(self.child, 0)
        STARTED.remove(self.child)
        return os.waitstatus_to_exitcode(status)


def gate(lab, before="None"):
    """A step that says that it is there and waits."""
    reached, passing = f"{lab.root}/reached", f"{lab.root}/pass"
    return f"{before}; f = open({reached!r}, 'w'); f.write('x'); f.close(); open({passing!r}).read()"


def service(lab, echo=None):
    return Service(lab.host.__dict__, lab.runtime, echo)


@pytest.fixture
def running(lab):
    """A push that stands in its second step, after the first has spoilt the tree."""
    lab.push(lab.commit({**PASS, "kept": "1", ".salt/rollback.sls": "open(cfg['data_root'] + '/rolled', 'w')"}))
    lab.before = tree_hash(lab.paths.project_root), tree_hash(lab.paths.pillar_root), lab.head()
    spoil = "os.unlink(cfg['project_root'] + '/kept')"
    sha = lab.commit({".salt/10_b.sls": gate(lab, spoil)})
    return Running(lab, lambda: lab.push(sha, old=lab.before[2]))


def state(lab):
    return tree_hash(lab.paths.project_root), tree_hash(lab.paths.pillar_root), lab.head()


def test_status_names_holder_phase_and_since(lab, running):
    found = service(lab).status("blog")
    assert found["lock"]["doing"] == "deploy" and found["lock"]["who"] == "tester"
    assert (found["phase"], found["lock"]["pid"]) == ("install", running.child)
    assert found["since"].startswith("20") and found["last"]["outcome"] == "deployed"
    running.open()
    assert running.end() == 0
    found = service(lab).status("blog")
    assert (found["lock"], found["phase"], found["last"]["exit_code"]) == (None, None, 0)


def test_attach_follows_the_log_to_the_end_and_has_its_exit_code(lab, running):
    echo, answers = io.StringIO(), []
    follower = threading.Thread(target=lambda: answers.append(service(lab, echo).attach("blog", None)))
    follower.start()
    while "install" not in echo.getvalue() and follower.is_alive():
        pass
    assert not answers
    running.open()
    assert running.end() == 0
    follower.join()
    assert answers[0]["exit_code"] == 0 and answers[0]["outcome"] == "deployed"
    assert echo.getvalue().rstrip().endswith("undo with: salt-call --local mc_project.rollback blog")
    again = io.StringIO()
    assert service(lab, again).attach("blog", answers[0]["id"])["exit_code"] == 0
    assert again.getvalue() == echo.getvalue()


def test_attach_to_nothing_and_to_a_failed_one(lab):
    lab.deploy(PASS)
    failed = lab.deploy({".salt/00_a.sls": "1/0"})
    with pytest.raises(RefusedError, match="ended as rolled-back"):
        service(lab).attach("blog", None)
    with pytest.raises(UsageError):
        service(lab).attach("blog", "../x")
    assert service(lab).attach("blog", failed["id"])["exit_code"] == 3


def test_cancel_undoes_the_running_deployment(lab, running):
    answer = service(lab).cancel("blog", {"who": "boss"})
    assert (answer["result"], answer["exit_code"], answer["outcome"]) == (True, 0, "cancelled")
    assert running.end() == 3
    assert state(lab) == lab.before
    known = record.load_all(lab.paths)[-1]
    assert known["comment"] == "cancelled by boss"
    assert os.path.exists(os.path.join(lab.paths.data_root, "rolled"))
    assert lock.holder(lab.paths) is None and not os.path.exists(lab.paths.journal)
    with pytest.raises(RefusedError, match="no deployment of blog is running"):
        service(lab).cancel("blog", {})


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_is_a_cancellation(lab, running, number):
    os.kill(running.child, number)
    assert running.end() == 3
    assert state(lab) == lab.before
    assert record.load_all(lab.paths)[-1]["comment"] == f"cancelled ({number.name})"


def test_what_the_cancelled_step_had_started_is_stopped(lab):
    lab.deploy(PASS)
    start = "__import__('subprocess').Popen(['sleep', '1000'])"
    lab.store(lab.commit({".salt/10_b.sls": gate(lab, start)}))
    running = Running(lab, lab.deploy)
    children = processes.descendants(running.child)
    assert len(children) == 1
    assert service(lab).cancel("blog", {})["result"]
    assert not any(processes.alive(known) for known in children)
    assert running.end() == 3


def test_a_deployment_that_commits_is_not_cancelled(lab, monkeypatch):
    lab.deploy(PASS)
    lab.store(lab.commit({"n": "2"}))
    from saltext.corpus.engine import phases

    commit = phases.commit_refs

    def slow(context, journal):
        with open(f"{lab.root}/reached", "w", encoding="ascii") as stream:
            stream.write("x")
        with open(f"{lab.root}/pass", encoding="ascii") as stream:
            stream.read()
        commit(context, journal)

    monkeypatch.setattr(phases, "commit_refs", slow)
    running = Running(lab, lab.deploy)
    answers = []
    canceller = threading.Thread(target=lambda: answers.append(service(lab).cancel("blog", {})))
    canceller.start()
    while not os.path.exists(os.path.join(lab.paths.archive_dir(lock.running(lab.paths)["id"]), "cancel.json")):
        pass
    running.open()
    canceller.join()
    assert running.end() == 0
    assert answers[0]["result"] is False and "too late to cancel" in answers[0]["comment"]


def test_a_cancelled_task(lab):
    lab.deploy({**PASS, ".salt/task_t.sls": gate(lab)})
    running = Running(lab, lambda: task.run(lab.context(), "t"))
    assert service(lab).cancel("blog", {})["outcome"] == "cancelled"
    assert running.end() == 2
    assert record.load_all(lab.paths)[-1]["comment"].endswith("left as it is)")


def test_a_cancelled_rollback_by_hand_changes_nothing(lab):
    lab.deploy(PASS)
    lab.deploy({"n": "2", ".salt/rollback.sls": "pass"})
    before = state(lab)
    archive = gate(lab).replace("open(", "cfg['deployment_id'] and open(", 1)
    with open(os.path.join(lab.paths.project_root, ".salt/archive.sls"), "w", encoding="utf-8") as stream:
        stream.write(archive)
    running = Running(lab, lambda: back.back(lab.context()))
    assert service(lab).cancel("blog", {})["outcome"] == "cancelled"
    assert running.end() == 3
    os.unlink(os.path.join(lab.paths.project_root, ".salt/archive.sls"))
    assert state(lab) == before


def test_a_lock_by_hand_refuses_deployments_until_it_is_taken_off(lab):
    lab.deploy(PASS)
    first = record.live(lab.paths)["id"]
    lab.deploy({"n": "2"})
    own = service(lab)
    assert own.lock("blog", None, {})["comment"] == "not locked"
    assert own.lock("blog", "moving", {"who": "boss"})["changes"]
    with pytest.raises(LockHeldError, match="locked by boss"):
        own.lock("blog", "again", {})
    for ended in (lab.deploy(), back.back(lab.context(), first)):
        assert (ended["outcome"], ended["exit_code"]) == ("refused", 7)
        assert "moving" in ended["comment"]
    assert lab.deploy(only="install")["outcome"] == "deployed"
    assert own.status("blog")["locked_by_hand"]["reason"] == "moving"
    assert own.unlock("blog")["changes"] and not own.unlock("blog")["changes"]
    assert lab.deploy()["outcome"] == "deployed"
