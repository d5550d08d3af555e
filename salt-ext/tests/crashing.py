"""Processes that die at a chosen point, and a project that can be reset to exactly what it was before."""

import os
import shutil
import signal
import sys

from conftest import Lab
from hashing import tree_hash
from saltext.corpus.engine import deploy, files, git, journal, lock, record, recovery, requests, restore, tree

GOOD = {".salt/00_a.sls": "pass", ".salt/rollback.sls": "pass", "n": "2", "old": None}
BAD = {**GOOD, ".salt/20_b.sls": "open(cfg['project_root'] + '/junk', 'w').close(); 1/0"}


class AtTheDisk:
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


class Anywhere:
    """Sends a signal at the n-th call of any function, Python's or C's; counts them otherwise.

    ``group``: to all of the process's session, as a machine that goes down does; else what git it had
    started goes on by itself.
    """

    def __init__(self, at, number=signal.SIGKILL, group=False):
        self.at, self.count, self.number, self.group = at, 0, number, group

    def install(self):
        sys.setprofile(self._called)

    def _called(self, _frame, event, _argument):
        if event not in ("call", "c_call"):
            return
        self.count += 1
        if self.count == self.at:
            sys.setprofile(None)
            (os.killpg if self.group else os.kill)(os.getpid(), self.number)


def in_child(function, crash):
    """Run ``function`` in a child, a session of its own; ``(the signal that ended it or None, points passed)``."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reader)
            os.setsid()
            crash.install()
            function()
            sys.setprofile(None)
            os.write(writer, str(crash.count).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writer)
    # A git that outlives the child keeps no end of this pipe: descriptors are not inherited.
    with os.fdopen(reader) as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, f"the child ended with {status}"
    return (os.WTERMSIG(status) if os.WIFSIGNALED(status) else None), int(said or 0)


class Scene:
    """A project with one release, and a push on top of it; can be reset to exactly that."""

    def __init__(self, root, change):
        self.lab = Lab(f"{root}/host")
        os.mkdir(self.lab.root)
        self.lab.init()
        first = {".salt/00_a.sls": "pass", ".salt/rollback.sls": "pass", "n": "1", "old": "1"}
        self.lab.push(self.lab.commit(first))
        self.old = self.lab.head()
        with open(os.path.join(self.lab.paths.data_root, "kept"), "w", encoding="utf-8") as stream:
            stream.write("data")
        self.repository = "pillar" if change == "pillar" else "project"
        self.new = self._pillar_commit() if change == "pillar" else self.lab.commit(change)
        self.before = self.state()
        self.data = tree_hash(self.lab.paths.data_root)
        self.saved = f"{root}/saved"
        self.save()

    def _pillar_commit(self):
        work = f"{self.lab.root}/pillar-work"
        self.lab.git("clone", "-q", self.lab.paths.pillar_git, work, cwd=self.lab.root)
        with open(f"{work}/init.sls", "w", encoding="utf-8") as stream:
            stream.write('{"makina-projects.blog": {"data": {"new": 1}}}')
        self.lab.git("commit", "-qam", "pillar", cwd=work)
        sha = self.lab.git("rev-parse", "HEAD", cwd=work)
        self.lab.git("fetch", "-q", work, sha, cwd=self.lab.paths.pillar_git)
        return sha

    def save(self):
        """From now on a reset leads here."""
        shutil.rmtree(self.saved, ignore_errors=True)
        shutil.copytree(self.lab.root, self.saved, symlinks=True)

    def reset(self):
        shutil.rmtree(self.lab.root)
        shutil.copytree(self.saved, self.lab.root, symlinks=True)

    def push(self):
        if self.repository == "project":
            self.lab.push(self.new, old=self.old)
            return
        old = self.lab.git("rev-parse", "refs/heads/main", cwd=self.lab.paths.pillar_git)
        request = {"repository": "pillar", "ref": "refs/heads/main", "old": old, "new": self.new, "forced": False}
        deployment = requests.create(self.lab.paths, {**request, "trigger": "pillar-push", "who": "t"})
        deploy.deploy(self.lab.context(), requests.load(self.lab.paths, deployment))

    def state(self):
        """What is live, by every witness: refs, content, heads of the clones."""
        paths, found = self.lab.paths, []
        for store, live in ((paths.project_git, paths.project_root), (paths.pillar_git, paths.pillar_root)):
            found.append(self.lab.git("rev-parse", "refs/heads/main", cwd=store))
            found.append(self.lab.git("rev-parse", "HEAD", cwd=live))
            found.append(tree_hash(live))
        return found

    def check(self, after):
        """The next command recovers: wholly the old release or wholly the new one, and nothing of the crash is left."""
        paths = self.lab.paths
        assert lock.holder(paths) is None
        with lock.hold(paths, {"doing": "test"}, wait=False):
            recovery.recover(self.lab.context())
        state = self.state()
        assert state in (self.before, after)
        heads = (state[0], state[3])
        assert heads == (state[1], state[4]), "the clones are at the refs"
        live = record.live(paths)
        assert (live["sha"], live["pillar_sha"]) == heads
        assert [known["sha"] for known in record.releases(paths)][0] == self.old
        assert tree_hash(paths.data_root) == self.data
        assert journal.Journal.load(paths) is None and lock.holder(paths) is None
        assert not any(os.path.lexists(restore.sibling(paths, name)) for name in ("project", "pillar"))
        return state

    def next_deployment(self):
        """Deploy what is live once more."""
        return deploy.deploy(self.lab.context(), {"who": "next"})["outcome"]
