import io
import subprocess

import pytest

from saltext.corpus.engine import hook, pktline, repositories, waiting
from saltext.corpus.engine.errors import RefusedError

ZERO = "0" * 40


def packets(*payloads):
    stream = io.BytesIO()
    for payload in payloads:
        pktline.flush(stream) if payload is None else pktline.write(stream, payload)
    return io.BytesIO(stream.getvalue())


def test_packets_round_trip():
    stream = packets(b"version=1\0atomic", b"x" * pktline.LIMIT, None, b"next", None)
    assert pktline.read_section(stream) == [b"version=1\0atomic", b"x" * pktline.LIMIT]
    assert pktline.read_section(stream) == [b"next"]


@pytest.mark.parametrize("raw", [b"", b"00", b"zzzz", b"0003", b"0010short", b"ffffx", b"0001"])
def test_garbage_is_a_protocol_error(raw):
    with pytest.raises(pktline.ProtocolError):
        pktline.read(io.BytesIO(raw))


def test_a_packet_that_is_too_long_is_not_written():
    with pytest.raises(pktline.ProtocolError):
        pktline.write(io.BytesIO(), b"x" * (pktline.LIMIT + 1))


class Stdio:
    def __init__(self, buffer):
        self.buffer = buffer


@pytest.fixture
def push(lab, monkeypatch):
    """Speak to the hook as git does; returns its answer's lines. Deployments succeed unless told."""
    sha = lab.commit({"f": "1"})
    lab.store(sha, ref=None)
    said = {"outcome": "deployed", "requests": []}

    def run(paths, deployment, settings, say):
        from saltext.corpus.engine import requests

        said["requests"].append(requests.load(paths, deployment))
        if said["outcome"] == "error":
            raise RefusedError("no")
        return {"outcome": said["outcome"], "comment": f"{said['outcome']}: because\nof this"}

    monkeypatch.setattr(waiting, "run", run)

    def speak(*commands, capabilities=b"push-options", options=None, repository="project"):
        lines = [f"{old} {new} {ref}" for old, new, ref in commands]
        sections = [b"version=1\0" + capabilities, None, *lines, None]
        if b"push-options" in capabilities:
            sections += [*(options or []), None]
        sink = io.BytesIO()
        monkeypatch.setattr("sys.stdin", Stdio(packets(*sections)))
        monkeypatch.setattr("sys.stdout", Stdio(sink))
        host = {**lab.host.__dict__}
        assert hook.main({"host": host, "project": "blog", "repository": repository}) == 0
        sink.seek(0)
        assert pktline.read_section(sink)[0].startswith(b"version=1\0")
        return [line.decode().rstrip("\n") for line in pktline.read_section(sink)]

    speak.sha, speak.said, speak.lab = sha, said, lab
    return speak


def test_the_deploy_branch_deploys_and_other_refs_are_plain(push):
    sha = push.sha
    answer = push((ZERO, sha, "refs/heads/feature/x"), (ZERO, sha, "refs/heads/main"), (ZERO, sha, "refs/tags/v1"))
    plain = "option fall-through"
    assert answer == ["ok refs/heads/feature/x", plain, "ok refs/heads/main", "ok refs/tags/v1", plain]
    assert [request["ref"] for request in push.said["requests"]] == ["refs/heads/main"]


def test_a_failed_deployment_is_a_failed_ref_and_nothing_else(push):
    push.said["outcome"] = "rolled-back"
    answer = push((ZERO, push.sha, "refs/heads/main"), (ZERO, push.sha, "refs/tags/v1"))
    assert answer == ["ng refs/heads/main deployment failed, rolled back", "ok refs/tags/v1", "option fall-through"]


@pytest.mark.parametrize(("outcome", "reason"), [("superseded", "superseded: because of this"), ("error", "no")])
def test_every_other_end_has_its_reason_on_one_line(push, outcome, reason):
    push.said["outcome"] = outcome
    assert push((ZERO, push.sha, "refs/heads/main")) == [f"ng refs/heads/main {reason}"]


def test_an_atomic_push_fails_as_a_whole(push):
    push.said["outcome"] = "rolled-back"
    answer = push((ZERO, push.sha, "refs/heads/main"), (ZERO, push.sha, "refs/tags/v1"), capabilities=b"atomic")
    assert answer == ["ng refs/heads/main deployment failed, rolled back", "ng refs/tags/v1 atomic push failed"]
    speak = push((ZERO, push.sha, "refs/heads/main"), (ZERO, push.sha, "refs/corpus/x"), capabilities=b"atomic")
    assert speak == ["ng refs/heads/main atomic push failed", "ng refs/corpus/x this ref belongs to corpus"]


def test_main_comes_before_master_and_what_is_recorded_before_both(push):
    sha = push.sha
    both = ((ZERO, sha, "refs/heads/master"), (ZERO, sha, "refs/heads/main"))
    push(*both)
    assert push.said["requests"][-1]["ref"] == "refs/heads/main"
    push(both[0])
    assert push.said["requests"][-1]["ref"] == "refs/heads/master"
    repositories.record_branch(repositories.bare(push.lab.paths, "project"), "live")
    push(*both)
    assert len(push.said["requests"]) == 2
    push((ZERO, sha, "refs/heads/live"))
    assert push.said["requests"][-1]["ref"] == "refs/heads/live"


def test_the_deploy_branch_cannot_be_deleted_once_it_is_known(push):
    assert push((push.sha, ZERO, "refs/heads/main")) == ["ok refs/heads/main", "option fall-through"]
    repositories.record_branch(repositories.bare(push.lab.paths, "project"), "main")
    assert push((push.sha, ZERO, "refs/heads/main")) == ["ng refs/heads/main the deploy branch cannot be deleted"]
    assert push((push.sha, ZERO, "refs/heads/x")) == ["ok refs/heads/x", "option fall-through"]


def test_forced_is_what_does_not_descend_or_says_so(push):
    newer = push.lab.commit({"f": "2"})
    push.lab.store(newer, ref=None)
    push((push.sha, newer, "refs/heads/main"))
    push((newer, push.sha, "refs/heads/main"))
    push((push.sha, newer, "refs/heads/main"), options=["force"])
    assert [request["forced"] for request in push.said["requests"]] == [False, True, True]


def test_odd_ref_names_survive(push):
    ref = "refs/heads/\udce9\N{SNOWMAN} x"
    assert push((ZERO, push.sha, "refs/heads/sn\N{SNOWMAN}w")) == [
        "ok refs/heads/sn\N{SNOWMAN}w",
        "option fall-through",
    ]
    assert hook.Command(f"{ZERO} {push.sha} {ref}".encode("utf-8", "surrogateescape")).ref == ref


def test_a_detached_deployment_is_followed_to_its_last_line(lab, tmp_path):
    import os

    deployment = "20260101-000000-000000-abcdef"
    os.mkdir(lab.paths.archive_dir(deployment))
    script = "import sys, time; [print(n, file=sys.stderr, flush=True) for n in range(2000)]"
    with open(waiting.log_path(lab.paths, deployment), "wb") as log:
        child = subprocess.Popen(["python3", "-c", script], stderr=log, start_new_session=True)
    shown = []
    waiting.follow(lab.paths, deployment, child, shown.append)
    assert "".join(shown).split() == [str(n) for n in range(2000)]
