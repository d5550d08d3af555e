"""What ``.salt`` directories written for makina-states need besides ``cfg``: passwords, placeholders, places, modes."""

import os
import stat
import subprocess
import threading

import pytest

from saltext.corpus.engine import ancestor, reset_perms
from saltext.corpus.engine.errors import ConfigurationError, EngineError
from saltext.corpus.engine.layout import Host


@pytest.fixture
def host(tmp_path):
    roots = {key: f"{tmp_path}/{key}" for key in ("projects_dir", "salt_root", "pillar_root", "run_dir", "secrets_dir")}
    return Host.from_mapping({**roots, "unprivileged": True})


def test_a_stored_password_stays_and_nobody_else_reads_it(host):
    first = ancestor.stored_password(host, "blog-db")
    assert len(first) == 16 and ancestor.stored_password(host, "blog-db", 40) == first
    assert len(ancestor.stored_password(host, "long", 40)) == 40
    assert ancestor.stored_password(host, "blog-db", force=True) != first
    assert ancestor.stored_password(host, "blog-db", value="given-by-hand") == "given-by-hand"
    assert ancestor.stored_password(host, "blog-db") == "given-by-hand"
    for base, _, names in os.walk(host.secrets_dir):
        assert all(stat.S_IMODE(os.stat(os.path.join(base, name)).st_mode) == 0o600 for name in names)
    assert stat.S_IMODE(os.stat(host.shared_secrets).st_mode) == 0o700
    with pytest.raises(EngineError):
        ancestor.stored_password(host, "short", 3)


def test_two_that_ask_at_once_get_one_password(host):
    found = []
    threads = [threading.Thread(target=lambda: found.append(ancestor.stored_password(host, "k"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8 and len(set(found)) == 1


def test_any_text_is_a_key_and_stays_in_its_directory(host):
    keys = ["../../x", "a b", "a_b", "a/b", "é", "." * 300, "x" * 300, "", "a\nb", ".lock"]
    found = {key: ancestor.stored_password(host, key) for key in keys}
    assert len(set(found.values())) == len(keys)
    assert found == {key: ancestor.stored_password(host, key) for key in keys}
    assert os.listdir(os.path.dirname(host.secrets_dir)) == [os.path.basename(host.secrets_dir)]


def test_placeholders_resolve_as_they_did(host):
    value = {"a": ["{b}", "{c}", "{unknown}"], "b": 1, "c": "{d}/x", "d": "{b}"}
    assert ancestor.resolve(host, value) == {"a": [1, "1/x", "{unknown}"], "b": 1, "c": "1/x", "d": 1}
    assert ancestor.resolve(host, "{root}/{name}", {"name": "blog", "data": {"root": "/{name}"}}) == "/blog/blog"
    with pytest.raises(ConfigurationError, match="circle"):
        ancestor.resolve(host, {"a": "{b}", "b": "{a}"})


def test_locations_are_those_of_the_host(host):
    found = ancestor.locations(host)
    assert (found["projects_dir"], found["salt_root"]) == (host.projects_dir, host.salt_root)
    assert found["resetperms"].startswith(host.projects_dir)
    assert ancestor.usergroup(host, {})["group"]


def test_reset_perms_sets_modes_and_leaves_links_and_excluded_alone(tmp_path):
    tree = tmp_path / "tree"
    (tree / "venv" / "bin").mkdir(parents=True)
    outside = tmp_path / "outside"
    for path in (tree / "f", tree / "venv" / "g", outside):
        path.write_text("x")
        path.chmod(0o600)
    (tree / "link").symlink_to(outside)
    options = ["-q", "--no-acls", "--dmode", "0750", "--fmode", "0640", "--users", "www-data", "--excludes=.*venv.*"]
    assert reset_perms.main([*options, "--paths", str(tree), "--paths", str(tmp_path / "absent")]) == 0

    def mode(path):
        return stat.S_IMODE(os.stat(path).st_mode)

    assert [mode(tree), mode(tree / "f")] == [0o750, 0o640]
    assert [mode(tree / "venv" / "g"), mode(outside)] == [0o600, 0o600]
    assert reset_perms.main(["--no-recursive", "--dmode", "0755", "--fmode", "0600", "--paths", str(tree)]) == 0
    assert [mode(tree), mode(tree / "f")] == [0o755, 0o640]
    assert reset_perms.main(["--dmode", "rwx", "--paths", str(tree)]) == 2


def test_the_command_is_put_in_place_by_init(lab):
    assert os.access(lab.host.reset_perms, os.X_OK)
    with open(lab.host.reset_perms, encoding="utf-8") as stream:
        text = stream.read()
    assert text.startswith("#!/usr/bin/python3\n") and ".reset_perms" in text
    assert subprocess.run(["python3", "-c", text], capture_output=True, check=False).returncode == 1  # no engine there
