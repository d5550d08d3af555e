"""The life of a project: linked, unlinked, renamed, destroyed; interrupted anywhere, nothing dangles."""

import contextlib
import json
import os
import tempfile

import pytest

from conftest import Lab
from saltext.corpus.engine import ending, errors, files, ground, lock, record, renaming, unfinished
from saltext.corpus.engine.service import Service


class Killed(BaseException):
    """Stands for the end of the process: nothing catches it."""


@pytest.fixture
def life(lab):
    """A deployed project with a custom module, beside somebody else's line of the top file."""
    with open(f"{lab.root}/pillar/top.sls", "a", encoding="utf-8") as stream:
        stream.write("    - of-others   # stays\n")
    first = lab.deploy({".salt/00_x.sls": "pass", ".salt/_modules/shop.py": "x = 1\n", "kept": "kept\n"})
    assert first["outcome"] == "deployed", first["comment"]
    os.makedirs(lab.paths.data_root, exist_ok=True)
    with open(f"{lab.paths.data_root}/rows", "w", encoding="utf-8") as stream:
        stream.write("rows")
    return lab


def service(lab):
    return Service({**lab.host.__dict__}, lab.runtime)


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def dangling(lab, name="blog"):
    """Every link below the roots, and every line of the top file, that is about a project."""
    found = []
    for root in (lab.host.salt_root, lab.host.pillar_root):
        for base, directories, names in os.walk(root):
            found += [
                path for path in (os.path.join(base, entry) for entry in directories + names) if os.path.islink(path)
            ]
    found = [path for path in found if f"/{name}" in os.readlink(path)]
    top = f"{lab.host.pillar_root}/top.sls"
    found += [line for line in read(top).splitlines() if f"makina-projects.{name}" in line]
    found += [entry for entry in os.listdir(lab.host.run_dir) if entry == f"{name}.lock"]
    return found


def test_unlink_leaves_no_link_and_others_alone_and_link_puts_all_back(life):
    before = sorted(dangling(life))
    assert len(before) == 6  # two roots, two names of the module, the top file, the lock's file
    own = f"{life.host.salt_root}/_modules/own.py"
    with open(own, "w", encoding="utf-8") as stream:
        stream.write("")
    gone = service(life).wire("blog", "unlink", {})
    assert gone["result"] and dangling(life) == ["blog.lock"]
    assert os.path.exists(own) and "of-others   # stays" in read(f"{life.host.pillar_root}/top.sls")
    assert service(life).wire("blog", "unlink", {})["changes"] == {}
    assert service(life).wire("blog", "link", {})["result"]
    assert sorted(dangling(life)) == before
    assert service(life).wire("blog", "link", {})["changes"] == {}


def test_each_half_of_the_wiring_alone(life):
    service(life).wire("blog", "unlink_pillar", {})
    assert not os.path.lexists(life.paths.wired_pillar) and os.path.lexists(life.paths.wired_salt)
    service(life).wire("blog", "link_pillar", {})
    service(life).wire("blog", "unlink_salt", {})
    assert os.path.lexists(life.paths.wired_pillar) and not os.path.lexists(life.paths.wired_salt)
    assert service(life).wire("blog", "link_salt", {})["result"]
    assert os.path.lexists(f"{life.host.salt_root}/_modules/blog_shop.py")


def test_a_link_that_is_not_ours_stays(life):
    os.unlink(life.paths.wired_salt)
    os.symlink("/elsewhere", life.paths.wired_salt)
    service(life).wire("blog", "unlink", {})
    assert os.readlink(life.paths.wired_salt) == "/elsewhere"


def test_destroy_leaves_nothing_and_keeps_everything_aside(life):
    release = record.live(life.paths)["id"]
    done = service(life).destroy("blog", {})
    assert done["result"] and dangling(life) == []
    assert not os.path.lexists(life.paths.project_dir)
    kept = done["kept"]
    assert (
        os.path.dirname(kept) == f"{life.root}/p/.destroyed" and os.stat(os.path.dirname(kept)).st_mode & 0o777 == 0o700
    )
    assert read(f"{kept}/data/rows") == "rows" and read(f"{kept}/project/kept") == "kept\n"
    known = json.loads(read(f"{kept}/destroyed.json"))
    assert known["live"]["id"] == release and known["name"] == "blog"
    assert service(life).list_projects() == {}
    with pytest.raises(errors.RefusedError, match="there is no project blog"):
        service(life).destroy("blog", {})
    # As its record says: moved back and initialised, it is what it was.
    assert known["restore"][0] == f"mv {kept} {life.paths.project_dir}"
    os.rename(kept, life.paths.project_dir)
    assert service(life).init_project("blog", {})["result"]
    assert record.live(life.paths)["id"] == release
    assert life.deploy({"kept": "again\n"})["outcome"] == "deployed"


def test_destroy_copies_all_of_it_to_another_file_system(life):
    before = files_of(life.paths.project_dir)
    # What is wired is told there, and nothing is any more.
    assert before.pop("archives/wiring.json")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as elsewhere:
        assert os.stat(elsewhere).st_dev != os.stat(life.root).st_dev, "/dev/shm is no mount of its own"
        there = Service({**life.host.__dict__, "destroyed_dir": f"{elsewhere}/kept"}, life.runtime)
        kept = there.destroy("blog", {})["kept"]
        assert kept.startswith(elsewhere) and not os.path.lexists(life.paths.project_dir)
        after = files_of(kept)
        assert after.pop("destroyed.json") and after == before and len(before) > 50
        assert [entry for entry in os.listdir(f"{elsewhere}/kept") if entry.endswith(".part")] == []
    assert dangling(life) == []


def files_of(root):
    """``{path: (mode, mtime, content or target)}`` of all that is not a directory."""
    found = {}
    for base, _directories, names in os.walk(root):
        for path in (os.path.join(base, entry) for entry in names):
            known = os.lstat(path)
            link = os.path.islink(path)
            with contextlib.nullcontext(None) if link else open(path, "rb") as stream:
                content = os.readlink(path) if link else stream.read()
            found[os.path.relpath(path, root)] = (known.st_mode, known.st_mtime_ns, content)
    return found


def test_destroy_without_an_archive_removes_all(life):
    done = service(life).destroy("blog", {"archive": False})
    assert done["kept"] is None and os.listdir(f"{life.root}/p/.destroyed") == []
    assert dangling(life) == []


def test_destroy_runs_stop_and_is_refused_when_that_fails(life):
    life.deploy(
        {".salt/stop.sls": "open(cfg['data_root'] + '/stopped', 'w').close()\nassert not cfg['data'].get('bad')"}
    )
    life.deploy({".salt/stop.sls": "raise ValueError('still busy')"})
    before = sorted(dangling(life))
    with pytest.raises(errors.RefusedError, match="still busy"):
        service(life).destroy("blog", {})
    assert sorted(dangling(life)) == before and unfinished.found(life.paths) is None
    assert service(life).destroy("blog", {"force": True})["result"]
    assert dangling(life) == []


def test_stop_runs_while_the_tree_is_in_its_place(life):
    life.deploy(
        {".salt/stop.sls": "open(cfg['data_root'] + '/stopped', 'w').write(str(os.path.isdir(cfg['project_root'])))"}
    )
    kept = service(life).destroy("blog", {})["kept"]
    assert read(f"{kept}/data/stopped") == "True"


@pytest.mark.parametrize("function", ["destroy", "rename", "unlink"])
def test_refused_while_a_deployment_runs(life, function):
    calls = {
        "destroy": lambda: service(life).destroy("blog", {}),
        "rename": lambda: service(life).rename("blog", "shop", {}),
        "unlink": lambda: service(life).wire("blog", "unlink", {}),
    }
    with lock.hold(life.paths, {"doing": "deploy", "who": "t", "id": "i"}):
        with pytest.raises(errors.LockHeldError, match="held by deploy"):
            calls[function]()
    assert unfinished.found(life.paths) is None and len(dangling(life)) == 6


def test_who_waited_for_the_lock_of_what_was_destroyed_is_told_and_makes_nothing(life):
    context = life.context()
    context.require()
    service(life).destroy("blog", {})
    with pytest.raises(errors.RefusedError, match="there is no project"):
        with Waiting(context):
            pass
    assert not os.path.lexists(life.paths.project_dir)


class Waiting:
    """What a command does that asked before the project was gone."""

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        with lock.hold(self.context.paths, {"doing": "deploy"}):
            self.context.require()

    def __exit__(self, *error):
        return False


POINTS = ["linking.unlink", "ending.take_access", "ending._put_away", "os.rename", "files.remove"]


def killed_at(monkeypatch, point, count):
    """Have the process end at the ``count``-th call of something."""
    owner = {"linking": ending.linking, "ending": ending, "os": os, "files": files}[point.split(".")[0]]
    name = point.split(".")[1]
    original, seen = getattr(owner, name), []

    def call(*arguments, **named):
        seen.append(1)
        if len(seen) == count:
            raise Killed
        return original(*arguments, **named)

    monkeypatch.setattr(owner, name, call)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 8])
@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("then", ["again", "keep"])
def test_destroy_killed_anywhere_is_ended_or_taken_back(life, point, count, then):
    patch = pytest.MonkeyPatch()
    killed_at(patch, point, count)
    try:
        service(life).destroy("blog", {})
    except Killed:
        pass
    patch.undo()
    if not os.path.isdir(life.paths.project_git):
        assert len(os.listdir(life.host.destroyed_dir)) == 1
        return
    if then == "again":
        assert service(life).destroy("blog", {})["result"]
        assert dangling(life) == [] and len(os.listdir(life.host.destroyed_dir)) == 1
        return
    if unfinished.found(life.paths):
        with pytest.raises(errors.RefusedError, match="interrupted"):
            life.deploy({"kept": "no\n"})
    assert service(life).init_project("blog", {})["result"]
    assert len(dangling(life)) == 6 and unfinished.found(life.paths) is None
    assert life.deploy({"kept": "again\n"})["outcome"] == "deployed"


def test_rename_keeps_releases_and_leaves_nothing_of_the_old_name(life):
    life.git("fetch", "-q", life.work, "HEAD:refs/heads/side", cwd=life.paths.project_git)
    release = record.live(life.paths)["id"]
    done = service(life).rename("blog", "shop", {})
    assert done["result"] and dangling(life) == [] and len(dangling(life, "shop")) == 6
    paths = life.host.project("shop")
    assert record.live(paths)["id"] == release and read(f"{paths.data_root}/rows") == "rows"
    assert read(f"{paths.pillar_root}/init.sls").startswith("makina-projects.shop:")
    assert life.git("rev-parse", "refs/heads/side", cwd=paths.project_git)
    assert life.git("config", "remote.origin.url", cwd=paths.project_root) == paths.project_git
    assert '"project": "shop"' in read(f"{paths.project_git}/hooks/proc-receive").replace("\\", "")
    renamed = Lab.__new__(Lab)
    renamed.__dict__.update(life.__dict__, name="shop", paths=paths)
    assert renamed.deploy({"kept": "renamed\n"})["outcome"] == "deployed"
    with pytest.raises(errors.RefusedError, match="was called blog"):
        service(life).init_project("blog", {})


def test_rename_is_refused_before_anything_changed(life):
    Lab(life.root, "shop").init()
    before = sorted(dangling(life))
    with pytest.raises(errors.RefusedError, match="exists already"):
        service(life).rename("blog", "shop", {})
    with pytest.raises(errors.UsageError):
        service(life).rename("blog", "../x", {})
    with open(f"{life.paths.project_root}/kept", "w", encoding="utf-8") as stream:
        stream.write("edited")
    with pytest.raises(errors.RefusedError, match="local edits: kept"):
        service(life).rename("blog", "other", {})
    assert sorted(dangling(life)) == before and unfinished.found(life.paths) is None


def test_rename_of_a_mount_is_refused_before_anything_changed(life, monkeypatch):
    life.deploy({".salt/stop.sls": "open(cfg['data_root'] + '/stopped', 'w').close()"})
    before = sorted(dangling(life))
    mounts = f"{life.root}/mountinfo"
    with open(mounts, "w", encoding="utf-8") as stream:
        stream.write(f"36 35 98:0 / {os.path.realpath(life.paths.project_dir)} rw,noatime - ext4 /dev/sdb1 rw\n")
    monkeypatch.setattr(ground, "_MOUNTS", mounts)
    with pytest.raises(errors.RefusedError, match="blog is a mount") as refused:
        service(life).rename("blog", "shop", {})
    assert "Unmount it" in refused.value.hint and life.host.project("shop").project_dir in refused.value.hint
    assert sorted(dangling(life)) == before and unfinished.found(life.paths) is None
    assert not os.path.lexists(f"{life.paths.data_root}/stopped")
    assert life.deploy({"kept": "again\n"})["outcome"] == "deployed"
    monkeypatch.undo()
    assert service(life).rename("blog", "shop", {})["result"]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 9, 12])
@pytest.mark.parametrize("point", ["linking.unlink", "os.rename", "files.remove", "ending.take_access"])
def test_rename_killed_anywhere_is_ended_by_the_same_call(life, point, count):
    patch = pytest.MonkeyPatch()
    killed_at(patch, point, count)
    try:
        service(life).rename("blog", "shop", {})
    except Killed:
        pass
    patch.undo()
    paths = life.host.project("shop")
    if unfinished.found(life.paths) or unfinished.found(paths) or not os.path.isdir(paths.project_git):
        assert service(life).rename("blog", "shop", {})["result"]
    assert unfinished.found(paths) is None and not os.path.lexists(life.paths.project_dir)
    assert [item for item in dangling(life) if item != "blog.lock"] == [] and len(dangling(life, "shop")) == 6
    assert service(life).get_configuration("shop", {})["name"] == "shop"


def test_rename_that_began_can_be_taken_back(life, monkeypatch):
    monkeypatch.setattr(renaming.linking, "unlink", lambda context: (_ for _ in ()).throw(Killed()))
    with pytest.raises(Killed):
        service(life).rename("blog", "shop", {})
    with pytest.raises(errors.RefusedError, match="rename blog shop of"):
        service(life).get_configuration("blog", {})
    assert service(life).init_project("blog", {})["result"]
    assert life.deploy({"kept": "again\n"})["outcome"] == "deployed"
