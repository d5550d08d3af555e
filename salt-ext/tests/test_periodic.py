"""Periodic tasks: those that the live release has declared run, and no others, whatever becomes of the project."""

import concurrent.futures
import json
import os
import shlex
import subprocess

import pytest

from conftest import Lab
from saltext.corpus.engine import calendar, crontab, ending, linking, periodic, timers
from saltext.corpus.engine.errors import ConfigurationError, StepError
from saltext.corpus.engine.service import Service

FAKE = """#!/bin/sh
case "$1" in
-l) cat "$CRONTAB" 2>/dev/null || exit 1 ;;
-) cat >"$CRONTAB" ;;
esac
"""


def put_command(directory, monkeypatch, name, text):
    """A command of one's own, before the host's."""
    directory.mkdir()
    (directory / name).write_text(text)
    (directory / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{directory}:{os.environ['PATH']}")


@pytest.fixture
def table(tmp_path, monkeypatch):
    """A crontab of one's own: the real one is the developer's."""
    put_command(tmp_path / "bin", monkeypatch, "crontab", FAKE)
    monkeypatch.setenv("CRONTAB", str(tmp_path / "table"))
    (tmp_path / "table").write_text("5 5 * * * mine\n")
    return tmp_path / "table"


def declares(name, **task):
    """An SLS that declares one, as the state does."""
    return "\n".join(
        [
            "from saltext.corpus.engine import layout, periodic",
            "host = layout.Host.from_mapping({key: cfg[key] for key in ('projects_dir', 'run_dir', 'unprivileged')}"
            " | {'salt_root': cfg['wired_salt_root'], 'pillar_root': cfg['wired_pillar_root']})",
            f"task = {{'deployment': cfg['deployment_id'], **{task!r}}}",
            f"periodic.declare(host.project(cfg['name']), {name!r}, task)",
        ]
    )


def runs(table):
    """What cron runs of the project, by name."""
    lines = table.read_text().splitlines()
    assert lines[0] == "5 5 * * * mine"
    return {line[2:]: lines[at + 1] for at, line in enumerate(lines) if line.startswith("# ") and ":" not in line}


def test_a_release_has_the_tasks_that_it_declares(lab, table):
    lab.deploy(
        {".salt/10_a.sls": declares("one", command="true", hour=3), ".salt/20_b.sls": declares("two", command="b")}
    )
    assert list(runs(table)) == ["one", "two"]
    assert runs(table)["one"] == "* 3 * * * cd / && /bin/sh -c true 2>&1 | logger -t corpus-blog"
    before = table.read_text()
    assert lab.deploy()["outcome"] == "deployed"
    assert table.read_text() == before
    lab.deploy({".salt/20_b.sls": "pass", ".salt/10_a.sls": declares("one", command="true", hour=4)})
    assert {name: line[:9] for name, line in runs(table).items()} == {"one": "* 4 * * *"}


def test_a_part_of_a_deployment_gives_none_up(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a"), ".salt/20_b.sls": declares("two", command="b")})
    assert lab.deploy(only_steps="10_a")["outcome"] == "deployed"
    assert list(runs(table)) == ["one", "two"]


def test_a_deployment_that_fails_brings_the_former_ones_back(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a")})
    before = table.read_text()
    failing = {".salt/10_a.sls": declares("other", command="b"), ".salt/90_bad.sls": "1/0"}
    assert lab.deploy(failing)["outcome"] == "rolled-back"
    assert table.read_text() == before
    assert list(periodic.load(lab.paths)) == ["one"]


def test_a_first_release_that_fails_leaves_none(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a"), ".salt/90_bad.sls": "1/0"})
    assert table.read_text() == "5 5 * * * mine\n"


def test_one_that_is_not_enabled_does_not_run(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a", enabled=False)})
    assert (runs(table), list(periodic.load(lab.paths))) == ({}, ["one"])


def test_nothing_runs_after_the_project(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a")})
    linking.unlink(lab.context())
    assert table.read_text() == "5 5 * * * mine\n"
    linking.link(lab.context())
    assert list(runs(table)) == ["one"]
    ending.destroy(lab.context())
    assert table.read_text() == "5 5 * * * mine\n"


def test_a_project_that_is_renamed_has_them_again_with_its_next_deployment(lab, table):
    lab.deploy({".salt/10_a.sls": declares("one", command="a")})
    done = Service({**lab.host.__dict__}, lab.runtime).rename("blog", "shop", {})
    assert done["result"], done["comment"]
    assert table.read_text() == "5 5 * * * mine\n"
    renamed = Lab.__new__(Lab)
    renamed.__dict__.update(lab.__dict__, name="shop", paths=lab.host.project("shop"))
    assert renamed.deploy()["outcome"] == "deployed"
    assert runs(table) == {"one": "* * * * * cd / && /bin/sh -c a 2>&1 | logger -t corpus-shop"}


def test_another_project_keeps_its_own(tmp_path, table):
    first, second = (Lab(tmp_path, name) for name in ("blog", "blog-two"))
    for lab in (first, second):
        os.makedirs(lab.paths.archives_root)
        periodic.declare(lab.paths, "one", {"command": lab.name})
    periodic.take_out(first.paths)
    assert "blog-two" in runs(table)["one"]


def test_hostile_commands_run_as_they_are(lab, table, tmp_path):
    hostile = "printf %s \"it's 100% {{ x }} $(echo \\$HOME) ü; # no\" >'said here'"
    periodic.declare(lab.paths, "one", {"command": hostile, "cwd": str(tmp_path)})
    line = runs(table)["one"].split(" ", 5)[5]
    # As cron does: an escaped percent sign is one.
    subprocess.run(["/bin/sh", "-c", line.replace("\\%", "%").partition(" 2>&1")[0]], check=True)
    assert (tmp_path / "said here").read_text() == "it's 100% {{ x }} $HOME ü; # no"


@pytest.mark.parametrize("command, said", [("a\nb", "one line"), ("x" * 999, "too long"), ("a\0b", "one line")])
def test_what_cron_cannot_carry_is_refused(lab, table, command, said):
    with pytest.raises(ConfigurationError, match=said):
        periodic.declare(lab.paths, "one", {"command": command})
    assert (table.read_text(), periodic.load(lab.paths)) == ("5 5 * * * mine\n", {})


@pytest.mark.parametrize("name", ["", "a b", "../x", "A", "a.timer", "a\n", 'a"', "x" * 64])
def test_a_name_that_is_none_is_refused(lab, table, name):
    with pytest.raises(ConfigurationError, match="not the name"):
        periodic.declare(lab.paths, name, {"command": "true"})


def test_a_timer_is_refused_without_root(lab, table):
    with pytest.raises(StepError, match="no timers here"):
        periodic.declare(lab.paths, "one", {"command": "true", "schedule": "timer"})


def test_without_a_crontab_it_is_said(lab, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StepError, match="no crontab"):
        periodic.declare(lab.paths, "one", {"command": "true"})


TIMES = [
    ({"minute": 20, "hour": 3}, "20 3 * * *", ["*-*-* 03:20:00"]),
    ({"minute": "*/5"}, "*/5 * * * *", ["*-*-* *:00/5:00"]),
    ({"minute": 0, "hour": "1,13", "daymonth": "*/2"}, "0 1,13 */2 * *", ["*-*-01/2 01,13:00:00"]),
    (
        {"minute": 5, "hour": "9-17", "month": "1-6", "dayweek": "1-5"},
        "5 9-17 * 1-6 1-5",
        ["Mon,Tue,Wed,Thu,Fri *-01..06-* 09..17:05:00"],
    ),
    ({"minute": 0, "hour": 0, "dayweek": "5-7"}, "0 0 * * 5-7", ["Sun,Fri,Sat *-*-* 00:00:00"]),
    ({"minute": 0, "hour": 0, "dayweek": "*/3"}, "0 0 * * */3", ["Sun,Wed,Sat *-*-* 00:00:00"]),
    ({"minute": 0, "hour": 4, "daymonth": 1, "dayweek": 1}, "0 4 1 * 1", ["*-*-01 04:00:00", "Mon *-*-* 04:00:00"]),
]


@pytest.mark.parametrize("given, cron, systemd", TIMES)
def test_times_as_cron_and_systemd_have_them(given, cron, systemd):
    assert (calendar.cron(given), calendar.systemd(given)) == (cron, systemd)


@pytest.mark.parametrize(
    "given",
    [
        {"minute": 60},
        {"hour": "24"},
        {"dayweek": 8},
        {"daymonth": 0},
        {"hour": "5-3"},
        {"hour": "1\n2"},
        {"hour": "*/0"},
    ]
    + [{"hour": bad} for bad in ("", "x", "1,", "-1", None, "1;id", "@daily")],
)
def test_a_time_that_is_none_is_refused(given):
    with pytest.raises(ConfigurationError, match="no time"):
        calendar.cron(given)


def test_the_units_of_a_timer(tmp_path):
    paths = Lab(tmp_path).paths
    command = "printf '%s\\n' \"$HOME\" \t; exit"
    task = {
        "command": command,
        "user": "blog-user",
        "cwd": "/srv/100% here",
        "minute": 20,
        "hour": 3,
        "random_delay": 60,
    }
    made = timers._files(paths, "reindex", task)
    assert [os.path.basename(path) for path in made] == ["corpus-blog.reindex.service", "corpus-blog.reindex.timer"]
    service, timer = made.values()
    assert 'ExecStart=/bin/sh -c "printf \'%%s\\\\n\' \\"$$HOME\\" \\x09; exit"\n' in service
    assert "User=blog-user\nWorkingDirectory=/srv/100%% here\n" in service
    assert "OnCalendar=*-*-* 03:20:00\nPersistent=true\nRandomizedDelaySec=60\n" in timer


@pytest.mark.parametrize(
    "bad", [{"user": "a\nb"}, {"user": "root --x"}, {"cwd": "/a\nExecStart=id"}, {"command": "a\0"}]
)
def test_what_a_unit_cannot_carry_is_refused(tmp_path, bad):
    with pytest.raises(ConfigurationError):
        timers._files(Lab(tmp_path).paths, "one", {"command": "true", **bad})


def test_the_inventory_is_json_that_people_can_read(lab, table):
    periodic.declare(lab.paths, "one", {"command": shlex.join(["echo", "a b"]), "deployment": "d"})
    with open(os.path.join(lab.paths.archives_root, periodic.FILE), encoding="utf-8") as stream:
        assert json.load(stream) == {"one": {"command": "echo 'a b'", "deployment": "d", "schedule": "cron"}}
    assert crontab.apply(lab.paths, {}) == ["crontab: corpus-blog"]


def _declare(root, name):
    crontab.apply(Lab(root, name).paths, {name: {"command": "true", "hour": 3}})


def test_projects_that_change_one_crontab_at_once_lose_no_entry(tmp_path, table):
    names = [f"p{number}" for number in range(12)]
    with concurrent.futures.ProcessPoolExecutor(len(names)) as pool:
        list(pool.map(_declare, [tmp_path] * len(names), names))
    declared = [line[2:] for line in table.read_text().splitlines() if line in [f"# {name}" for name in names]]
    assert sorted(declared) == sorted(names)


SYSTEMD = """#!/bin/sh
echo "$@" >>"$UNITS/calls"
[ "$1" != "$FAILS" ] || exit 1
[ "$1" != enable ] || for unit in "$@"; do
  case "$unit" in *.timer) ln -sf "../$unit" "$UNITS/timers.target.wants/$unit" ;; esac
done
"""


@pytest.fixture
def systemd(tmp_path, monkeypatch):
    """systemctl, which writes down what it is told, and fails of the command in FAILS; the directory of its units."""
    put_command(tmp_path / "sbin", monkeypatch, "systemctl", SYSTEMD)
    units = tmp_path / "units"
    (units / "timers.target.wants").mkdir(parents=True)
    monkeypatch.setenv("UNITS", str(units))
    monkeypatch.setattr(timers, "UNITS", str(units))
    return units


@pytest.mark.parametrize("fails", ["daemon-reload", "restart", "enable"])
def test_timers_that_an_interruption_left_half_made_are_made(tmp_path, systemd, monkeypatch, fails):
    paths, task = Lab(tmp_path).paths, {"command": "true", "hour": 3}
    timers.apply(paths, {"one": task})
    assert timers.apply(paths, {"one": task}) == []
    monkeypatch.setenv("FAILS", fails)
    with pytest.raises(StepError, match=fails):
        timers.apply(paths, {"one": {**task, "hour": 4}, "two": task})
    monkeypatch.setenv("FAILS", "")
    (systemd / "calls").write_text("")
    timers.apply(paths, {"one": {**task, "hour": 4}, "two": task})
    both = "corpus-blog.one.timer corpus-blog.two.timer"
    told = (systemd / "calls").read_text().splitlines()
    assert told == ["daemon-reload", f"restart -- {both}", f"enable -- {both}"]
    assert timers.apply(paths, {"one": {**task, "hour": 4}, "two": task}) == []
    timers.apply(paths, {})
    assert [name for _, _, names in os.walk(systemd) for name in names] == ["calls"]
