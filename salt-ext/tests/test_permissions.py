"""fixperms: declared owners and modes, only where they differ, never through a link."""

import os
import stat

import pytest

from saltext.corpus.engine import permission_rules, permissions, procedures, tree
from saltext.corpus.engine.errors import ConfigurationError
from saltext.corpus.engine.permission_rules import Rules


def mode(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


def make(root, *names):
    for name in names:
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8"):
            pass
        os.chmod(path, 0o644)


def configured(lab, **rules):
    cfg = lab.context().load()
    cfg["permissions"] = rules
    return cfg


def test_later_rules_win_key_by_key():
    rules = Rules(
        {
            "project/bin/*": {"mode": "0750"},
            "project/**": {"mode": "0640", "dir_mode": "0750", "group": "www-data"},
            "data": {"dir_mode": "0700"},
        }
    )
    assert rules.of("project/bin/x", False) == {"mode": "0750", "dir_mode": "0750", "group": "www-data"}
    assert rules.of("project/x", False)["mode"] == "0640"
    assert rules.of("project", True) == {} and rules.of("data", True) == {"dir_mode": "0700"}
    assert rules.of("project/.git/objects/ab", False) == {} and rules.of("data/x", False) == {}


def test_what_is_declared_is_enforced_and_nothing_else_is_touched(lab):
    hostile = ["data/up/a\nb", "data/up/ -rf", "data/up/\udcff\udcfe", "data/up/*", "data/up/$(id)"]
    make(lab.paths.project_dir, "project/bin/run", "project/lib.py", *hostile)
    cfg = configured(
        lab, **{"project/bin/*": {"mode": "0755"}, "data/up/**": {"mode": "0606"}, "data/up": {"dir_mode": "2770"}}
    )
    listed = permissions.enforce(lab.paths, cfg)
    assert {"project/bin/run", "data/up", *hostile} == {one.path for one in listed}
    assert [mode(os.path.join(lab.paths.project_dir, path)) for path in hostile] == [0o606] * 5
    assert (mode(f"{lab.paths.project_root}/bin/run"), mode(f"{lab.paths.data_root}/up")) == (0o755, 0o2770)
    times = {path: found.st_ctime_ns for path, found in tree.walk(lab.paths.project_dir)}
    assert permissions.enforce(lab.paths, cfg) == []
    assert times == {path: found.st_ctime_ns for path, found in tree.walk(lab.paths.project_dir)}


def test_a_test_run_says_what_differs_and_changes_nothing(lab):
    make(lab.paths.project_dir, "data/x", "data/\udcff\x1b[31m")
    cfg = configured(lab, **{"data/**": {"mode": "0600"}})
    answer = procedures.permissions(lab.paths, cfg, True)
    assert answer["comment"] == "2 paths differ" and answer["changes"]["data/x"] == "mode 0644 -> 0600"
    assert all(path.isprintable() for path in answer["changes"])
    assert mode(f"{lab.paths.data_root}/x") == 0o644
    assert procedures.permissions(lab.paths, cfg, False)["comment"] == "2 paths differed"
    assert procedures.permissions(lab.paths, cfg, True) == {"result": True, "comment": "in place", "changes": {}}


def test_a_link_that_takes_the_place_of_a_file_is_not_followed(lab, tmp_path, monkeypatch):
    make(str(tmp_path), "outside/x", "outside/y")
    make(lab.paths.project_dir, "data/x", "data/d/y")
    os.symlink(str(tmp_path / "outside" / "x"), f"{lab.paths.data_root}/link")
    cfg = configured(lab, **{"data/**": {"mode": "0600"}})
    real = permissions.needed

    def needed(paths, cfg):
        found = list(real(paths, cfg))
        os.unlink(f"{paths.data_root}/x")
        os.symlink(str(tmp_path / "outside" / "x"), f"{paths.data_root}/x")
        os.rename(f"{paths.data_root}/d", f"{paths.data_root}/e")
        os.symlink(str(tmp_path / "outside"), f"{paths.data_root}/d")
        return found

    monkeypatch.setattr(permissions, "needed", needed)
    assert [one.path for one in permissions.enforce(lab.paths, cfg) if one.path != "data/d"] == []
    assert [mode(tmp_path / "outside" / name) for name in "xy"] == [0o644] * 2


@pytest.mark.parametrize(
    "rules, said",
    [
        ({"/etc": {"mode": "0640"}}, "is in none of project, data, pillar"),
        ({"data/../../x": {"mode": "0640"}}, "not a path below the root"),
        ({"data": {}}, "is not a mapping"),
        ({"data": {"mode": 416}}, "must be a text, it is 416. Write a mode in quotes"),
        ({"data": {"mode": "rwx"}}, "is not an octal mode"),
        ({"data": {"owner": "x"}}, "unknown key 'owner'"),
    ],
)
def test_wrong_rules_are_refused(rules, said):
    with pytest.raises(ConfigurationError) as caught:
        permission_rules.check(rules)
    assert said in caught.value.sentence()


def test_a_user_that_is_not_there_is_named(lab, monkeypatch):
    make(lab.paths.project_dir, "data/x")
    monkeypatch.setattr(permissions, "_owner", lambda paths, cfg: (os.geteuid(), os.getegid()))
    with pytest.raises(ConfigurationError, match="no-such-user. does not exist"):
        permissions.enforce(lab.paths, configured(lab, **{"data/x": {"user": "no-such-user"}}))
