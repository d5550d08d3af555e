"""Generated hostile input: 10,000 cases in the long layer, a share of the same ones in every run."""

import errno
import json
import os
import stat
import subprocess

import pytest

from conftest import Lab
from counts import count
from hashing import tree_hash
from hostile import Hostile
from saltext.corpus.engine import configuration, content, ids, names, record, requests, steps
from saltext.corpus.engine.configuration import Sources
from saltext.corpus.engine.errors import EngineError
from saltext.corpus.engine.layout import Host

SECRET = "theirs-and-nobody-elses"


def clear(sentence):
    """What people are told: something, printable, not endless."""
    assert sentence and len(sentence) < 20_000
    return True


def test_configurations_are_built_or_refused_in_a_sentence(tmp_path):
    host = Host.from_mapping({"projects_dir": str(tmp_path), "unprivileged": True})
    paths, built = host.project("blog"), 0
    for number in range(count(1500, 6000)):
        case = Hostile(f"configuration {number}")
        literal = number % 2 == 0
        pillar, sample = case.layer(), case.layer()
        sources = Sources(
            facts={"fqdn": "h", "minion_id": "h"},
            sample={"makina-projects.x": sample, case.text(): case.value()},
            pillar={"makina-projects.blog": pillar, f"{case.text()}.{case.text()}": case.value()},
            sample_literal=literal,
            pillar_literal=literal,
            call=case.layer() if number % 3 == 0 else {},
        )
        try:
            values, origins = configuration.build(paths, sources)
        except EngineError as error:
            assert clear(error.sentence())
            continue
        built += 1
        assert values["project_root"] == paths.project_root and values["name"] == "blog"
        for key, value in (pillar.get("data") or {}).items() if literal and not sources.call else ():
            assert origins.get(f"data.{key}") != "pillar" or not isinstance(value, str) or values["data"][key] == value
    assert built > count(50, 200), "cases that are valid are among them"


def test_names_are_taken_or_refused_and_lead_nowhere_else(tmp_path):
    host = Host.from_mapping({"projects_dir": str(tmp_path), "unprivileged": True})
    for number in range(count(500, 3000)):
        case = Hostile(f"name {number}")
        name = case.random.choice([case.text(), f"a{case.text(2)}", case.value()])
        try:
            paths = host.project(name)
        except EngineError as error:
            assert clear(error.sentence())
        else:
            assert names.PROJECT_PATTERN.match(name)
            assert os.path.dirname(os.path.realpath(paths.project_dir)) == os.path.realpath(tmp_path)
        for text in (case.text(), case.value()):
            assert not ids.is_id(text)
            assert requests.load(host.project("blog"), text) is None if isinstance(text, str) and text else True
        try:
            steps.check_names([case.text()], "here")
            steps.select(["00_a"], {"only_steps": case.text(), "start_from": case.text()})
        except EngineError as error:
            assert clear(error.sentence())
        assert not content.safe(f"../{case.text()}")


class World:
    """A host with a project that is attacked, another one beside it, and a directory that is nobody's business."""

    def __init__(self, root):
        self.lab = Lab(f"{root}/host")
        os.mkdir(self.lab.root)
        self.lab.init()
        self.lab.deploy({".salt/00_a.sls": "pass"})
        other = self.lab.host.project("other")
        self.guarded = [f"{root}/outside", other.project_dir]
        for directory in self.guarded:
            os.makedirs(directory)
            with open(f"{directory}/secret", "w", encoding="utf-8") as stream:
                stream.write(SECRET)
        self.before = self.look()

    def look(self):
        """Everything around the project: other directories by content, the host's own by their names."""
        host, own = self.lab.host, self.lab.paths.project_root
        listed = [sorted(os.listdir(path)) for path in (self.lab.root, host.projects_dir)]
        # Custom modules of the project are linked there, and nothing else is.
        kinds = [os.path.join(host.salt_root, name) for name in os.listdir(host.salt_root) if name.startswith("_")]
        for module in (os.path.join(kind, name) for kind in kinds for name in os.listdir(kind)):
            assert os.readlink(module).startswith(f"{own}/"), module
        return [tree_hash(path, ()) for path in self.guarded], listed

    def commit(self, case):
        """A commit of hostile files, links and settings; None when the author's own git does not take them."""
        root = os.fsencode(self.lab.work)
        for _ in range(case.random.randint(1, 4)):
            below = case.random.choice([b"", b".salt", b".salt/_modules", b".salt/dev", case.file_name()])
            self._put(case, os.path.join(root, below, case.file_name() + case.random.choice([b"", b".sls", b".py"])))
        if case.random.random() < 0.3:
            sample = json.dumps({"makina-projects.x": case.layer(), "y": 1}, default=str, skipkeys=True)
            self._make(os.path.join(root, b".salt/PILLAR.sample"), raw=sample.encode("utf-8", "surrogatepass"))
        try:
            self.lab.git("add", "-A", "-f")
        except subprocess.CalledProcessError:
            return None
        message = case.text().replace("\0", "")
        options = ("--allow-empty", "--allow-empty-message", "--cleanup=verbatim")
        self.lab.git("commit", "-q", *options, "-m", message.encode("utf-8", "replace"))
        return self.lab.git("rev-parse", "HEAD")

    def _put(self, case, path):
        link = case.random.random() < 0.4
        self._make(path, (lambda: os.symlink(case.link_target(self.guarded[0]), path)) if link else None)

    def _make(self, path, make=None, raw=b"pass"):
        """A link or a file; what stands there from before, or a name that is too long, leaves it out of the case."""
        if not os.path.realpath(path).startswith(os.fsencode(self.lab.work)):
            return
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if make:
                make()
            else:
                with open(path, "wb") as stream:
                    stream.write(raw)
        except OSError as error:
            known = (errno.EEXIST, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP)
            assert error.errno in known, error

    def replace_salt(self, case):
        """``.salt`` is a link, a file or not there."""
        full = os.path.join(self.lab.work, ".salt")
        self.lab.git("rm", "-rqf", "--ignore-unmatch", ".salt")
        if not os.path.lexists(full):
            kind = case.random.randrange(3)
            if kind == 0:
                os.symlink(case.link_target(self.guarded[0]), os.fsencode(full))
            elif kind == 1:
                self._make(os.fsencode(full), raw=b"file")


@pytest.mark.parametrize("part", range(4))
def test_commits_deploy_or_are_refused_and_change_nothing_around(tmp_path, part):
    world = World(tmp_path)
    outcomes = []
    lab, good = world.lab, world.lab.git("rev-parse", "HEAD")
    for number in range(part, count(60, 1000), 4):
        case = Hostile(f"commit {number}")
        lab.git("checkout", "-q", "-f", "-B", "main", good)
        lab.git("clean", "-qfdx")
        if number % 5 == 0:
            world.replace_salt(case)
        before = (lab.head(), tree_hash_bytes(lab.paths.project_root))
        sha = world.commit(case)
        if sha is None:
            outcomes.append("not a commit")
            continue
        ended = lab.push(sha, old=lab.head(), forced=True)
        outcomes.append(ended["outcome"])
        assert ended["outcome"] in ("deployed", "refused", "rolled-back"), ended["comment"]
        if ended["outcome"] != "deployed":
            assert clear(ended["comment"])
            assert (lab.head(), tree_hash_bytes(lab.paths.project_root)) == before, ended["comment"]
        assert world.look() == world.before, f"case {number}"
        assert not leaked(lab), f"case {number}"
    assert {"deployed", "refused"} <= set(outcomes) and outcomes.count("not a commit") < len(outcomes) / 10


def tree_hash_bytes(root):
    """Names, modes and sizes; ``tree_hash`` wants names that are text."""
    found = []
    for base, directories, files in os.walk(os.fsencode(root)):
        if b".git" in directories:
            directories.remove(b".git")
        for name in directories + files:
            kept = os.lstat(os.path.join(base, name))
            found.append((base, name, kept.st_mode, 0 if stat.S_ISDIR(kept.st_mode) else kept.st_size))
    return sorted(found)


def leaked(lab):
    """Whether the neighbour's secret is in a log or a record of the last deployment."""
    last = lab.paths.archive_dir(record.load_all(lab.paths)[-1]["id"])
    for name in ("log", "release.json"):
        with open(os.path.join(last, name), encoding="utf-8") as stream:
            if SECRET in stream.read():
                return True
    return False
