"""SIGKILL at every step of a deployment: the next command leaves the old release or the new one, wholly."""

import os
import random
import shutil
import signal

import pytest

from conftest import Lab
from hashing import tree_hash
from saltext.corpus.engine import back, deploy, files, git, journal, lock, record, recovery, restore, tree

GOOD = {".salt/00_a.sls": "pass", ".salt/rollback.sls": "pass", "n": "2", "old": None}
BAD = {**GOOD, ".salt/20_b.sls": "open(cfg['project_root'] + '/junk', 'w').close(); 1/0"}


class Crash:
    """Kills the process at the n-th call of anything that touches the disk; counts them otherwise."""

    def __init__(self, at):
        self.at, self.count = at, 0

    def point(self):
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def wrap(self, holder, name):
        inner = getattr(holder, name)

        def counted(*arguments, **keywords):
            self.point()
            answer = inner(*arguments, **keywords)
            self.point()
            return answer

        setattr(holder, name, counted)

    def install(self):
        self.wrap(journal.Journal, "write")
        self.wrap(journal.Journal, "close")
        self.wrap(record, "save")
        self.wrap(tree, "copy")
        self.wrap(files, "exchange")
        self.wrap(git.Git, "update_ref")
        self.wrap(os, "rename")
        run = git.Git.run

        def counted(own, *arguments, **keywords):
            if arguments[0] in ("reset", "fetch", "symbolic-ref", "update-ref"):
                self.point()
            return run(own, *arguments, **keywords)

        git.Git.run = counted


def in_child(function, at=0):
    """Run ``function`` in a child that dies at point ``at``; ``(was killed, points passed)``."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reader)
            crash = Crash(at)
            crash.install()
            function()
            os.write(writer, str(crash.count).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, f"the child ended with {status}"
    return os.WIFSIGNALED(status), int(said or 0)


class Scene:
    """A project with one release, and a commit to push; can be reset to exactly that."""

    def __init__(self, root, change, exchange=True):
        self.lab = Lab(f"{root}/host")
        os.mkdir(self.lab.root)
        self.lab.init()
        self.lab.push(self.lab.commit({".salt/00_a.sls": "pass", ".salt/rollback.sls": "pass", "n": "1", "old": "1"}))
        self.old = self.lab.head()
        with open(os.path.join(self.lab.paths.data_root, "kept"), "w", encoding="utf-8") as stream:
            stream.write("data")
        self.new = self.lab.commit(change)
        self.before = tree_hash(self.lab.paths.project_root)
        self.data = tree_hash(self.lab.paths.data_root)
        self.saved = f"{root}/saved"
        shutil.copytree(self.lab.root, self.saved, symlinks=True)

    def reset(self):
        shutil.rmtree(self.lab.root)
        shutil.copytree(self.saved, self.lab.root, symlinks=True)

    def push(self):
        self.lab.push(self.new, old=self.old)

    def check(self, after):
        """The next command recovers; nothing of the crash is left."""
        with lock.hold(self.lab.paths, {"doing": "test"}, wait=False):
            recovery.recover(self.lab.context())
        paths, head = self.lab.paths, self.lab.head()
        found = tree_hash(paths.project_root)
        assert (head, found) in ((self.old, self.before), (self.new, after))
        live = record.live(paths)
        assert live["sha"] == head
        assert self.lab.git("rev-parse", "HEAD", cwd=paths.project_root) == head
        assert tree_hash(paths.data_root) == self.data
        assert journal.Journal.load(paths) is None
        assert not any(os.path.lexists(restore.sibling(paths, name)) for name in ("project", "pillar"))
        return head


def points(count, every):
    """All points when there are few, a seeded share of them otherwise."""
    if every:
        return range(1, count + 1)
    return sorted(random.Random(2026).sample(range(1, count + 1), min(24, count)))


@pytest.mark.parametrize("change", [GOOD, BAD], ids=["succeeding", "failing"])
def test_killed_anywhere_in_a_push(tmp_path, change):
    scene = Scene(tmp_path, change)
    killed, count = in_child(scene.push)
    assert not killed and count > 20
    after = tree_hash(scene.lab.paths.project_root)
    heads = set()
    for at in points(count, every=os.environ.get("CORPUS_LONG")):
        scene.reset()
        assert in_child(scene.push, at)[0], f"point {at}"
        heads.add(scene.check(after))
        assert deploy.deploy(scene.lab.context(), {"who": "next"})["outcome"] == "deployed"
    assert heads == ({scene.old, scene.new} if change is GOOD else {scene.old})


def test_killed_anywhere_in_a_rollback_without_the_exchange_call(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "exchange", lambda first, second: False)
    scene = Scene(tmp_path, BAD)
    _, count = in_child(scene.push)
    for at in points(count, every=os.environ.get("CORPUS_LONG")):
        scene.reset()
        assert in_child(scene.push, at)[0], f"point {at}"
        assert scene.check(None) == scene.old


def test_killed_anywhere_in_a_rollback_by_hand(tmp_path):
    scene = Scene(tmp_path, GOOD)
    scene.push()
    new_hash = tree_hash(scene.lab.paths.project_root)
    shutil.rmtree(scene.saved)
    shutil.copytree(scene.lab.root, scene.saved, symlinks=True)

    def go_back():
        back.back(scene.lab.context())

    _, count = in_child(go_back)
    for at in points(count, every=os.environ.get("CORPUS_LONG")):
        scene.reset()
        assert in_child(go_back, at)[0], f"point {at}"
        with lock.hold(scene.lab.paths, {"doing": "test"}, wait=False):
            recovery.recover(scene.lab.context())
        state = (scene.lab.head(), tree_hash(scene.lab.paths.project_root))
        assert state in ((scene.new, new_hash), (scene.old, scene.before)), f"point {at}"


def test_killed_during_recovery_too(tmp_path):
    scene = Scene(tmp_path, BAD)
    _, count = in_child(scene.push)

    def recover():
        with lock.hold(scene.lab.paths, {"doing": "test"}):
            recovery.recover(scene.lab.context())

    generator = random.Random(7)
    for _ in range(6):
        scene.reset()
        in_child(scene.push, generator.randint(count // 2, count))
        for _ in range(3):
            in_child(recover, generator.randint(1, 20))
        assert scene.check(None) == scene.old
