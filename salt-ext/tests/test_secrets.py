import os
import stat
import subprocess
import sys
import threading

import pytest

from saltext.corpus.engine import secrets
from saltext.corpus.engine.errors import UsageError
from saltext.corpus.engine.layout import Host
from saltext.corpus.engine.secrets import SecretError, Store


def mode(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


@pytest.fixture
def store(tmp_path):
    return Store(str(tmp_path / "below" / "secrets"))


def test_a_secret_is_generated_once_and_kept(store):
    first = store.generated("database", 40)
    assert len(first) == 40 and set(first) <= set(secrets.ALPHABET)
    assert store.generated("database", 12) == first == store.get("database")
    assert store.generated("session") != first
    assert store.names() == ["database", "session"]


def test_nothing_is_made_by_looking(store):
    assert store.get("database") is None and store.names() == []
    assert not os.path.exists(os.path.dirname(store.root))


def test_only_the_owner_may_read_whatever_the_umask(store):
    old = os.umask(0)
    try:
        store.generated("database")
    finally:
        os.umask(old)
    assert mode(store.root) == 0o700
    assert {mode(os.path.join(store.root, name)) for name in os.listdir(store.root)} == {0o600}


def test_looser_modes_are_put_right(store):
    value = store.generated("database")
    os.chmod(store.root, 0o755)
    os.chmod(os.path.join(store.root, "database"), 0o644)
    assert store.get("database") == value
    assert (mode(store.root), mode(os.path.join(store.root, "database"))) == (0o700, 0o600)


@pytest.mark.parametrize("name", ["", ".", "..", ".lock", "a/b", "-x", "a b", "a\n", "é", None, 7, "a" * 129])
def test_what_cannot_be_a_name_is_refused(store, name):
    for call in (store.get, store.generated, store.remove, lambda given: store.put(given, "long enough")):
        with pytest.raises(UsageError):
            call(name)


@pytest.mark.parametrize("wish", [{"length": 7}, {"length": True}, {"length": "32"}, {"alphabet": "aaaa"}])
def test_weak_secrets_are_refused(store, wish):
    with pytest.raises(UsageError):
        store.generated("database", **wish)
    assert store.names() == []


@pytest.mark.parametrize("value", ["short", "", None, 12345678])
def test_what_cannot_be_a_secret_is_refused(store, value):
    with pytest.raises(UsageError):
        store.put("database", value)


def test_a_secret_can_be_given_and_forgotten(store):
    assert store.put("token", "ünlikely\nvalue") and not store.put("token", "ünlikely\nvalue")
    assert store.generated("token") == "ünlikely\nvalue"
    assert store.remove("token") and not store.remove("token")
    assert store.get("token") is None


def test_links_and_damage_are_refused_and_left_alone(store, tmp_path):
    store.generated("database")
    path = os.path.join(store.root, "database")
    os.truncate(path, 0)
    with pytest.raises(SecretError, match="empty or damaged"):
        store.generated("database")
    os.unlink(path)
    os.symlink(str(tmp_path / "elsewhere"), path)
    with pytest.raises(SecretError, match="link"):
        store.generated("database")
    assert not (tmp_path / "elsewhere").exists()
    os.symlink(store.root, str(tmp_path / "linked"))
    with pytest.raises(SecretError, match="not a directory"):
        Store(str(tmp_path / "linked")).generated("other")


def test_many_at_once_agree(store):
    found = []
    threads = [threading.Thread(target=lambda: found.append(store.generated("database"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16 and len(set(found)) == 1


def test_many_processes_at_once_agree(store):
    code = (
        "import sys; from saltext.corpus.engine.secrets import Store; print(Store(sys.argv[1]).generated('database'))"
    )
    environment = {"PYTHONPATH": ":".join(sys.path)}
    call = [sys.executable, "-c", code, store.root]
    running = [subprocess.Popen(call, stdout=subprocess.PIPE, env=environment) for _ in range(4)]
    found = {process.communicate()[0] for process in running}
    assert len(found) == 1 and found != {b""}


def test_they_are_beside_the_projects_unless_said_otherwise(tmp_path):
    assert Host.from_mapping({"projects_dir": "/p"}).project("blog").secrets == "/p/.secrets/blog"
    assert Host.from_mapping({"secrets_dir": "/etc/secrets"}).project("blog").secrets == "/etc/secrets/blog"
