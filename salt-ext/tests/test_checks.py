import http.server
import os
import socket
import subprocess
import threading

import pytest

from saltext.corpus.engine import checks, permissions, procedures, processes


@pytest.fixture
def server():
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/" else 503)
            self.end_headers()
            self.wfile.write(b"hello")

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def test_http(server):
    assert checks.http(f"{server}/")[0]
    assert checks.http(f"{server}/", contains="hello")[0]
    assert not checks.http(f"{server}/", contains="bye")[0]
    assert checks.http(f"{server}/x") == (False, f"{server}/x answers 503, not 200")
    assert checks.http(f"{server}/x", status=[200, 503])[0]


def test_nobody_there():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "does not answer" in checks.http(f"http://127.0.0.1:{port}/", timeout=1)[1]
    assert not checks.tcp("127.0.0.1", port, timeout=1)[0]


def test_commands():
    assert checks.command(["true"])[0]
    assert checks.command("echo x; exit 3") == (False, "exit code 3: x")
    assert not checks.command(["/nonexistent"])[0]
    assert "within" in checks.command(["sleep", "5"], timeout=0.05)[1]


def test_a_unit_where_systemd_runs_is_asked_for_by_its_name(tmp_path, monkeypatch):
    systemctl = tmp_path / "systemctl"
    script = '[ "$1 $2" = "is-active --" ] || exit 64\n[ "$3" = good ] && echo active || { echo failed; exit 3; }\n'
    systemctl.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    systemctl.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(checks, "SYSTEMD", str(tmp_path))
    assert checks.unit("good") == (True, "unit good is active")
    assert checks.unit("--help") == (False, "unit --help is failed")


def test_a_unit_without_systemd_is_refused_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "SYSTEMD", str(tmp_path / "absent"))
    answer = procedures.check("unit", {"name": "x"}, 1000, 1000)
    assert answer["result"] is False and "systemd does not run on this host" in answer["comment"]


def test_attempts_end_with_the_first_success():
    answers, slept = iter([(False, "no"), (False, "no"), (True, "yes")]), []
    passed, _, tries = checks.attempt(lambda: next(answers), 5, 2, sleep=slept.append)
    assert (passed, tries, slept) == (True, 3, [2.0, 2.0])
    assert checks.attempt(lambda: (False, "no"), 2, 0, sleep=slept.append)[0] is False


def test_permissions_touch_only_what_differs(lab):
    cfg = lab.context().load()
    permissions.enforce(lab.paths, cfg)
    assert permissions.enforce(lab.paths, cfg) == []
    path = os.path.join(lab.paths.data_root, "x")
    with open(path, "w", encoding="utf-8"):
        pass
    os.chmod(path, 0o666)
    os.chmod(os.path.join(lab.paths.pillar_root, "init.sls"), 0o644)
    assert len(permissions.enforce(lab.paths, cfg)) == 2
    assert os.stat(path).st_mode & 0o777 == 0o660
    assert os.stat(os.path.join(lab.paths.pillar_root, "init.sls")).st_mode & 0o777 == 0o640


def test_a_process_is_its_pid_and_its_start():
    me = processes.identity()
    assert processes.alive(me)
    assert not processes.alive([me[0], "1", me[2]])
    assert not processes.alive([*me[:2], "another boot"])
    assert not processes.alive(None)


def test_only_what_a_dead_leader_left_in_its_session_is_killed():
    script = "sleep 60 & setsid sh -c 'echo $$; exec sleep 60' & wait"
    leader = subprocess.Popen(["sh", "-c", script], stdout=subprocess.PIPE, start_new_session=True)
    known = processes.identity(leader.pid)
    service = int(leader.stdout.readline())
    assert processes.kill_session(known) == []
    leader.kill()
    leader.wait()
    assert processes.kill_session([*known[:2], "another boot"]) == []
    killed = processes.kill_session(known)
    assert len(killed) == 1 and service not in killed
    assert processes.alive(processes.identity(service))
    os.kill(service, 9)
    leader.stdout.close()
