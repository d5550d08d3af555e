import base64
import json
import os

import pytest

from saltext.corpus.engine import access, pushers, ssh_files
from saltext.corpus.engine.errors import ConfigurationError


def key(kind="ssh-ed25519"):
    body = len(kind).to_bytes(4, "big") + kind.encode() + b"\0\0\0\x20" + b"k" * 32
    return f"{kind} {base64.b64encode(body).decode()}"


def test_each_key_is_forced_through_the_gate():
    lines = pushers.authorized("blog", {"bob": [key(), key("ssh-rsa")], "alice": f"{key()} alice@laptop of hers"})
    assert lines[0] == f'command="/usr/local/bin/corpus-ssh blog alice",restrict {key()} alice'
    assert [line.rsplit(" ", 1)[1] for line in lines] == ["alice", "bob", "bob"]


@pytest.mark.parametrize(
    "given",
    [
        {"alice": "ssh-ed25519"},
        {"alice": None},
        {"alice": 5},
        {"alice": ""},
        {"alice": "ssh-ed25519 AAAA"},
        {"alice": key().replace("ssh-ed25519 ", "ssh-rsa ")},
        {"alice": key("ssh-dss")},
        {"alice": f"{key()}\n{key()}"},
        {"alice": f"{key()}\r"},
        {"alice": f'command="id" {key()}'},
        {"alice": f"no-pty {key()}"},
        {"alice": [key(), "x"]},
        {"alice": {"key": key()}},
        {'a" id "': key()},
        {"a b": key()},
        {"a\nb": key()},
        {"-a": key()},
        {5: key()},
    ],
)
def test_what_is_not_exactly_a_key_is_refused(given):
    with pytest.raises(ConfigurationError, match="pushers"):
        pushers.check(given)


def test_foreign_lines_stay_and_ours_are_replaced():
    first = ssh_files.replaced("# mine\nssh-rsa foreign\n", ["one", "two"])
    assert first.splitlines() == ["# mine", "ssh-rsa foreign", ssh_files.BEGIN, "one", "two", ssh_files.END]
    second = ssh_files.replaced(f"{first}after\n", ["three"])
    assert second.splitlines() == ["# mine", "ssh-rsa foreign", "after", ssh_files.BEGIN, "three", ssh_files.END]
    assert ssh_files.replaced(second, []) == "# mine\nssh-rsa foreign\nafter\n"
    assert ssh_files.replaced("", []) == ""


def test_a_key_pair_is_made_once_and_the_files_are_private(tmp_path):
    first = ssh_files.put(str(tmp_path), [], "u@h")
    assert first["public_key"].endswith(" u@h")
    assert first["changed"] == [f"{tmp_path}/.ssh/id_ed25519"]
    second = ssh_files.put(str(tmp_path), ["line"], "u@h")
    assert second == {"changed": [f"{tmp_path}/.ssh/authorized_keys"], "public_key": first["public_key"]}
    assert ssh_files.put(str(tmp_path), ["line"], "u@h")["changed"] == []
    modes = {name: os.stat(tmp_path / ".ssh" / name).st_mode & 0o777 for name in (".", "id_ed25519", "authorized_keys")}
    assert modes == {".": 0o700, "id_ed25519": 0o600, "authorized_keys": 0o600}


def test_only_what_is_a_key_is_reported(tmp_path, monkeypatch):
    (tmp_path / "key").write_text(f"{key()} u@h\n")
    (tmp_path / "secret").write_text("root:secret\n")
    (tmp_path / "link").symlink_to(tmp_path / "key")
    os.mkfifo(tmp_path / "fifo")
    shown = {}
    for name in ("key", "secret", "link", "fifo", "absent"):
        monkeypatch.setattr(access, "HOST_KEY", str(tmp_path / name))
        shown[name] = access.host_key()
    assert shown == {"key": f"{key()} u@h", "secret": None, "link": None, "fifo": None, "absent": None}


def test_unprivileged_nobody_is_let_in(lab):
    assert access.ensure(lab.init(pushers={"alice": key()})) == []
    with pytest.raises(ConfigurationError):
        lab.init(pushers={"alice": "nonsense"})


def test_no_pushers_are_none_and_anything_else_is_refused():
    assert pushers.check(None) == pushers.check({}) == {}
    for wrong in (["key"], "key", 5):
        with pytest.raises(ConfigurationError):
            pushers.check(wrong)


@pytest.mark.parametrize("released", [False, True])
def test_a_push_that_fails_lets_nobody_in(lab, monkeypatch, released):
    known = []
    monkeypatch.setattr(access, "ensure", lambda context: known.append(sorted(context.cfg["pushers"])) or [])
    if released:
        assert lab.deploy({".salt/00_a.sls": "pass"})["outcome"] == "deployed"
    sample = {"makina-projects.blog": {"pushers": {"mallory": key()}}}
    files = {".salt/PILLAR.sample": json.dumps(sample), ".salt/00_a.sls": "1/0"}
    assert lab.deploy(files)["outcome"] == "rolled-back"
    assert ["mallory"] in known and known[-1] == []
