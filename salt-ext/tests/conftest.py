"""A project on a temporary host, with a fake Salt."""

import json
import os
import subprocess

import pytest

from saltext.corpus.engine import clock, deploy, sync
from saltext.corpus.engine.context import Context
from saltext.corpus.engine.errors import PillarError
from saltext.corpus.engine.layout import Host
from saltext.corpus.engine.runtime import Runtime, SlsResult

IDENTITY = {"GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@t", "GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@t"}


class FakeRuntime(Runtime):
    """Runs "SLS" that are one Python statement each; pillar and samples are JSON."""

    def __init__(self, host):
        self.host = host
        self.ran = []
        self.sls = set()
        self.kinds = []

    def facts(self):
        return {"minion_id": "m", "fqdn": "m.test", "os": "Debian", "os_family": "Debian", "default_env": None}

    def pillar(self, name, directory=None):
        path = os.path.join(directory or os.path.join(self.host.projects_dir, name, "pillar"), "init.sls")
        try:
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
        except FileNotFoundError:
            return {}
        if "broken" in text:
            raise PillarError(f"the pillar of {name} does not render")
        return json.loads(text) if text.startswith("{") else {f"makina-projects.{name}": {"api_version": "2"}}

    def parse(self, text, where, literal):
        return json.loads(text.split("\n", 1)[1] if text.startswith("#!") else text)

    def available(self):
        return self.sls

    def run_sls(self, sls, cfg, pillar, report):
        name = sls.rsplit(".", 1)[1]
        self.ran.append(name)
        with open(os.path.join(cfg["salt_root"], f"{name}.sls"), encoding="utf-8") as stream:
            code = stream.read()
        if code.startswith("#"):
            return SlsResult(True)
        try:
            exec(compile(code, name, "exec"), {"cfg": cfg, "os": os})
        except Exception as error:
            return SlsResult(False, f"{type(error).__name__}: {error}")
        return SlsResult(True, "done")

    def wait_for_states(self, say):
        return None

    def refresh_modules(self, kinds):
        self.kinds += kinds

    def ensure_user(self, cfg):
        raise AssertionError("unprivileged mode creates no user")

    def hook_settings(self):
        return {
            "python": "/usr/bin/python3",
            "engine": "e",
            "engine_path": "/e",
            "salt_call": ["s"],
            "config_dir": "/c",
        }


class Lab:
    """A host in a temporary directory, with one project and an author's checkout."""

    def __init__(self, root, name="blog"):
        self.root = str(root)
        self.name = name
        self.host = Host.from_mapping(
            {
                "projects_dir": f"{root}/p",
                "salt_root": f"{root}/salt",
                "pillar_root": f"{root}/pillar",
                "run_dir": f"{root}/run",
                "unprivileged": True,
            }
        )
        self.runtime = FakeRuntime(self.host)
        self.paths = self.host.project(name)
        self.work = f"{root}/work"

    def init(self, **call):
        context = self.context(call)
        sync.init(context)
        return context

    def context(self, call=None):
        return Context(self.paths, self.runtime, call)

    def commit(self, files, message="change"):
        """Commit ``files`` ({path: text or None}) in the author's checkout; the commit."""
        if not os.path.isdir(self.work):
            os.makedirs(self.work)
            self.git("init", "-q", "-b", "main")
        for path, text in files.items():
            full = os.path.join(self.work, path)
            if text is None:
                os.unlink(full)
                continue
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "w", encoding="utf-8") as stream:
                stream.write(text)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def git(self, *arguments, cwd=None):
        done = subprocess.run(
            ["git", *arguments], cwd=cwd or self.work, env={**os.environ, **IDENTITY}, capture_output=True, check=True
        )
        return done.stdout.decode().strip()

    def store(self, sha, ref="refs/heads/main"):
        """Put a commit into project.git without its hook, as a push leaves it before the ref moves."""
        self.git("fetch", "-q", self.work, sha, cwd=self.paths.project_git)
        if ref:
            self.git("update-ref", ref, sha, cwd=self.paths.project_git)

    def deploy(self, files=None, **call):
        """Commit, store, deploy; the record."""
        if files is not None:
            self.store(self.commit(files))
        return deploy.deploy(self.context(call), {"who": "tester"})

    def push(self, sha, old=None, forced=False):
        """Deploy as the hook does; the record."""
        from saltext.corpus.engine import requests

        self.store(sha, ref=None)
        request = {
            "trigger": "push",
            "repository": "project",
            "ref": "refs/heads/main",
            "old": old or "0" * 40,
            "new": sha,
            "forced": forced,
            "who": "tester",
        }
        deployment = requests.create(self.paths, request)
        return deploy.deploy(self.context(), requests.load(self.paths, deployment))

    def head(self, ref="refs/heads/main"):
        return self.git("rev-parse", "--verify", ref, cwd=self.paths.project_git)


@pytest.fixture
def lab(tmp_path):
    """An initialised project."""
    found = Lab(tmp_path)
    found.init()
    return found


@pytest.fixture
def frozen(monkeypatch):
    """A clock that stands still."""
    monkeypatch.setattr(clock, "now", lambda: "2026-01-01T00:00:00.000Z")
