"""Fetch: what install needs from outside is on the host before anything is touched, and nothing else is asked for."""

import base64
import hashlib
import http.server
import io
import json
import os
import subprocess
import sys
import tarfile
import threading
import zipfile

import pytest

from hashing import tree_hash
from saltext.corpus.engine import fetch_settings, files, record
from saltext.corpus.engine.errors import ConfigurationError, RefusedError
from saltext.corpus.engine.service import Service


def wheel(name, version, requires=()):
    """A wheel (PEP 427) with one module."""
    said, info = io.BytesIO(), f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {one}\n" for one in requires)
    with zipfile.ZipFile(said, "w") as archive:
        archive.writestr(f"{name}.py", f"version = {version!r}\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return said.getvalue()


class Outside:
    """A package index and an npm registry on loopback, which can go away."""

    def __init__(self):
        self.files, self.asked = {}, []
        outside = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outside.asked.append(self.path)
                body = outside.files.get(self.path)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", "text/html" if self.path.endswith("/") else "application/octet-stream")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def add_wheel(self, name, version, requires=()):
        file = f"{name}-{version}-py3-none-any.whl"
        self.files[f"/simple/{name}/{file}"] = wheel(name, version, requires)
        page = self.files.get(f"/simple/{name}/", b"") + f'<a href="{file}">{file}</a>\n'.encode()
        self.files[f"/simple/{name}/"] = page
        return hashlib.sha256(self.files[f"/simple/{name}/{file}"]).hexdigest()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def outside():
    found = Outside()
    yield found
    found.stop()


def sample(**parts):
    return json.dumps({"makina-projects.blog": {"fetch": parts, "data": {"fetch": True, "packages": ["extra"]}}})


def python_part(outside, **more):
    packages = [{"from": ["data", "packages"]}]
    known = {"when": {"from": ["data", "fetch"]}, "requirements": ["req/all.txt"], "packages": packages}
    return {**known, "python": sys.executable, "index": f"{outside.url}/simple", **more}


INSTALL = """
import subprocess, sys
venv = cfg['project_root'] + '/.venv'
subprocess.run([sys.executable, '-m', 'venv', venv], check=True)
offline = ['--no-index', '--find-links', cfg['fetch_root'] + '/python', '--disable-pip-version-check']
wanted = ['-r', cfg['project_root'] + '/req/all.txt', 'extra']
subprocess.run([venv + '/bin/pip', 'install', '-q', *offline, *wanted], check=True)
"""


def service(lab):
    return Service(lab.host.__dict__, lab.runtime)


def test_a_deployment_installs_from_what_was_fetched_with_the_index_gone(lab, outside):
    sha = outside.add_wheel("dep", "1.0")
    outside.add_wheel("base", "2.0", ["dep"])
    outside.add_wheel("extra", "3.0")
    pinned = "base==2.0\n-r more/pins.txt\n"
    tree = {".salt/00_a.sls": INSTALL, "req/all.txt": pinned, "req/more/pins.txt": "dep<2\n"}
    lab.store(lab.commit({**tree, ".salt/PILLAR.sample": sample(python=python_part(outside))}))
    answer = service(lab).fetch("blog", {})
    assert answer["result"] and answer["comment"] == "3 packages, 3 of them new"
    assert answer["changes"] == {"fetched": ["base 2.0", "dep 1.0", "extra 3.0"]}
    dep = next(one for one in answer["fetched"] if one["name"] == "dep")
    assert (dep["sha256"], dep["from"], dep["kind"]) == (sha, "new", "python") and dep["bytes"] > 100
    outside.stop()
    ended = lab.deploy()
    assert ended["outcome"] == "deployed", ended["comment"]
    assert [phase["name"] for phase in ended["phases"]][:3] == ["validate", "fetch", "archive"]
    assert [(one["name"], one["from"]) for one in ended["fetched"]] == [
        ("base", "cache"),
        ("dep", "cache"),
        ("extra", "cache"),
    ]
    said = [f"{lab.paths.project_root}/.venv/bin/python", "-c", "import base, dep, extra; print(dep.version)"]
    assert subprocess.run(said, check=True, capture_output=True).stdout == b"1.0\n"
    log = files.read_text(os.path.join(lab.paths.archive_dir(ended["id"]), "log"))
    assert "cache  dep 1.0" in log and record.load(lab.paths, ended["id"])["fetched"] == ended["fetched"]
    assert [name for name in os.listdir(f"{lab.paths.project_dir}/cache") if name.startswith(".")] == []


def test_what_cannot_be_fetched_refuses_before_anything_is_touched(lab, outside):
    lab.deploy({".salt/00_a.sls": "pass"})
    before, head = tree_hash(lab.paths.project_root), lab.head()
    outside.add_wheel("extra", "3.0")
    wrong = {"req/all.txt": f"extra==3.0 --hash=sha256:{'0' * 64}\n"}
    part = python_part(outside, packages=[])
    for tree in (wrong, {"req/all.txt": "absent\n"}, {"req/all.txt": "-r nowhere.txt\n"}):
        sha = lab.commit({**tree, ".salt/PILLAR.sample": sample(python=part)})
        ended = lab.push(sha, old=head)
        assert (ended["outcome"], ended["phases"][-1]["name"]) == ("refused", "fetch"), ended["comment"]
        assert (tree_hash(lab.paths.project_root), lab.head()) == (before, head)
        assert lab.runtime.ran == ["00_a"]


def test_what_was_tampered_with_in_the_cache_is_fetched_again(lab, outside):
    outside.add_wheel("extra", "3.0")
    part = python_part(outside, requirements=[])
    lab.deploy({".salt/00_a.sls": "pass", ".salt/PILLAR.sample": sample(python=part)})
    path = f"{lab.paths.project_dir}/cache/python/extra-3.0-py3-none-any.whl"
    good = open(path, "rb").read()
    with open(path, "ab") as stream:
        stream.write(b"x")
    ended = lab.deploy({"n": "1"})
    assert ended["outcome"] == "deployed", ended["comment"]
    assert [(one["name"], one["from"]) for one in ended["fetched"]] == [("extra", "new")]
    assert open(path, "rb").read() == good
    asked = len(outside.asked)
    assert lab.deploy({"n": "2"})["fetched"][0]["from"] == "cache" and len(outside.asked) == asked


def test_nothing_is_fetched_where_it_is_off(lab, outside):
    part = python_part(outside, when=False)
    ended = lab.deploy({".salt/00_a.sls": "pass", ".salt/PILLAR.sample": sample(python=part)})
    assert (ended["outcome"], ended["fetched"], outside.asked) == ("deployed", [], [])
    assert not os.path.exists(f"{lab.paths.project_dir}/cache")


def tarball(name, version):
    said = io.BytesIO()
    with tarfile.open(fileobj=said, mode="w:gz") as archive:
        body = json.dumps({"name": name, "version": version}).encode()
        entry = tarfile.TarInfo("package/package.json")
        entry.size = len(body)
        archive.addfile(entry, io.BytesIO(body))
    return said.getvalue()


def test_npm_installs_offline_what_the_lock_file_names(lab, outside):
    body = tarball("left", "1.2.3")
    outside.files["/left/-/left-1.2.3.tgz"] = body
    integrity = f"sha512-{base64.b64encode(hashlib.sha512(body).digest()).decode()}"
    package = {"name": "app", "version": "1.0.0", "dependencies": {"left": "1.2.3"}}
    left = {"version": "1.2.3", "resolved": f"{outside.url}/left/-/left-1.2.3.tgz", "integrity": integrity}
    lock = {"name": "app", "version": "1.0.0", "lockfileVersion": 3, "requires": True}
    lock["packages"] = {"": package, "node_modules/left": left}
    install = (
        "import subprocess; offline = ['--offline', '--no-audit', '--cache', cfg['fetch_root'] + '/npm']; "
        "subprocess.run(['npm', 'ci', *offline], cwd=cfg['project_root'], check=True, capture_output=True)"
    )
    tree = {"package.json": json.dumps(package), "package-lock.json": json.dumps(lock), ".salt/00_a.sls": install}
    lab.store(lab.commit({**tree, ".salt/PILLAR.sample": sample(npm={"registry": outside.url})}))
    answer = service(lab).fetch("blog", {})
    want = {"kind": "npm", "name": "left", "version": "1.2.3", "bytes": len(body), "from": "new"}
    assert answer["fetched"] == [{**want, "sha256": hashlib.sha256(body).hexdigest()}]
    outside.stop()
    ended = lab.deploy()
    assert ended["outcome"] == "deployed", ended["comment"]
    assert ended["fetched"][0]["from"] == "cache"
    assert os.path.exists(f"{lab.paths.project_root}/node_modules/left/package.json")


def test_debian_packages_are_checked_and_found_by_their_name(lab, tmp_path, monkeypatch):
    tool = tmp_path / "bin" / "apt-get"
    tool.parent.mkdir()
    script = '[ "$1 $2 $3" = "download -q --" ] || exit 64\nprintf deb > "${4%%=*}_1%3a2.0_all.deb"\n'
    tool.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    digest = hashlib.sha256(b"deb").hexdigest()
    part = {"packages": ["hello=1:2.0"], "sha256": {"hello": digest}}
    ended = lab.deploy({".salt/00_a.sls": "pass", ".salt/PILLAR.sample": sample(debs=part)})
    assert [(one["name"], one["version"], one["sha256"]) for one in ended["fetched"]] == [("hello", "1:2.0", digest)]
    assert files.read_text(f"{lab.paths.project_dir}/cache/debs/hello.deb") == "deb"
    part["sha256"]["hello"] = "0" * 64
    ended = lab.deploy({".salt/PILLAR.sample": sample(debs=part)})
    assert ended["outcome"] == "refused" and "declared is 000" in ended["comment"]


@pytest.mark.parametrize(
    "given",
    [
        {"pip": {}},
        {"python": []},
        {"python": {"requirement": []}},
        {"python": {"packages": "one"}},
        {"python": {"packages": ["--index-url=http://x"]}},
        {"python": {"packages": ["a\n--index-url=http://x"]}},
        {"python": {"packages": [{"from": ["data", "nope"]}]}},
        {"cache": "relative"},
    ],
)
def test_wrong_settings_are_refused(given):
    with pytest.raises(ConfigurationError, match="fetch"):
        fetch_settings.check(given, {})


def test_a_project_without_a_commit_has_nothing_to_fetch(lab):
    with pytest.raises(RefusedError):
        service(lab).fetch("blog", {})
