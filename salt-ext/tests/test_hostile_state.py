"""What a host does to a running deployment: locks that vanish, disks that fill, signals, git's own locks."""

import errno
import json
import os
import shutil
import threading

import pytest

from hashing import tree_hash
from saltext.corpus.engine import back, deploy, files, lock, record, recovery, repositories, restore, tree
from saltext.corpus.engine.errors import ConfigurationError, LockHeldError, NoSpaceError
from saltext.corpus.engine.journal import Journal

PASS = {".salt/00_a.sls": "pass", "n": "1"}


def no_space(*_arguments, **_keywords):
    raise OSError(errno.ENOSPC, "No space left on device")


def recover(lab):
    with lock.hold(lab.paths, {"doing": "test"}, wait=False):
        return recovery.recover(lab.context())


def test_a_lock_whose_directory_was_removed_still_keeps_others_out(lab):
    lab.deploy(PASS)
    with lock.hold(lab.paths, {"doing": "deploy", "id": "x"}):
        shutil.rmtree(lab.host.run_dir)
        assert lock.holder(lab.paths) is not None
        with pytest.raises(LockHeldError), lock.hold(lab.paths, {"doing": "second"}, wait=False):
            pass
        told, done = [], []
        waiting = threading.Thread(target=lambda: done.append(_second(lab, told)), daemon=True)
        waiting.start()
        waiting.join(0.3)
        assert not done and told
    waiting.join(10)
    assert done == [True] and lock.holder(lab.paths) is None


def _second(lab, told):
    with lock.hold(lab.paths, {"doing": "second"}, on_wait=told.append):
        return True


def test_the_run_directory_may_vanish_during_a_deployment(lab):
    lab.deploy(PASS)
    gone = f"import shutil; shutil.rmtree({lab.host.run_dir!r})"
    assert lab.deploy({".salt/00_a.sls": gone})["outcome"] == "deployed"
    with lock.host(lab.host.run_dir):
        shutil.rmtree(lab.host.run_dir)
    with lock.host(lab.host.run_dir):
        assert os.path.isdir(lab.host.run_dir)


def test_a_full_disk_during_the_restore_gives_up_the_failed_tree_not_the_good_one(lab, monkeypatch):
    lab.deploy(PASS)
    before = tree_hash(lab.paths.project_root)
    copy = tree.copy

    def tight(source, target, base=None, **keywords):
        if target == restore.sibling(lab.paths, "project") and os.path.lexists(lab.paths.project_root):
            os.makedirs(target)
            no_space()
        return copy(source, target, base, **keywords)

    monkeypatch.setattr(tree, "copy", tight)
    ended = lab.deploy({".salt/00_a.sls": "1/0", "n": "2"})
    assert ended["outcome"] == "rolled-back"
    assert tree_hash(lab.paths.project_root) == before
    assert not os.path.lexists(os.path.join(lab.paths.archive_dir(ended["id"]), "project.failed"))


def test_a_disk_that_stays_full_leaves_the_rollback_to_the_next_command(lab, monkeypatch):
    lab.deploy(PASS)
    before, head = tree_hash(lab.paths.project_root), lab.head()
    copy = tree.copy

    def full(source, target, base=None, **keywords):
        return no_space() if target.endswith(".restore") else copy(source, target, base, **keywords)

    monkeypatch.setattr(tree, "copy", full)
    sha = lab.commit({".salt/00_a.sls": "1/0"})
    ended = lab.push(sha, old=head)
    assert ended["outcome"] == "rollback-failed" and "disk full" in ended["comment"]
    with pytest.raises(NoSpaceError):
        recover(lab)
    monkeypatch.setattr(tree, "copy", copy)
    known = recover(lab)
    assert (known["id"], known["outcome"]) == (ended["id"], "interrupted")
    assert tree_hash(lab.paths.project_root) == before and lab.head() == head
    assert Journal.load(lab.paths) is None


def test_room_for_journal_and_record_is_set_aside_and_given_back(lab):
    lab.deploy(PASS)
    seen = "assert os.path.getsize(cfg['current_archive_dir'] + '/.reserve') == 1 << 20"
    for step, outcome in ((seen, "deployed"), (f"{seen}; 1/0", "rolled-back")):
        ended = lab.deploy({".salt/00_a.sls": step})
        assert ended["outcome"] == outcome, ended["comment"]
        assert not os.path.lexists(os.path.join(lab.paths.archive_dir(ended["id"]), ".reserve"))


def test_a_full_disk_before_anything_was_changed_is_a_refusal(lab, monkeypatch):
    lab.deploy(PASS)
    before = tree_hash(lab.paths.project_root)
    monkeypatch.setattr(tree, "copy", no_space)
    ended = lab.deploy({"n": "2"})
    monkeypatch.undo()
    assert ended["outcome"] == "refused" and "nothing was changed" in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before
    assert lab.deploy()["outcome"] == "deployed"


def test_a_signal_during_the_commit_is_completed_by_the_next_command(lab, monkeypatch):
    lab.push(lab.commit(PASS))
    old, new = lab.head(), lab.commit({"n": "2"})
    monkeypatch.setattr(repositories, "hold_commit", lambda *_: (_ for _ in ()).throw(SystemExit(0)))
    with pytest.raises(SystemExit):
        lab.push(new, old=old)
    monkeypatch.undo()
    assert recover(lab)["outcome"] == "deployed"
    assert lab.head() == new and record.live(lab.paths)["sha"] == new


def test_a_ref_that_somebody_moved_meanwhile_fails_the_deployment_and_brings_the_content_back(lab):
    lab.push(lab.commit(PASS))
    old, before = lab.head(), tree_hash(lab.paths.project_root)
    moved = lab.commit({"n": "3"})
    lab.store(moved, ref=None)
    move = f"os.system('git -C {lab.paths.project_git} update-ref refs/heads/main {moved}')"
    ended = lab.push(lab.commit({".salt/00_a.sls": move}), old=old)
    assert ended["outcome"] == "rolled-back" and "moved by somebody else" in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before and lab.head() == moved


def test_locks_that_a_killed_git_left_are_removed_by_recovery(lab):
    lab.push(lab.commit(PASS))
    old, new = lab.head(), lab.commit({"n": "2"})
    lab.push(new, old=old)
    known = record.new(lab.context().mint(), "blog", {})
    journal = Journal.open(lab.paths, known)
    journal.enter("committing", updates=[{"repository": "project", "ref": "refs/heads/main", "old": new, "new": old}])
    known["sha"] = old
    journal.write()
    left = [
        os.path.join(lab.paths.project_git, name)
        for name in ("config.lock", "refs/heads/main.lock", f"refs/corpus/releases/{known['id']}.lock")
    ]
    left += [os.path.join(lab.paths.project_root, ".git/index.lock"), os.path.join(lab.paths.pillar_git, "HEAD.lock")]
    foreign = os.path.join(lab.paths.project_git, "refs/heads/other.lock")
    for path in (*left, foreign):
        open(path, "w", encoding="utf-8").close()
    assert recover(lab)["outcome"] == "deployed"
    assert lab.head() == old
    assert [path for path in left if os.path.exists(path)] == [] and os.path.exists(foreign)


@pytest.mark.parametrize("branch", ["-x", "../x", "a b", "x.lock", "", "@{1}", "a\n", "refs/../../x", "~", "a..b"])
def test_a_branch_that_git_would_not_take_is_refused_before_it_is_recorded(tmp_path, branch):
    from conftest import Lab

    lab = Lab(tmp_path)
    if branch:
        with pytest.raises(ConfigurationError):
            lab.init(deploy_branch=branch)
    lab.init()
    ended = lab.deploy(PASS, deploy_branch=branch)
    assert ended["outcome"] == ("refused" if branch else "deployed")
    assert repositories.deploy_branch(repositories.bare(lab.paths, "project")) is None
    assert lab.deploy()["outcome"] == "deployed"


def test_the_branch_that_a_failing_deployment_wanted_is_not_recorded(lab):
    lab.push(lab.commit(PASS))
    bare = repositories.bare(lab.paths, "project")
    assert repositories.deploy_branch(bare) == "main"
    assert lab.deploy({".salt/00_a.sls": "1/0"}, deploy_branch="live")["outcome"] == "rolled-back"
    assert repositories.deploy_branch(bare) == "main"
    assert lab.deploy({".salt/00_a.sls": "pass"}, deploy_branch="live")["outcome"] == "deployed"
    assert repositories.deploy_branch(bare) == "live"


@pytest.mark.parametrize("keep", [0, 10**30])
def test_odd_quotas_never_take_the_way_back(lab, keep):
    for number in range(3):
        lab.deploy({".salt/00_a.sls": "pass", "n": str(number)}, keep_archives=keep, keep_failed=keep)
    lab.deploy({".salt/00_a.sls": "1/0"}, keep_archives=keep, keep_failed=keep)
    ended = back.back(lab.context())
    assert ended["outcome"] == "deployed", ended["comment"]


@pytest.mark.parametrize("keep", ["x", 1.5, None, [], {}, "3", -1])
def test_a_quota_that_is_no_number_is_refused_in_pillar(lab, keep):
    lab.deploy(PASS)
    with open(os.path.join(lab.paths.pillar_root, "init.sls"), "w", encoding="utf-8") as stream:
        json.dump({"makina-projects.blog": {"keep_archives": keep}}, stream)
    assert lab.deploy({"n": "2"})["outcome"] == ("deployed" if keep is None else "refused")


def test_going_back_to_what_is_no_release_is_refused(lab):
    first = lab.deploy(PASS)
    failed = lab.deploy({".salt/00_a.sls": "1/0"})
    before = tree_hash(lab.paths.project_root)
    for release in ("nope", "../../x", failed["id"], "20200101-000000-000000-abcdef", "", 5):
        ended = back.back(lab.context(), release)
        assert ended["outcome"] == "refused" and "no good release" in ended["comment"], release
    assert back.back(lab.context(), first["id"])["outcome"] == "deployed"
    assert tree_hash(lab.paths.project_root) == before
    for known in record.load_all(lab.paths):
        files.remove(os.path.join(lab.paths.archive_dir(known["id"]), "project"))
    assert "not archived any more" in back.back(lab.context(), first["id"])["comment"]
    assert deploy.deploy(lab.context(), {})["outcome"] in ("rolled-back", "deployed", "refused")
