"""Commits that come over ssh as git packs, and which branches follow their deployment."""

import os

import pytest

from saltext.corpus.engine import deploy, received, record
from saltext.corpus.engine.errors import EngineError, RefusedError, UsageError
from saltext.corpus.engine.remote import buffers

STEP = {".salt/00_a.sls": "open(cfg['data_root'] + '/v', 'w').write('one')"}


@pytest.fixture
def box(lab, tmp_path):
    """A deploying box: ``send(sha)`` brings a commit of the author's checkout."""

    def send(sha, known=(), repository="project", directory=None):
        path = str(tmp_path / "pack")
        buffers.write_pack(directory or lab.work, sha, list(known), path)
        received.receive(lab.context(), {repository: sha}, {repository: path})

    return send


def deployed(lab, **request):
    return deploy.deploy(lab.context(), {"who": "box", **request})


def test_a_commit_is_kept_apart_until_it_is_deployed_then_its_branch_follows(lab, box):
    sha = lab.commit(STEP)
    box(sha)
    assert lab.git("for-each-ref", "refs/heads", cwd=lab.paths.project_git) == ""
    assert deployed(lab, ref=sha)["outcome"] == "deployed"
    assert lab.head() == sha
    after = lab.commit({".salt/00_a.sls": "raise ValueError('no')"})
    box(after, known=[sha])
    assert deployed(lab, ref=after)["outcome"] == "rolled-back"
    assert lab.head() == sha


def test_an_older_commit_leaves_the_branch_alone(lab, box):
    first = lab.commit(STEP)
    second = lab.commit({"more": "x"})
    box(second)
    deployed(lab, ref=second)
    box(first)
    assert deployed(lab, ref=first)["outcome"] == "deployed"
    assert (lab.head(), record.live(lab.paths)["sha"]) == (second, first)


def test_a_commit_that_lacks_some_of_the_branch_is_refused_unless_forced(lab, box):
    base = lab.commit(STEP)
    mine = lab.commit({"mine": "x"})
    box(mine)
    deployed(lab, ref=mine)
    lab.git("checkout", "-q", "-b", "other", base)
    other = lab.commit({"other": "x"})
    box(other, known=[mine])
    refused = deployed(lab, ref=other)
    assert (refused["outcome"], lab.head()) == ("refused", mine)
    assert "force=True" in refused["comment"]
    assert deployed(lab, ref=other, forced=True)["outcome"] == "deployed"
    assert lab.head() == other


def test_half_a_history_is_refused(lab, box, tmp_path):
    base = lab.commit(STEP)
    top = lab.commit({"more": "x"})
    with pytest.raises(RefusedError, match="shallow|refuses what came"):
        box(top, known=[base])
    lab.git("clone", "-q", "--depth=1", f"file://{lab.work}", str(tmp_path / "shallow"), cwd=str(tmp_path))
    with pytest.raises(EngineError):
        box(top, directory=str(tmp_path / "shallow"))
    box(top)


def test_what_is_no_commit_and_no_pack_is_refused(lab, tmp_path):
    for commits in ({"project": "main"}, {"project": "-x"}, {"../up": "0" * 40}, {"project": 7}):
        with pytest.raises(UsageError):
            received.receive(lab.context(), commits, {})
    (tmp_path / "bad").write_bytes(b"no pack at all")
    with pytest.raises(EngineError):
        received.receive(lab.context(), {"project": "0" * 40}, {"project": str(tmp_path / "bad")})


def test_what_was_deployed_is_held_by_its_release_alone(lab, box):
    first = lab.commit(STEP)
    box(first)
    deployed(lab, ref=first)
    box(lab.commit({"more": "x"}), known=[first])
    listed = lab.git("for-each-ref", "--format=%(refname)", "refs/corpus/received", cwd=lab.paths.project_git)
    assert first not in listed


def test_the_first_pillar_gives_way_and_later_ones_follow(lab, box, tmp_path):
    pillar = str(tmp_path / "pillar-work")
    os.makedirs(pillar)
    lab.git("init", "-q", "-b", "main", cwd=pillar)
    with open(f"{pillar}/init.sls", "w", encoding="utf-8") as stream:
        stream.write('{"makina-projects.blog": {"api_version": "2", "data": {"a": 1}}}')
    lab.git("add", "-A", cwd=pillar)
    lab.git("commit", "-q", "-m", "one", cwd=pillar)
    sha, pillar_sha = lab.commit(STEP), lab.git("rev-parse", "HEAD", cwd=pillar)
    box(sha)
    box(pillar_sha, repository="pillar", directory=pillar)
    known = deployed(lab, ref=sha, pillar_ref=pillar_sha)
    assert (known["outcome"], known["pillar_sha"]) == ("deployed", pillar_sha)
    assert lab.git("rev-parse", "main", cwd=lab.paths.pillar_git) == pillar_sha


def test_a_buffer_keeps_edits_and_commits_of_its_own(lab, tmp_path):
    first = lab.commit({"a": "1"})
    found = buffers.Buffers(str(tmp_path / "r"), "web1", "blog")
    assert found.create("project", lab.work)
    assert buffers.sync(found.path("project")) == first
    second = lab.commit({"a": "2"})
    assert buffers.sync(found.path("project"), rev=second[:12]) == second
    path = os.path.join(found.path("project"), "a")
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("edited")
    with pytest.raises(RefusedError, match="local edits: a"):
        buffers.sync(found.path("project"), rev=first)
    lab.git("commit", "-qam", "mine", cwd=found.path("project"))
    with pytest.raises(RefusedError, match="which no branch has"):
        buffers.sync(found.path("project"), rev=first)
    for rev in ("absent", "--upload-pack=x", "a b"):
        with pytest.raises(RefusedError):
            buffers.sync(found.path("project"), rev=rev)
