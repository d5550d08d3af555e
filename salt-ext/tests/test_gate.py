import os
import subprocess
import sys

import pytest

from saltext.corpus.engine import gate
from saltext.corpus.engine.errors import UsageError


@pytest.mark.parametrize("service", ["receive-pack", "upload-pack"])
@pytest.mark.parametrize("repository", ["project", "pillar"])
def test_git_on_the_two_repositories_passes(lab, service, repository):
    path = getattr(lab.paths, f"{repository}_git")
    for asked in (
        f"git-{service} '{path}'",
        f"git {service} {path}/",
        f"git-{service} '{repository}.git'",
        f'git-{service} "{path}"',
    ):
        assert gate.allowed(lab.paths, asked) == (service, path)


REFUSED = [
    None,
    "",
    "ls",
    "git-receive-pack",
    "git-receive-pack {other}",
    "git-receive-pack {root}",
    "git-receive-pack {git}/../project.git",
    "git-receive-pack {git}/../../../other/git/project.git",
    "git-receive-pack {git} {git}",
    "git-receive-pack --upload-pack=x {git}",
    "git-receive-pack '{git}",
    "git-receive-pack {git}; id",
    "git-receive-pack {git}\nid",
    "git-receive-pack $(id)",
    "git-upload-archive {git}",
    "git -c core.sshCommand=id receive-pack {git}",
    "git --exec-path=/tmp receive-pack",
    "git config {git}",
    "/usr/bin/git-receive-pack {git}",
    "scp -t {git}",
    "internal-sftp",
    "/usr/lib/openssh/sftp-server",
    "bash -c 'git-receive-pack {git}'",
    "git-receive-pack " + "/" * 5000 + "{git}",
    "git-receive-pack {git}\0",
]


@pytest.mark.parametrize("asked", REFUSED)
def test_everything_else_is_refused_with_one_sentence(lab, asked):
    names = {
        "{git}": lab.paths.project_git,
        "{root}": lab.paths.project_dir,
        "{other}": lab.host.project("other").project_git,
    }
    for name, path in names.items():
        asked = asked.replace(name, path) if asked else asked
    with pytest.raises(UsageError) as refused:
        gate.allowed(lab.paths, asked)
    assert "\n" not in str(refused.value) and "blog" in str(refused.value)


def run(lab, asked, *arguments):
    code = "import sys; from saltext.corpus.engine.gate import main; sys.exit(main(sys.argv[1], sys.argv[2:]))"
    known = {"PYTHONPATH": os.pathsep.join(sys.path), "PATH": os.environ["PATH"], "GIT_DIR": "/", "LD_X": "1"}
    known.update({"SSH_ORIGINAL_COMMAND": asked} if asked else {})
    return subprocess.run(
        [sys.executable, "-c", code, lab.host.projects_dir, *arguments], env=known, capture_output=True, check=False
    )


def test_it_becomes_git_or_ends_with_77(lab):
    sha = lab.commit({"a": "a"})
    lab.store(sha)
    done = run(lab, f"git-upload-pack '{lab.paths.project_git}'", "blog", "alice")
    assert sha.encode() in done.stdout
    for asked, arguments in (("id", ["blog", "alice"]), (None, ["blog", "a"]), ("id", ["blog"]), ("id", ["../x", "a"])):
        done = run(lab, asked, *arguments)
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (77, b"", 1)


def test_git_is_told_nothing_but_who_pushes(monkeypatch):
    monkeypatch.setattr(os, "environ", {"HOME": "/h", "GIT_PROTOCOL": "version=2", "GIT_DIR": "/x", "LD_PRELOAD": "x"})
    assert gate.environment("alice") == {
        "HOME": "/h",
        "GIT_PROTOCOL": "version=2",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "CORPUS_PUSHER": "alice",
    }
