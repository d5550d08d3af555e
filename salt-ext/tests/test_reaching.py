"""How projects are reached: host and port as seen from outside, the report, the access mail."""

import pytest

from saltext.corpus.engine import errors, reach
from saltext.corpus.engine.service import Service

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFgHAsmDPdPqvoaUFeRrqwlBFq6H1cz8kEBkUFFPNIPM"


def service(lab):
    return Service({**lab.host.__dict__}, lab.runtime)


def test_pillar_before_files_before_the_name(tmp_path):
    assert reach.of({}, str(tmp_path), "m.test") == ("m.test", 22)
    assert reach.of({}, str(tmp_path), None) == ("localhost", 22)
    (tmp_path / "this_host").write_text("node.test\n")
    (tmp_path / "this_port").write_text("2201\n")
    assert reach.of({}, str(tmp_path), "m.test") == ("node.test", 2201)
    assert reach.of({"corpus": {"this_host": "cloud.test"}}, str(tmp_path), "m.test") == ("cloud.test", 2201)
    assert reach.of({"corpus": {"this_port": "22022"}}, str(tmp_path), "m.test") == ("node.test", 22022)


@pytest.mark.parametrize("port", ["0", "70000", "x", "", "\u0663\u0663", "-1"])
def test_what_is_no_port_is_not_taken(tmp_path, port):
    (tmp_path / "this_port").write_text(port)
    assert reach.of({"corpus": {"this_port": port}}, str(tmp_path), "m.test") == ("m.test", 22)


def test_remotes_are_echoed_as_reachable(lab, tmp_path):
    reached = tmp_path / "reach"
    reached.mkdir()
    (reached / "this_host").write_text("node.test\n")
    (reached / "this_port").write_text("2201\n")
    host = {**lab.host.__dict__, "reach_dir": str(reached)}
    answer = Service(host, lab.runtime).init_project("blog", {})
    assert "@node.test:2201/" in answer["remotes"]["project"] and "@node.test:2201/" in answer["comment"]
    assert Service(host, lab.runtime).get_configuration("blog", {"this_host": "said.test"})["this_host"] == "said.test"


def test_report_is_the_same_as_text_and_as_data(lab):
    release = lab.deploy({".salt/00_x.sls": "pass"})
    assert release["outcome"] == "deployed", release
    known = service(lab).report("json")
    found = known["projects"]["blog"]
    assert found["live"]["id"] == release["id"] and found["push"]["project"].startswith("ssh://")
    text = service(lab).report()
    for value in (found["live"]["id"], found["push"]["project"], found["push"]["pillar"], "HostName m.test", "Port 22"):
        assert value in text
    with pytest.raises(errors.UsageError, match="neither text nor json"):
        service(lab).report("xml")


def test_a_project_whose_pillar_is_broken_is_told_beside_the_others(lab):
    with open(f"{lab.paths.pillar_root}/init.sls", "w", encoding="utf-8") as stream:
        stream.write("broken")
    assert "does not render" in service(lab).report("json")["projects"]["blog"]["error"]
    assert "does not render" in service(lab).report()


def test_the_access_mail_names_root_and_shows_no_secret(lab):
    with open(f"{lab.paths.pillar_root}/init.sls", "w", encoding="utf-8") as stream:
        own = f'"pushers": {{"alice": "{KEY}"}}, "data": {{"domain": "blog.test", "password": "hunter2"}}'
        stream.write(f'{{"makina-projects.blog": {{{own}}}}}')
    known = service(lab).access("blog", "json", {})
    assert known["urls"] == ["http://blog.test/", "https://blog.test/"] and known["pushers"] == ["alice"]
    assert known["root_credentials"] == {"user": "root", "reference": "m:root"}
    mail = service(lab).access("blog", "text", {})
    for value in ("https://blog.test/", "m:root", known["push"]["project"], "alice"):
        assert value in mail
    assert "hunter2" not in mail + str(known)
