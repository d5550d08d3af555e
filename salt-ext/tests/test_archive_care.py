"""Hooks around an archive, room for it, and whether it can be restored."""

import os

import pytest

from hashing import tree_hash
from saltext.corpus.engine import archive, record
from saltext.corpus.engine.errors import NoSpaceError, NothingToRestoreError
from saltext.corpus.engine.service import Service

PASS = {".salt/00_a.sls": "pass"}


def service(lab):
    return Service(lab.host.__dict__, lab.runtime)


def test_a_dump_travels_with_the_archive_and_is_reloaded_by_the_rollback(lab):
    table = os.path.join(lab.paths.data_root, "table")
    dump = "__import__('shutil').copy(cfg['data_root'] + '/table', cfg['current_archive_dir'] + '/table.dump')"
    load = "__import__('shutil').copy(cfg['restored_from'] + '/table.dump', cfg['data_root'] + '/table')"
    lab.deploy({**PASS, ".salt/archive.sls": dump, ".salt/rollback.sls": load})
    for text in ("first", "second"):
        with open(table, "w", encoding="utf-8") as stream:
            stream.write(text)
        migrate = "open(cfg['data_root'] + '/table', 'w').write('migrated'); 1/0"
        assert lab.deploy({".salt/10_migrate.sls": migrate})["outcome"] == "rolled-back"
        with open(table, encoding="utf-8") as stream:
            assert stream.read() == text


def test_the_hook_before_runs_first_and_may_refuse(lab):
    clean = "os.unlink(cfg['project_root'] + '/cache')"
    lab.deploy({**PASS, ".salt/pre_archive.sls": clean, ".salt/archive.sls": "pass"})
    with open(os.path.join(lab.paths.project_root, "cache"), "w", encoding="utf-8") as stream:
        stream.write("x")
    lab.runtime.ran.clear()
    ended = lab.deploy({"n": "1"})
    assert ended["outcome"] == "deployed" and lab.runtime.ran == ["pre_archive", "archive", "00_a"]
    assert not os.path.exists(os.path.join(lab.paths.archive_dir(ended["id"]), "project", "cache"))
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy({"n": "2"})
    assert ended["outcome"] == "refused" and "pre_archive: FileNotFoundError" in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before


class Disk:
    """A file system with so many free bytes; the driver's function adds to them."""

    def __init__(self, lab, monkeypatch):
        self.free, self.calls, real = 0, [], os.statvfs
        lab.runtime.call = self.call

        def statvfs(path):
            found = list(real(path))
            # f_bsize, f_frsize, f_blocks, f_bfree, f_bavail
            found[1], found[4] = 1, self.free
            return os.statvfs_result(found)

        monkeypatch.setattr(os, "statvfs", statvfs)
        self.more = 0

    def call(self, function, *arguments):
        self.calls.append((function, *arguments))
        self.free += arguments[0] + self.more
        return "grown"


def test_too_little_room_is_enlarged_by_exactly_what_is_missing(lab, monkeypatch):
    lab.deploy(PASS)
    disk = Disk(lab, monkeypatch)
    with pytest.raises(NoSpaceError) as caught:
        archive.check_space(lab.paths, archive.base_of(lab.paths))
    assert caught.value.missing > archive.MARGIN
    ended = lab.deploy({"n": "1"}, enlarge="guest.enlarge")
    assert ended["outcome"] == "deployed", ended["comment"]
    assert disk.calls == [("guest.enlarge", caught.value.missing, lab.paths.project_dir)]
    assert disk.free == caught.value.missing


def test_an_enlargement_that_does_not_suffice_or_fails_refuses(lab, monkeypatch):
    lab.deploy(PASS)
    disk = Disk(lab, monkeypatch)
    disk.more = -1
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy({"n": "1"}, enlarge="guest.enlarge")
    assert ended["outcome"] == "refused" and "after guest.enlarge said 'grown'" in ended["comment"]
    assert "Free 1 bytes" in ended["comment"]
    disk.free, lab.runtime.call = 0, lambda *arguments: 1 / 0
    ended = lab.deploy(enlarge="guest.enlarge")
    assert ended["outcome"] == "refused" and "guest.enlarge failed: ZeroDivisionError" in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before


def test_an_archive_is_verified_by_restoring_it_aside(lab):
    with pytest.raises(NothingToRestoreError):
        service(lab).archive_verify("blog", None, {})
    lab.deploy(PASS)
    os.symlink("../outside", os.path.join(lab.paths.project_root, "link"))
    with open(os.path.join(lab.paths.project_root, "one"), "w", encoding="utf-8") as stream:
        stream.write("x")
    os.link(os.path.join(lab.paths.project_root, "one"), os.path.join(lab.paths.project_root, "two"))
    ended = lab.deploy()
    before = tree_hash(lab.root, ())
    answer = service(lab).archive_verify("blog", ended["id"], {})
    assert (answer["result"], answer["problems"], answer["id"]) == (True, [], ended["id"])
    assert tree_hash(lab.root, ()) == before
    assert service(lab).archive_verify("blog", None, {})["id"] == ended["id"]
    os.unlink(os.path.join(lab.paths.archive_dir(ended["id"]), "project", "one"))
    answer = service(lab).archive_verify("blog", ended["id"], {})
    assert (answer["result"], answer["exit_code"]) == (False, 1) and "the record says" in answer["problems"][0]
    with pytest.raises(NothingToRestoreError, match="has no archive nope"):
        service(lab).archive_verify("blog", "nope", {})


def test_every_difference_is_found(lab, tmp_path):
    from saltext.corpus.engine import tree, verify

    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    os.mkdir(first)
    for name in ("content", "mode", "gone", "hard"):
        with open(os.path.join(first, name), "w", encoding="utf-8") as stream:
            stream.write("same")
        os.utime(os.path.join(first, name), (1, 1))
    os.symlink("here", os.path.join(first, "link"))
    os.link(os.path.join(first, "hard"), os.path.join(first, "hard2"))
    tree.copy(first, second)
    assert list(verify.compare(first, second)) == []
    with open(os.path.join(second, "content"), "w", encoding="utf-8") as stream:
        stream.write("SAME")
    os.utime(os.path.join(second, "content"), (1, 1))
    os.chmod(os.path.join(second, "mode"), 0o600)
    os.unlink(os.path.join(second, "gone"))
    found = os.lstat(os.path.join(second, "link"))
    os.unlink(os.path.join(second, "link"))
    os.symlink("away", os.path.join(second, "link"))
    times = (found.st_atime_ns, found.st_mtime_ns)
    os.utime(os.path.join(second, "link"), ns=times, follow_symlinks=False)
    os.unlink(os.path.join(second, "hard2"))
    tree.shutil.copy2(os.path.join(second, "hard"), os.path.join(second, "hard2"))
    assert dict(verify.compare(first, second)) == {
        "content": "content differs",
        "mode": "mode differ",
        "gone": "missing",
        "link": "points elsewhere",
        "": "hard links differ",
    }
    assert record.load_all(lab.paths) == []
