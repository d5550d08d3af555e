"""Work that somebody did in a live tree: dev loses none of it, elsewhere it is told and replaced."""

import os

import pytest
from test_deploy import PASS

from saltext.corpus.engine import deploy, report
from saltext.corpus.engine.service import Service


@pytest.fixture
def released(lab):
    lab.push(lab.commit({**PASS, "f": "1", ".gitignore": "ignored\n"}))
    return lab


def at(lab, name):
    return os.path.join(lab.paths.project_root, name)


def write(lab, name, text):
    os.makedirs(os.path.dirname(at(lab, name)), exist_ok=True)
    with open(at(lab, name), "w", encoding="utf-8") as stream:
        stream.write(text)


def read(lab, name):
    with open(at(lab, name), encoding="utf-8") as stream:
        return stream.read()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("new", {"new": "theirs"}),
        ("ignored", {"ignored": "theirs", ".gitignore": ""}),
        ("dir/new", {"dir": "theirs"}),
        ("file", {"file/new": "theirs"}),
    ],
)
def test_dev_refuses_to_write_over_an_untracked_file(released, mine, theirs):
    write(released, mine, "mine")
    ended = released.push(released.commit(theirs), old=released.head())
    assert ended["outcome"] == "refused" and f"local edits: {mine} (untracked)" in ended["comment"]
    assert read(released, mine) == "mine"
    forced = released.push(released.commit(theirs), old=released.head(), forced=True)
    assert forced["outcome"] == "deployed"
    kept = os.path.join(released.paths.archive_dir(forced["id"]), "project", mine)
    with open(kept, encoding="utf-8") as stream:
        assert stream.read() == "mine"


def test_untracked_files_that_nothing_replaces_stay(released):
    write(released, "mine", "mine")
    write(released, "same", "alike")
    assert released.push(released.commit({"same": "alike"}), old=released.head())["outcome"] == "deployed"
    assert (read(released, "mine"), read(released, "same")) == ("mine", "alike")


def test_dev_refuses_to_leave_a_commit_behind_that_was_made_there(released):
    write(released, "f", "mine")
    released.git("commit", "-qam", "mine", cwd=released.paths.project_root)
    mine = released.git("rev-parse", "HEAD", cwd=released.paths.project_root)
    for ended in (released.push(released.commit({"g": "1"}), old=released.head()), released.deploy()):
        assert ended["outcome"] == "refused" and f"commit {mine[:12]} (not pushed)" in ended["comment"]
    assert read(released, "f") == "mine"


def test_drift_outside_dev_is_pending_told_and_restored(released):
    assert released.deploy(default_env="prod")["outcome"] == "deployed"
    service = Service(vars(released.host), released.runtime)
    assert service.pending("blog", None)["pending"] is False
    write(released, "f", "edited")
    os.unlink(at(released, ".gitignore"))
    assert report.status(released.paths)["edited"] == {"project": [".gitignore", "f"], "pillar": []}
    told = service.pending("blog", None)
    assert told["pending"] is True and "edited by hand: .gitignore, f" in told["comment"]
    ended = released.deploy(default_env="prod")
    assert "drift in project: .gitignore, f (archived, then replaced)" in ended["phases"][0]["comment"]
    assert read(released, "f") == "1" and service.pending("blog", None)["pending"] is False


def test_edits_in_dev_are_told_and_not_pending(released):
    write(released, "f", "edited")
    service = Service(vars(released.host), released.runtime)
    assert service.status("blog")["edited"]["project"] == ["f"]
    assert service.pending("blog", None)["pending"] is False
    assert "deployed as they are: f" in released.deploy()["phases"][0]["comment"]


def test_without_a_branch_that_deploys_what_is_live_stays(lab):
    side = lab.commit({".salt/00_x.sls": "pass", "f": "1"})
    lab.store(side, ref="refs/heads/side")
    service = Service(vars(lab.host), lab.runtime)
    assert deploy.deploy(lab.context({}), {"who": "tester", "ref": "side"})["outcome"] == "deployed"
    assert service.pending("blog", None)["pending"] is False
    again = lab.deploy()
    assert (again["outcome"], again["sha"]) == ("deployed", side)
