"""What archives leave out, and what becomes of it in a restore."""

import errno
import json
import os
import random
import shutil
import sqlite3

import pytest

from conftest import Lab
from counts import count
from crashing import AtTheDisk, in_child
from hashing import tree_hash
from saltext.corpus.engine import archive, back, excludes, files, globs, lock, record, recovery, restore, tree, verify
from saltext.corpus.engine.errors import ConfigurationError

GLOBS = ["node_modules/", "/var/*.cache", "*.pyc", "a/**/z"]
SAMPLE = json.dumps({"makina-projects.blog": {"archive_excludes": GLOBS}})
INSTALL = """
root = cfg['project_root']
for path in ('node_modules/dep/index.js', 'sub/node_modules/x', 'var/big.cache', 'lib/m.pyc', 'a/b/z/deep'):
    full = os.path.join(root, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    if not os.path.exists(full):
        open(full, 'w').write(path)
os.chmod(os.path.join(root, 'node_modules/dep'), 0o555)
"""
GOOD = {
    ".salt/PILLAR.sample": SAMPLE,
    ".salt/00_a.sls": INSTALL,
    "n": "1",
    "lib/m.py": "m",
    "node_modules/tracked": "1",
}
LEFT_OUT = ["a/b/z", "lib/m.pyc", "node_modules/dep", "sub/node_modules", "var/big.cache"]


@pytest.mark.parametrize(
    "glob, fits, fits_not",
    [
        ("*.pyc", ["x.pyc", "a/b/x.pyc"], ["x.pyc2", "a/x.pycs"]),
        ("/top", ["top"], ["a/top"]),
        ("a/*/c", ["a/b/c"], ["a/c", "a/b/b/c", "x/a/b/c"]),
        ("a/**/c", ["a/c", "a/b/c", "a/b/b/c"], ["ac", "a/b"]),
        ("a/**", ["a/b", "a/b/c"], ["a", "ab"]),
        ("**/c", ["c", "a/b/c"], ["ac"]),
        ("[a-c]?[!x]", ["azz", "d/bzz"], ["dzz", "azx", "a/z"]),
        ("[", ["["], ["a"]),
        (r"\*", ["*"], ["a"]),
        ("a.b+(c)", ["a.b+(c)"], ["axb+(c)", "a.bb(c)"]),
        ("new\nline*", ["new\nline\n1"], ["newline"]),
    ],
)
def test_globs(glob, fits, fits_not):
    known = globs.Glob(glob)
    assert [path for path in fits if not known.matches(path, False)] == []
    assert [path for path in fits_not if known.matches(path, False)] == []


def test_a_slash_at_the_end_means_directories():
    assert globs.Glob("cache/").matches("a/cache", True) and not globs.Glob("cache/").matches("a/cache", False)


@pytest.mark.parametrize("glob", ["", "/", "!x", "a/../b", "./a", "a//b", 7, None, "a\0b"])
def test_what_is_no_glob_is_refused_before_anything_is_touched(lab, glob):
    with pytest.raises(ConfigurationError):
        excludes.check([glob])
    lab.deploy({".salt/00_a.sls": "pass"})
    ended = lab.deploy({".salt/PILLAR.sample": json.dumps({"makina-projects.blog": {"archive_excludes": [glob]}})})
    assert (ended["outcome"], ended["phases"][-1]["name"]) == ("refused", "validate")
    assert "archive_excludes" in ended["comment"]


def test_what_git_tracks_and_what_makes_a_release_is_always_archived(lab):
    lab.deploy({**GOOD, ".salt/x.pyc": "1"})
    kept = lab.deploy({"n": "2"})
    directory = lab.paths.archive_dir(kept["id"])
    assert excludes.left_out(directory) == sorted(LEFT_OUT)
    assert (kept["archive"]["excludes"], kept["archive"]["excluded"]) == (GLOBS, len(LEFT_OUT))
    found = {path for path, _ in tree.walk(os.path.join(directory, "project"))}
    assert not {path for path in found if path.startswith(tuple(LEFT_OUT))}
    assert {"node_modules/tracked", ".salt/x.pyc", "a/b", "sub", "lib/m.py", ".git/HEAD"} <= found
    checked = verify.verify(lab.paths)
    assert (checked["problems"], checked["excluded"]) == ([], len(LEFT_OUT))
    os.makedirs(os.path.join(directory, "project", "sub", "node_modules"))
    assert "project/sub/node_modules: is excluded, and archived" in verify.verify(lab.paths)["problems"]


def test_room_is_needed_only_for_what_is_archived(lab):
    lab.deploy(GOOD)
    with open(os.path.join(lab.paths.project_root, "var", "big.cache"), "wb") as stream:
        stream.write(b"x" * (1 << 20))
    context = lab.context()
    context.load()
    base = archive.base_of(lab.paths)
    all_of_it, _ = archive.check_space(lab.paths, base)
    without, _ = archive.check_space(lab.paths, base, excludes.of(context))
    assert all_of_it - without >= 2 << 20


def spoil(lab, text="spoilt"):
    """A release that changes what is excluded, and fails."""
    harm = (
        f"open(cfg['project_root'] + '/var/big.cache', 'w').write({text!r}); open(cfg['project_root'] + '/n', 'w'); 1/0"
    )
    return lab.deploy({".salt/10_b.sls": harm})


def test_a_rollback_keeps_what_is_excluded_as_the_live_tree_has_it(lab):
    lab.deploy(GOOD)
    before = tree_hash(os.path.join(lab.paths.project_root, "node_modules"))
    ended = spoil(lab)
    assert ended["outcome"] == "rolled-back"
    root = lab.paths.project_root
    assert tree_hash(os.path.join(root, "node_modules")) == before
    assert open(os.path.join(root, "var/big.cache")).read() == "spoilt" and open(os.path.join(root, "n")).read() == "1"
    failed = os.path.join(lab.paths.archive_dir(ended["id"]), "project.failed")
    assert [path for path in LEFT_OUT if os.path.lexists(os.path.join(failed, path))] == []


def test_killed_anywhere_while_it_is_put_back(tmp_path):
    lab = Lab(tmp_path / "host")
    os.mkdir(lab.root)
    lab.init()
    lab.deploy(GOOD)
    before = tree_hash(lab.paths.project_root)
    lab.store(lab.commit({".salt/10_b.sls": "1/0"}))
    saved = f"{tmp_path}/saved"
    shutil.copytree(lab.root, saved, symlinks=True)
    killed, points = in_child(lambda: lab.deploy(), AtTheDisk(0))
    assert not killed and tree_hash(lab.paths.project_root) == before
    whole = range(points // 2, points + 1)
    for at in random.Random(4).sample(whole, count(8, len(whole))):
        files.remove(lab.root)
        shutil.copytree(saved, lab.root, symlinks=True)
        if not in_child(lambda: lab.deploy(), AtTheDisk(at))[0]:
            continue
        with lock.hold(lab.paths, {"doing": "test"}, wait=False):
            recovery.recover(lab.context())
        assert tree_hash(lab.paths.project_root) == before, f"point {at}"


def test_a_full_disk_takes_all_but_what_is_excluded(lab, monkeypatch):
    lab.deploy(GOOD)
    real, calls = tree.copy, []

    def full_once(source, target, *arguments, **keywords):
        if target == restore.sibling(lab.paths, "project") and not calls:
            calls.append(sorted(os.listdir(lab.paths.project_root)))
            raise OSError(errno.ENOSPC, "full")
        if calls:
            calls.append(sorted(os.listdir(lab.paths.project_root)))
        return real(source, target, *arguments, **keywords)

    monkeypatch.setattr(tree, "copy", full_once)
    before = tree_hash(lab.paths.project_root)
    ended = lab.deploy({".salt/10_b.sls": "1/0"})
    assert ended["outcome"] == "rolled-back" and tree_hash(lab.paths.project_root) == before
    assert calls[1] == ["a", "lib", "node_modules", "sub", "var"]


def test_a_rollback_by_hand_loses_nothing_that_no_archive_has(lab):
    lab.deploy({".salt/00_a.sls": "pass", "n": "0"})
    lab.deploy(GOOD)
    ended = back.back(lab.context())
    assert ended["outcome"] == "deployed"
    failed = os.path.join(lab.paths.archive_dir(ended["id"]), "project.failed")
    places = [lab.paths.project_root, failed]
    assert [path for path in LEFT_OUT if not any(os.path.lexists(os.path.join(root, path)) for root in places)] == []
    assert not os.path.lexists(os.path.join(failed, "n"))


def test_links_that_a_failed_release_put_in_the_way_are_not_followed(lab, tmp_path):
    lab.deploy(GOOD)
    outside = tmp_path / "outside" / "node_modules"
    outside.mkdir(parents=True)
    harm = "sub = cfg['project_root'] + '/sub'; __import__('shutil').rmtree(sub); "
    harm += f"os.symlink({str(outside.parent)!r}, sub); 1/0"
    assert lab.deploy({".salt/10_b.sls": harm})["outcome"] == "rolled-back"
    assert outside.is_dir() and not os.path.lexists(os.path.join(lab.paths.project_root, "sub", "node_modules"))


def test_a_dump_of_a_database_travels_with_the_archive(lab):
    dump = (
        "import sqlite3; known = sqlite3.connect(cfg['data_root'] + '/db'); "
        "open(cfg['current_archive_dir'] + '/db.sql', 'w').write('\\n'.join(known.iterdump()))"
    )
    load = (
        "import sqlite3; os.unlink(cfg['data_root'] + '/db'); known = sqlite3.connect(cfg['data_root'] + '/db'); "
        "known.executescript(open(cfg['restored_from'] + '/db.sql').read())"
    )
    lab.deploy({**GOOD, ".salt/archive.sls": dump, ".salt/rollback.sls": load})
    database = os.path.join(lab.paths.data_root, "db")
    with sqlite3.connect(database) as known:
        known.executescript("create table posts (title text); insert into posts values ('it''s \"kept\"')")
    known.close()
    migrate = (
        "import sqlite3; k = sqlite3.connect(cfg['data_root'] + '/db'); k.execute('drop table posts'); k.commit(); 1/0"
    )
    assert lab.deploy({".salt/10_migrate.sls": migrate})["outcome"] == "rolled-back"
    known = sqlite3.connect(database)
    assert known.execute("select title from posts").fetchall() == [('it\'s "kept"',)]
    known.close()
    assert record.live(lab.paths)
