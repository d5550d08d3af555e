"""What a caller gets wrong is found before anything is begun, and told so that it can be put right."""

import os
import re

import pytest
from test_deploy import FAIL, PASS

from conftest import Lab
from saltext.corpus.engine.errors import ConfigurationError, UsageError
from saltext.corpus.engine.service import Service

WRONG = [
    ({"reff": "main"}, "unknown argument 'reff'. Did you mean 'ref'?"),
    ({"keep_archivs": 3}, "unknown argument 'keep_archivs'. Did you mean 'keep_archives'?"),
    ({"zzz": 1}, "unknown argument 'zzz'"),
    ({"keep_archives": "many"}, "call: keep_archives must be int, it is str ('many')"),
    ({"auto_rollback": "no"}, "call: auto_rollback must be bool or dict, it is str ('no')"),
    ({"project_root": "/"}, "call: 'project_root' is computed and cannot be set"),
]


@pytest.fixture
def service(lab):
    lab.deploy(PASS)
    return Service(vars(lab.host), lab.runtime)


@pytest.mark.parametrize(("call", "told"), WRONG)
def test_a_wrong_argument_is_refused_and_leaves_no_record(lab, service, call, told):
    before = os.listdir(lab.paths.archives_root)
    for function in (service.deploy, service.get_configuration, service.init_project):
        with pytest.raises(UsageError) as error:
            function("blog", call)
        assert (error.value.sentence(), error.value.exit_code) == (told, 64)
    assert os.listdir(lab.paths.archives_root) == before


def test_an_unknown_sls_is_refused_with_a_suggestion(service):
    with pytest.raises(UsageError) as error:
        service.show_sls("blog", "00_b", {})
    assert "no SLS '00_b' in" in str(error.value) and error.value.hint == "Did you mean '00_a'? SLS are: 00_a."


def test_archives_tell_what_each_holds_and_where_failed_content_is(lab, service):
    released = lab.deploy({"f": "1"})
    failed = lab.deploy(FAIL)
    by_hand = lab.deploy(only="archive")
    lab.deploy(only="fixperms")
    found = {entry["id"]: entry for entry in service.archives("blog")}
    assert list(found)[:2] == [by_hand["id"], failed["id"]]
    assert found[by_hand["id"]]["archive"] and found[by_hand["id"]]["release"] == released["id"]
    assert found[failed["id"]]["outcome"] == "rolled-back" and os.path.isdir(found[failed["id"]]["failed"])
    assert found[released["id"]]["failed"] is None and found[released["id"]]["bytes"] > 0


WRONG_AT_INIT = [
    ({"installer": "pythn"}, "the installer 'pythn' is unknown"),
    ({"default_env": "no env"}, "default_env 'no env' cannot name an environment"),
    ({"deploy_branch": "bad.."}, "deploy_branch: 'bad..' cannot name a branch"),
    ({"pushers": {"alice": "no key"}}, "pushers"),
    ({"permissions": {"elsewhere/*": {"mode": "0644"}}}, "permissions"),
]


@pytest.mark.parametrize(("call", "told"), WRONG_AT_INIT)
def test_a_project_that_is_not_created_leaves_nothing_behind(tmp_path, call, told):
    lab = Lab(tmp_path)
    with pytest.raises(ConfigurationError, match=re.escape(told)):
        Service(vars(lab.host), lab.runtime).init_project("blog", call)
    assert lab.host.project_names() == [] and not os.path.exists(lab.paths.pillar_root)
