"""The strategy of the runner ``corpus_deploy``, on minions that answer as they are told to."""

import pytest

from saltext.corpus.runners import corpus_deploy as runner

PLAN = {
    "name": "blog",
    "ref": "v2",
    "canary": None,
    "batch": None,
    "max_failures": 0,
    "on_failure": "stop",
    "gate": None,
    "gate_attempts": 1,
    "gate_interval": 0,
    "redeploy": False,
}


class Fleet:
    """Minions with a live release each; ``bad`` fail to deploy, ``says`` overrides answers by (minion, function)."""

    def __init__(self, *names, bad=(), says=None):
        self.live = dict.fromkeys(names, "r1")
        self.bad = set(bad)
        self.says = says or {}
        self.calls = []

    def ask(self, minions, function, *arguments, **named):
        return self._all(minions, function, named)

    def work(self, minions, function, *arguments, **named):
        return self._all(minions, function, named)

    def _all(self, minions, function, named):
        self.calls.append((function, list(minions)))
        return {
            minion: self.says.get((minion, function), self._one(minion, function, named))
            if minion in self.live
            else None
            for minion in minions
        }

    def _one(self, minion, function, named):
        live = self.live[minion]
        if function == "mc_project.pending":
            return {
                "pending": live != "r2",
                "initialised": True,
                "sha": "s2",
                "live": live,
                "comment": f"{live} is live",
            }
        if function == "mc_project.status":
            return {"live": {"id": live} if live else None}
        if function == "mc_project.rollback":
            self.live[minion] = named["release"]
            return {"result": True, "outcome": "deployed", "comment": "deployed", "exit_code": 0}
        if (minion, function) in self.says:
            return None
        if minion in self.bad:
            return {"result": False, "outcome": "rolled-back", "comment": "a step failed", "exit_code": 3, "id": "x"}
        self.live[minion] = "r2"
        return {"result": True, "outcome": "deployed", "comment": "deployed", "exit_code": 0, "id": "r2", "sha": "s2"}

    def deployed(self):
        return [minions for function, minions in self.calls if function == "mc_project.deploy"]


def run(fleet, expected=None, **changes):
    lines = []
    answer = runner.Rolling({**PLAN, **changes}, fleet, lines.append).run(expected or sorted(fleet.live))
    outcomes = {minion: known["outcome"] for minion, known in answer["minions"].items()}
    return answer["exit_code"], outcomes, answer


def test_canaries_go_first_then_batches():
    fleet = Fleet(*"abcdef")
    code, outcomes, _ = run(fleet, canary=1, batch="40%")
    assert (code, set(outcomes.values())) == (0, {"deployed"})
    assert fleet.deployed() == [["a"], ["b", "c"], ["d", "e"], ["f"]]


@pytest.mark.parametrize(
    ("count", "canary", "batch", "sizes"),
    [
        (5, None, None, [5]),
        (5, 1, None, [1, 4]),
        (5, None, 2, [2, 2, 1]),
        (3, "1%", "1%", [1, 1, 1]),
        (2, 7, 1, [2]),
        (0, 1, 1, []),
        (4, None, "100%", [4]),
    ],
)
def test_waves(count, canary, batch, sizes):
    assert [len(group) for group in runner.waves(list(range(count)), canary, batch)] == sizes


def test_a_failed_canary_stops_everything():
    fleet = Fleet(*"abc", bad="a")
    code, outcomes, _ = run(fleet, canary=1, batch=1)
    assert code == 3
    assert outcomes == {"a": "rolled-back", "b": "not-started", "c": "not-started"}


def test_failures_are_tolerated_up_to_a_number_and_told_anyway():
    fleet = Fleet(*"abcd", bad="ab")
    assert run(fleet, batch=1, max_failures=1)[1] == {
        "a": "rolled-back",
        "b": "rolled-back",
        "c": "not-started",
        "d": "not-started",
    }
    code, outcomes, answer = run(Fleet(*"abc", bad="a"), batch=1, max_failures=1)
    assert (code, outcomes, answer["result"]) == (3, {"a": "rolled-back", "b": "deployed", "c": "deployed"}, False)
    assert run(Fleet(*"abc", bad="ab"), batch=1, on_failure="continue")[1]["c"] == "deployed"


def test_rollback_undoes_all_that_were_changed():
    fleet = Fleet(*"abc", bad="c")
    code, outcomes, _ = run(fleet, batch=1, on_failure="rollback")
    assert (code, outcomes) == (3, {"a": "undone", "b": "undone", "c": "rolled-back"})
    assert set(fleet.live.values()) == {"r1"}


def test_a_rollback_that_fails_or_has_nothing_to_go_back_to_is_told():
    says = {("a", "mc_project.rollback"): {"result": False, "comment": "no archive", "exit_code": 1}}
    code, outcomes, _ = run(Fleet(*"ab", bad="b", says=says), batch=1, on_failure="rollback")
    assert (code, outcomes["a"]) == (4, "rollback-failed")
    first = Fleet(*"ab", bad="b")
    first.live["a"] = None
    code, outcomes, answer = run(first, batch=1, on_failure="rollback")
    assert (code, outcomes["a"]) == (4, "deployed")
    assert "nothing to go back to" in answer["minions"]["a"]["comment"]


def test_resumes_where_it_stopped_for_what_is_live_says_so():
    fleet = Fleet(*"abc", bad="b")
    run(fleet, batch=1)
    fleet.bad, fleet.calls = set(), []
    code, outcomes, _ = run(fleet, batch=1)
    assert (code, outcomes) == (0, {"a": "live", "b": "deployed", "c": "deployed"})
    assert fleet.deployed() == [["b"], ["c"]]
    assert run(fleet, redeploy=True)[1] == dict.fromkeys("abc", "deployed")


@pytest.mark.parametrize(
    ("answer", "outcome", "code"),
    [
        (None, "missing", 6),
        ("'mc_project.pending' is not available.", "no-pack", 2),
        ({"pending": True, "initialised": False}, "not-initialised", 1),
        ({"result": False, "comment": "no ref", "exit_code": 1}, "error", 1),
        ("Traceback", "error", 2),
    ],
)
def test_a_minion_that_cannot_deploy_stops_it_before_anything_is_touched(answer, outcome, code):
    fleet = Fleet(*"abc", says={("b", "mc_project.pending"): answer})
    found, outcomes, _ = run(fleet)
    assert (found, outcomes) == (code, {"b": outcome, "a": "not-started", "c": "not-started"})
    assert fleet.deployed() == []


def test_missing_and_lost_are_never_success():
    assert run(Fleet("a"), expected=["a", "ghost"], max_failures=1)[:2] == (6, {"a": "deployed", "ghost": "missing"})
    assert run(Fleet("a", says={("a", "mc_project.deploy"): None}))[:2] == (6, {"a": "missing"})
    assert run(Fleet())[0] == 6
    answer = runner.Rolling(PLAN, Fleet("a"), print).run(["a"], ["ghost"])
    assert (answer["exit_code"], answer["minions"]["a"]["outcome"]) == (6, "not-started")


def test_the_gate_keeps_the_next_batch_from_starting():
    says = {("a", "site.ok"): {"result": False}}
    code, outcomes, _ = run(Fleet(*"ab", says=says), batch=1, gate="site.ok", gate_attempts=2)
    assert (code, outcomes) == (2, {"a": "unhealthy", "b": "not-started"})
    code, outcomes, _ = run(Fleet(*"ab", says=says), batch=1, gate="site.ok", on_failure="rollback")
    assert (code, outcomes) == (3, {"a": "undone", "b": "not-started"})
    good = {(each, "site.ok"): True for each in "ab"}
    assert run(Fleet(*"ab", says=good), batch=1, gate="site.ok")[0] == 0
    other = {("a", "mc_project.status"): {"live": {"id": "r9"}}}
    assert run(Fleet(*"ab", says=other), batch=1)[1]["a"] == "unhealthy"


@pytest.mark.parametrize("answer", [None, False, "", "error: x", 0, {}, {"error": "x"}, []])
def test_a_gate_that_does_not_say_yes_is_closed(answer):
    assert not runner.is_good(answer)


@pytest.mark.parametrize(
    "changes",
    [
        {"batch": 0},
        {"batch": "0%"},
        {"batch": "101%"},
        {"batch": "all"},
        {"canary": -1},
        {"canary": True},
        {"on_failure": "rolback"},
        {"max_failures": -1},
        {"max_failures": "x"},
        {"gate_attempts": 0},
        {"name": 7},
    ],
)
def test_what_cannot_be_meant_is_refused(changes):
    with pytest.raises(ValueError, match=r"."):
        runner.check({**PLAN, **changes})


class Client:
    """A LocalClient whose job takes a while: ``script`` is what get_cache_returns and find_job say, in turn."""

    def __init__(self, cache, running):
        self.cache, self.running = list(cache), list(running)

    def run_job(self, minions, function, arguments, **_):
        return {"jid": "1", "minions": minions}

    def get_cache_returns(self, jid):
        return self.cache.pop(0) if len(self.cache) > 1 else self.cache[0]

    def cmd(self, minions, function, arguments, **_):
        said = self.running.pop(0) if len(self.running) > 1 else self.running[0]
        return {minion: {"ret": value} for minion, value in said.items()}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(runner.time, "sleep", lambda seconds: None)


def test_a_long_deployment_is_waited_for_as_long_as_it_runs():
    runs = {"a": {"jid": "1"}}
    client = Client([{}] * 20 + [{"a": {"ret": {"result": True}}}], [runs, {}, {}, runs])
    assert runner.Minions(client, 0, print).work(["a"], "f") == {"a": {"result": True}}


def test_a_job_that_runs_nowhere_and_returned_nothing_is_lost():
    client = Client([{"b": {"ret": 1}}], [{"a": {}}])
    assert runner.Minions(client, 0, print).work(["a", "b"], "f") == {"a": None, "b": 1}
