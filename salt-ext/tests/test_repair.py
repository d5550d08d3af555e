"""init_project repairs itself: each thing that it makes is removed or damaged, one by one."""

import os
import shutil

import pytest

from saltext.corpus.engine import record
from saltext.corpus.engine.service import Service

DEFAULTS = ("archive", "fixperms", "rollback", "notify", "stop")


def service(lab):
    return Service({**lab.host.__dict__}, lab.runtime)


@pytest.fixture
def whole(lab):
    """A deployed project whose default SLS are the installer's."""
    lab.runtime.sls = {f"makina-states.projects.2.generic.{name}" for name in DEFAULTS}
    lab.init()
    deployed = lab.deploy({".salt/00_x.sls": "pass", ".salt/_modules/shop.py": "x = 1\n", "kept": "kept\n"})
    assert deployed["outcome"] == "deployed", deployed["comment"]
    return lab


def state(lab):
    """What init makes: links and where they lead, files and their text, the configuration of the repositories."""
    found = {}
    for root in (lab.host.salt_root, lab.host.pillar_root):
        for base, directories, names in os.walk(root):
            for path in (os.path.join(base, name) for name in directories + names):
                if os.path.islink(path):
                    found[path] = os.readlink(path)
    paths = lab.paths
    files = [f"{lab.host.pillar_root}/top.sls", f"{paths.pillar_root}/init.sls", paths.wiring]
    files += [f"{git}/hooks/proc-receive" for git in (paths.project_git, paths.pillar_git)]
    files += [f"{paths.project_root}/.salt/{name}.sls" for name in DEFAULTS]
    for path in files:
        with open(path, encoding="utf-8") as stream:
            # Of what git checks out, the mode is its own.
            found[path] = (stream.read(), path.endswith("init.sls") or os.stat(path).st_mode)
    for git in (paths.project_git, paths.pillar_git):
        found[git] = sorted(lab.git("config", "--list", "--local", cwd=git).splitlines())
    for tree in (paths.project_root, paths.pillar_root):
        found[tree] = lab.git("rev-parse", "HEAD", cwd=tree), lab.git("config", "remote.origin.url", cwd=tree)
    found["data"] = os.path.isdir(paths.data_root)
    return found


def _unlink(path):
    return lambda lab: os.unlink(path(lab))


def _write(path, text):
    def damage(lab):
        with open(path(lab), "w", encoding="utf-8") as stream:
            stream.write(text)

    return damage


def _relink(path):
    def damage(lab):
        os.unlink(path(lab))
        os.symlink("/nowhere", path(lab))

    return damage


def _unset(key):
    return lambda lab: lab.git("config", "--unset", key, cwd=lab.paths.project_git)


def _hook(lab):
    return f"{lab.paths.project_git}/hooks/proc-receive"


def _without_our_line(lab):
    path = f"{lab.host.pillar_root}/top.sls"
    with open(path, encoding="utf-8") as stream:
        lines = [line for line in stream if "makina-projects.blog" not in line]
    with open(path, "w", encoding="utf-8") as stream:
        stream.writelines(lines)


DAMAGE = {
    "link of the salt root": _unlink(lambda lab: lab.paths.wired_salt),
    "link of the salt root to elsewhere": _relink(lambda lab: lab.paths.wired_salt),
    "link of the pillar root": _unlink(lambda lab: lab.paths.wired_pillar),
    "module": _unlink(lambda lab: f"{lab.host.salt_root}/_modules/shop.py"),
    "module under its long name": _unlink(lambda lab: f"{lab.host.salt_root}/_modules/blog_shop.py"),
    "inventory": _unlink(lambda lab: lab.paths.wiring),
    "line of the top file": _without_our_line,
    "top file": _unlink(lambda lab: f"{lab.host.pillar_root}/top.sls"),
    "hook": _unlink(_hook),
    "hook of the pillar": _unlink(lambda lab: f"{lab.paths.pillar_git}/hooks/proc-receive"),
    "hook edited": _write(_hook, "#!/bin/sh\nexit 0\n"),
    "hook not executable": lambda lab: os.chmod(_hook(lab), 0o644),
    "git configuration": _unset("receive.procReceiveRefs"),
    "git configuration of hidden refs": _unset("transfer.hideRefs"),
    "data": lambda lab: shutil.rmtree(lab.paths.data_root),
    "pillar clone": lambda lab: shutil.rmtree(lab.paths.pillar_root),
    **{
        f"default {name}": _unlink(lambda lab, name=name: f"{lab.paths.salt_dir('dev')}/{name}.sls")
        for name in DEFAULTS
    },
}


@pytest.mark.parametrize("what", DAMAGE)
def test_init_repairs(whole, what):
    before, release = state(whole), record.live(whole.paths)["id"]
    DAMAGE[what](whole)
    answer = service(whole).init_project("blog", {})
    assert answer["result"], answer["comment"]
    assert state(whole) == before
    assert service(whole).init_project("blog", {})["changes"] == {}
    assert record.live(whole.paths)["id"] == release
    assert whole.deploy({"kept": f"{what}\n"})["outcome"] == "deployed"


def test_a_project_clone_that_was_lost_comes_back_with_the_live_release(whole):
    before = state(whole)
    shutil.rmtree(whole.paths.project_root)
    assert service(whole).init_project("blog", {})["result"]
    assert state(whole) == before


def test_an_unneeded_init_changes_nothing(whole):
    before = state(whole)
    assert service(whole).init_project("blog", {})["changes"] == {}
    assert state(whole) == before
