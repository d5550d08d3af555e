"""SIGKILL at any instant of destroy and rename: the same call ends it, or init_project takes it back."""

import os
import random
import shutil
import signal

import pytest
from test_life import dangling

from conftest import Lab
from counts import count
from crashing import Anywhere, in_child
from hashing import tree_hash
from saltext.corpus.engine import errors, lock, record, unfinished
from saltext.corpus.engine.service import Service


class Whole:
    """A deployed project with data, beside another one; can be reset to exactly that."""

    def __init__(self, root):
        os.mkdir(f"{root}/host")
        self.lab = Lab(f"{root}/host")
        self.lab.init()
        Lab(self.lab.root, "other").init()
        self.lab.deploy({".salt/00_x.sls": "pass", ".salt/_modules/shop.py": "x = 1\n", "kept": "kept\n"})
        with open(f"{self.lab.paths.data_root}/rows", "w", encoding="utf-8") as stream:
            stream.write("rows")
        self.saved = f"{root}/saved"
        shutil.copytree(self.lab.root, self.saved, symlinks=True)
        self.release = record.live(self.lab.paths)["id"]
        self.trees = self.trees_of(self.lab.paths.project_dir)

    def reset(self):
        shutil.rmtree(self.lab.root)
        shutil.copytree(self.saved, self.lab.root, symlinks=True)

    def service(self):
        return Service(self.lab.host.__dict__, self.lab.runtime)

    def trees_of(self, directory):
        return [tree_hash(f"{directory}/{name}") for name in ("data", "project", "archives/" + self.release)]

    def kept(self):
        directory = self.lab.host.destroyed_dir
        return [f"{directory}/{name}" for name in os.listdir(directory)] if os.path.isdir(directory) else []

    def destroy(self):
        self.service().destroy("blog", {})

    def rename(self):
        self.service().rename("blog", "moved", {})


def instants(scene, function, share, whole):
    """Reset, kill at a seeded instant, once for each."""
    _, last = in_child(function, Anywhere(0))
    generator = random.Random(f"{function.__name__} 2026")
    for turn in range(count(share, whole)):
        scene.reset()
        at = generator.randint(1, last)
        ended, passed = in_child(function, Anywhere(at, group=turn % 2 == 1))
        assert ended == signal.SIGKILL or passed < at
        assert lock.holder(scene.lab.paths) is None
        yield turn


def test_destroy_killed_at_any_instant(tmp_path):
    scene = Whole(tmp_path)
    for turn in instants(scene, scene.destroy, 16, 500):
        there = os.path.isdir(scene.lab.paths.project_git)
        if there and turn % 3 == 0:
            assert scene.service().init_project("blog", {})["result"]
            assert len(dangling(scene.lab)) == 6 and unfinished.found(scene.lab.paths) is None
            assert scene.trees_of(scene.lab.paths.project_dir) == scene.trees
            continue
        if there:
            assert scene.service().destroy("blog", {})["result"]
        else:
            with pytest.raises(errors.RefusedError):
                scene.service().destroy("blog", {})
        (kept,) = scene.kept()
        assert scene.trees_of(kept) == scene.trees
        assert [item for item in dangling(scene.lab) if item != "blog.lock"] == []
        assert scene.service().list_projects().keys() == {"other"}


def test_rename_killed_at_any_instant(tmp_path):
    scene = Whole(tmp_path)
    new = scene.lab.host.project("moved")
    for _ in instants(scene, scene.rename, 14, 500):
        old = scene.lab.paths
        if unfinished.found(old) or unfinished.found(new) or os.path.isdir(old.project_git):
            assert scene.service().rename("blog", "moved", {})["result"]
        assert not os.path.lexists(old.project_dir) and unfinished.found(new) is None
        assert [item for item in dangling(scene.lab) if item != "blog.lock"] == []
        assert len(dangling(scene.lab, "moved")) == 6
        # The clone's configuration names its repository's new place.
        assert scene.trees_of(new.project_dir)[::2] == scene.trees[::2]
        assert os.path.isfile(f"{new.project_root}/kept")
        assert record.live(new)["id"] == scene.release and scene.service().list_projects().keys() == {"moved", "other"}
