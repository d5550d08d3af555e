import os
import socket

import pytest

from hashing import tree_hash
from saltext.corpus.engine import archive, files, record, restore, rotate, task, tree
from saltext.corpus.engine.errors import NoSpaceError, NothingToRestoreError
from saltext.corpus.engine.journal import Journal


def fill(root):
    os.makedirs(os.path.join(root, "a", "empty"))
    for name, text in {"a/x": "x" * 5000, "a/y": "y", "z": ""}.items():
        with open(os.path.join(root, name), "w", encoding="utf-8") as stream:
            stream.write(text)
    os.chmod(os.path.join(root, "a/y"), 0o751)
    os.symlink("../../outside", os.path.join(root, "a/link"))
    os.link(os.path.join(root, "a/x"), os.path.join(root, "a/hard"))
    os.mkfifo(os.path.join(root, "fifo"))
    os.chmod(os.path.join(root, "a"), 0o550)


@pytest.fixture
def source(tmp_path):
    root = str(tmp_path / "source")
    os.mkdir(root)
    fill(root)
    return root


def archived(source, base):
    """Copy as an archive does: what changes from now on is later than its beginning."""
    os.makedirs(os.path.dirname(base))
    newest = max(found.st_ctime_ns for _, found in tree.walk(source))
    while tree.begun(base) <= newest:
        tree.mark_begun(os.path.dirname(base))
    tree.copy(source, base)


def test_a_copy_is_the_same_and_shares_nothing_with_its_source(source, tmp_path):
    target = str(tmp_path / "copy")
    tree.copy(source, target)
    assert tree_hash(target) == tree_hash(source)
    assert tree.differences(source, target) == []
    for path, _ in tree.walk(source):
        assert files.inode(os.path.join(source, path)) != files.inode(os.path.join(target, path))
    assert os.stat(os.path.join(target, "a/x")).st_ino == os.stat(os.path.join(target, "a/hard")).st_ino


def test_what_is_unchanged_is_linked_against_the_base(source, tmp_path):
    base, target = str(tmp_path / "kept" / "base"), str(tmp_path / "copy")
    archived(source, base)
    with open(os.path.join(source, "a/y"), "w", encoding="utf-8") as stream:
        stream.write("Y")
    planned = tree.plan(source, base)
    done = tree.copy(source, target, base)
    assert tree_hash(target) == tree_hash(source)
    assert os.stat(os.path.join(target, "a/x")).st_ino == os.stat(os.path.join(base, "a/x")).st_ino
    assert os.stat(os.path.join(target, "a/y")).st_ino != os.stat(os.path.join(base, "a/y")).st_ino
    assert planned.copied_bytes == done.totals.copied_bytes == 4096


def test_a_changed_mode_is_not_linked(source, tmp_path):
    base, target = str(tmp_path / "kept" / "base"), str(tmp_path / "copy")
    archived(source, base)
    os.chmod(os.path.join(source, "a/y"), 0o600)
    tree.copy(source, target, base)
    assert os.stat(os.path.join(target, "a/y")).st_mode & 0o777 == 0o600
    assert os.stat(os.path.join(base, "a/y")).st_mode & 0o777 == 0o751


def test_sockets_are_named_and_left_out(tmp_path, monkeypatch):
    root = tmp_path / "s"
    root.mkdir()
    monkeypatch.chdir(root)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("sock")
        assert tree.copy(str(root), str(tmp_path / "copy")).skipped == ["sock"]


def test_removing_copes_with_directories_that_cannot_be_written(source):
    files.remove(source)
    assert not os.path.lexists(source)


def test_exchange_swaps_two_directories(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if files.exchange(str(tmp_path / "one"), str(tmp_path / "two")):
        assert os.listdir(tmp_path / "one") == ["two"]


def test_too_little_space_is_refused_with_exact_numbers(lab, monkeypatch):
    lab.deploy({".salt/00_a.sls": "pass", "big": "x" * 10000})
    before = tree_hash(lab.paths.project_root)
    need, _ = archive.check_space(lab.paths, archive.base_of(lab.paths))
    real = os.statvfs

    class Small:
        f_frsize = 1
        f_bavail = need - 1

    monkeypatch.setattr(os, "statvfs", lambda path: Small)
    with pytest.raises(NoSpaceError) as caught:
        archive.check_space(lab.paths, archive.base_of(lab.paths))
    assert f"{need} bytes are needed" in str(caught.value) and f"{need - 1} are free" in str(caught.value)
    ended = lab.deploy({"new": "1"})
    monkeypatch.setattr(os, "statvfs", real)
    assert (ended["outcome"], ended["exit_code"]) == ("refused", 1)
    assert tree_hash(lab.paths.project_root) == before
    assert Journal.load(lab.paths) is None


@pytest.mark.parametrize("exchange", [True, False])
def test_a_restore_brings_back_all_and_keeps_the_failed_tree(lab, monkeypatch, exchange):
    if not exchange:
        monkeypatch.setattr(files, "exchange", lambda first, second: False)
    lab.deploy({".salt/00_a.sls": "pass", "file": "1"})
    before = tree_hash(lab.paths.project_root)
    harm = "os.chdir(cfg['project_root']); open('junk', 'w').close(); os.unlink('file'); os.chdir('/'); 1/0"
    ended = lab.deploy({".salt/00_a.sls": harm})
    assert ended["outcome"] == "rolled-back"
    assert tree_hash(lab.paths.project_root) == before
    failed = os.path.join(lab.paths.archive_dir(ended["id"]), "project.failed")
    assert os.path.exists(os.path.join(failed, "junk")) and not os.path.exists(os.path.join(failed, "file"))


def test_restoring_what_is_not_there_is_said(lab):
    journal = Journal.open(lab.paths, record.new("20260101-000000-000000-abcdef", "blog", {}))
    with pytest.raises(NothingToRestoreError):
        restore.restore(journal, "20260101-000000-000000-abcdef", "20260101-000000-000000-abcdef")


def test_rotation_counts_good_releases_and_never_evicts_the_last(lab):
    good = [lab.deploy({".salt/00_a.sls": "pass", "n": str(number)})["id"] for number in range(4)]
    bad = [lab.deploy({".salt/00_a.sls": f"1/0 # {number}"})["id"] for number in range(5)]
    restorable = [item for item in good[:-1] if record.archive_of(lab.paths, item)]
    assert restorable == good[:3]
    assert record.archive_of(lab.paths, good[-1]) is not None
    lab.deploy({".salt/00_a.sls": "pass", "n": "last"}, keep_archives=1, keep_failed=1)
    assert record.archive_of(lab.paths, good[-1]) is not None
    assert record.archive_of(lab.paths, good[0]) is None
    left = [item for item in bad if os.path.isdir(os.path.join(lab.paths.archive_dir(item), "project.failed"))]
    assert bad[-1] in left and len(left) <= 2


def test_tasks_and_parts_take_no_place_of_a_release(lab):
    first = lab.deploy({".salt/00_a.sls": "pass", ".salt/task_t.sls": "pass", "f": "1"})
    second = lab.deploy({"f": "2"})
    for _ in range(2):
        assert task.run(lab.context(), "t", {"who": "t"})["outcome"] == "deployed"
        assert lab.deploy(only="fixperms")["outcome"] == "deployed"
    third = lab.deploy({"f": "3"})
    assert [known["id"] for known in record.releases(lab.paths)] == [first["id"], second["id"], third["id"]]
    assert record.archive_of(lab.paths, first["id"]) and record.archive_of(lab.paths, second["id"])


def test_rotation_leaves_open_deployments_alone(lab):
    lab.deploy({".salt/00_a.sls": "pass"})
    os.mkdir(lab.paths.archive_dir("20200101-000000-000000-abcdef"))
    rotate.rotate(lab.paths, 0, 0)
    assert os.path.isdir(lab.paths.archive_dir("20200101-000000-000000-abcdef"))
    assert record.live(lab.paths)


def test_a_copy_by_a_plan_never_leaves_the_tree_and_takes_what_was_planned(tmp_path):
    source, base, outside = tmp_path / "source", tmp_path / "kept" / "base", tmp_path / "outside"
    (source / "d" / "e").mkdir(parents=True)
    outside.mkdir()
    for name in ("kept", "changed", "moved", "d/secret", "d/e/secret"):
        (source / name).write_text("old")
    archived(str(source), str(base))
    for name in ("changed", "d/secret", "d/e/secret"):
        (source / name).write_text("new")
    planned = tree.plan(str(source), str(base))
    (source / "kept").write_text("later")
    (source / "moved").unlink()
    (source / "d").rename(tmp_path / "aside")
    (outside / "secret").write_text("outside")
    (outside / "e").mkdir()
    (outside / "e" / "secret").write_text("outside")
    (source / "d").symlink_to(outside)
    done = tree.copy(str(source), str(tmp_path / "copy"), str(base), planned=planned)
    read = {
        path: (tmp_path / "copy" / path).read_text()
        for path, found in tree.walk(tmp_path / "copy")
        if found.st_size == 3
    }
    assert read == {"kept": "old", "changed": "new", "moved": "old"} and done.totals.files == 3
    assert not [path for path, _ in tree.walk(tmp_path / "copy") if path.endswith("secret")]
