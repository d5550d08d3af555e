"""Commits that are made to be trouble: links, attributes, malformed trees, odd messages."""

import os

import pytest

from hashing import tree_hash
from saltext.corpus.engine import content, log, record, repositories
from saltext.corpus.engine.errors import ConfigurationError, GitError

PASS = {".salt/00_a.sls": "pass", "docs/readme": "read"}


def link(lab, path, target):
    full = os.path.join(lab.work, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    os.symlink(target, full)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        (".salt/x.sls", "/etc/shadow"),
        (".salt/x.sls", "../../../../../../etc/shadow"),
        (".salt/x.sls", "../out"),
        (".salt/x.sls", "../../pillar/init.sls"),
        (".salt/x.sls", "up/../../x"),
        (".salt/x.sls", "../docs/../out"),
        (".salt/x.sls", "../absent"),
        (".salt/x.sls", ".."),
        (".salt/_modules", "/etc"),
        (".salt/dev", "/etc"),
        (".salt/PILLAR.sample", "/etc/shadow"),
        (".salt/PILLAR.sample", "00_a.sls"),
        (".salt/x\n.sls", "/etc/shadow"),
    ],
)
def test_links_that_lead_out_of_the_commit_are_refused(lab, path, target):
    lab.deploy(PASS)
    before = tree_hash(lab.paths.project_root)
    link(lab, "out", "/etc/shadow")
    link(lab, ".salt/up", ".")
    link(lab, path, target)
    ended = lab.deploy({"n": "2"})
    assert ended["outcome"] == "refused", ended["comment"]
    assert "root:" not in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before


def test_links_within_the_commit_stay_possible(lab):
    lab.commit(PASS)
    link(lab, ".salt/10_same.sls", "00_a.sls")
    link(lab, ".salt/files/readme", "../../docs/readme")
    link(lab, "media", "/srv/media")
    assert lab.deploy({"n": "2"})["outcome"] == "deployed"
    assert lab.runtime.ran == ["00_a", "10_same"]


def pillar_commit(lab, files, links=()):
    work = f"{lab.root}/pillar-work"
    lab.git("clone", "-q", lab.paths.pillar_git, work, cwd=lab.root)
    for path, text in files.items():
        with open(os.path.join(work, path), "w", encoding="utf-8") as stream:
            stream.write(text)
    for path, target in links:
        os.symlink(target, os.path.join(work, path))
    lab.git("add", "-A", cwd=work)
    lab.git("commit", "-q", "-m", "change", cwd=work)
    sha = lab.git("rev-parse", "HEAD", cwd=work)
    lab.git("fetch", "-q", work, sha, cwd=lab.paths.pillar_git)
    return repositories.bare(lab.paths, "pillar"), sha


def test_attributes_of_the_commit_do_not_choose_what_of_the_pillar_is_seen(lab, tmp_path):
    text = {
        ".gitattributes": "init.sls export-ignore\nother.sls export-subst\n",
        "other.sls": "$Format:%H$",
        "a\nb": "c",
    }
    store, sha = pillar_commit(lab, text)
    target = str(tmp_path / "exported")
    content.export(store, sha, target)
    assert sorted(os.listdir(target)) == [".gitattributes", "a\nb", "init.sls", "other.sls"]
    with open(os.path.join(target, "other.sls"), encoding="utf-8") as stream:
        assert stream.read() == "$Format:%H$"


def test_a_link_in_the_pillar_is_refused(lab, tmp_path):
    store, sha = pillar_commit(lab, {"a": "b"}, [("more.sls", "/etc/shadow")])
    with pytest.raises(ConfigurationError, match=r"more\.sls"):
        content.export(store, sha, str(tmp_path / "exported"))


@pytest.mark.parametrize("name", [".git", "..", "."])
def test_malformed_trees_do_not_enter(lab, name):
    lab.deploy(PASS)
    blob = lab.git("hash-object", "-w", "docs/readme")
    raw = f"100644 {name}\0".encode() + bytes.fromhex(blob)
    with open(f"{lab.root}/tree", "wb") as stream:
        stream.write(raw)
    tree = lab.git("hash-object", "-w", "-t", "tree", "--literally", f"{lab.root}/tree")
    sha = lab.git("commit-tree", tree, "-m", "x")
    with pytest.raises(Exception) as caught:
        lab.git("push", lab.paths.project_git, f"{sha}:refs/heads/other")
    assert caught.value.returncode != 0
    assert b"unpack" in caught.value.stderr


@pytest.mark.parametrize(
    "message", ["-m", "\u202eevil", "a\nb\n\n== deployed", "{{ 7*7 }}", "$(touch x)", "x" * 100000]
)
def test_messages_of_commits_are_nobodys_business(lab, message):
    lab.store(lab.commit(PASS, message))
    assert lab.deploy()["outcome"] == "deployed"


def test_an_empty_tree_a_foreign_history_and_an_old_commit_deploy(lab):
    first = lab.push(lab.commit(PASS))
    old = lab.head()
    lab.git("checkout", "-q", "--orphan", "foreign")
    foreign = lab.commit({"other": "1"})
    assert lab.push(foreign, old=old, forced=True)["outcome"] == "deployed"
    empty = lab.git("commit-tree", "4b825dc642cb6eb9a060e54bf8d69288fbee4904", "-m", "nothing")
    assert lab.push(empty, old=foreign, forced=True)["outcome"] == "deployed"
    tracked = lab.git("ls-files", cwd=lab.paths.project_root)
    assert tracked == "" and not os.path.exists(os.path.join(lab.paths.project_root, "other"))
    again = lab.push(old, old=empty, forced=True)
    assert again["outcome"] == "deployed" and again["sha"] == first["sha"] == lab.head()
    assert [known["outcome"] for known in record.load_all(lab.paths)] == ["deployed"] * 4


def test_a_line_without_end_is_cut_and_control_characters_are_replaced():
    assert len(log.printable("x" * 10**8)) < 2100
    assert log.printable("a\u202eb\x1b[31mc\udcff\0") == "a\ufffdb\ufffd[31mc\ufffd\ufffd"


def test_git_says_what_is_wrong_in_one_line(lab):
    with pytest.raises(GitError) as caught:
        repositories.bare(lab.paths, "project").run("cat-file", "-t", "0" * 40)
    assert "\n" not in str(caught.value)
