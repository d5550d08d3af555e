import json
import os

import pytest

from hashing import tree_hash
from saltext.corpus.engine import back, clock, context, deploy, lock, record, record_schema, report, requests
from saltext.corpus.engine.errors import LockHeldError, RefusedError

PASS = {".salt/00_a.sls": "pass"}
FAIL = {".salt/00_a.sls": "open(cfg['project_root'] + '/junk', 'w').close(); 1/0"}


def test_init_is_idempotent_and_makes_the_layout(lab):
    for path in ("git/project.git", "git/pillar.git", "project", "pillar", "data", "archives"):
        assert os.path.isdir(os.path.join(lab.paths.project_dir, path))
    before = tree_hash(lab.root, ())
    lab.init()
    assert tree_hash(lab.root, ()) == before
    assert lab.git("for-each-ref", cwd=lab.paths.project_git) == ""
    assert os.path.isfile(os.path.join(lab.paths.wired_pillar, "init.sls"))


def test_the_seeded_pillar_names_no_installer_that_nobody_named(lab):
    with open(os.path.join(lab.paths.pillar_root, "init.sls"), encoding="utf-8") as stream:
        assert "installer" not in stream.read()


def test_init_repairs_what_was_lost(lab):
    import shutil

    shutil.rmtree(lab.paths.pillar_root)
    os.unlink(lab.paths.wired_pillar)
    lab.init()
    assert os.path.isfile(os.path.join(lab.paths.wired_pillar, "init.sls"))


def test_a_deployment_runs_the_steps_in_order_and_records_itself(lab):
    ended = lab.deploy(
        {".salt/10_b.sls": "pass", ".salt/00_a.sls": "pass", ".salt/task_x.sls": "1/0", ".salt/notify.sls": "pass"}
    )
    assert ended["outcome"] == "deployed" and ended["exit_code"] == 0
    assert lab.runtime.ran == ["00_a", "10_b", "notify"]
    names = [phase["name"] for phase in ended["phases"]]
    assert names == "validate archive sync release_sync fixperms install fixperms healthcheck commit".split()
    assert record.live(lab.paths)["id"] == ended["id"]


def test_the_record_has_the_fields_of_its_schema(lab):
    known = record.load(lab.paths, lab.deploy(PASS)["id"])
    assert set(known) == set(record_schema.SCHEMA["properties"])
    assert set(record_schema.SCHEMA["required"]) <= set(known)
    assert set(known["phases"][0]) == set(record_schema.SCHEMA["properties"]["phases"]["items"]["properties"])


def test_the_published_schema_is_the_one_in_the_code():
    path = os.path.join(os.path.dirname(__file__), "..", "schema", "release-record.schema.json")
    with open(path, encoding="utf-8") as stream:
        assert json.load(stream) == record_schema.SCHEMA


def test_a_failure_restores_content_ref_and_pillar(lab):
    lab.push(lab.commit(PASS))
    before, pillar, head = tree_hash(lab.paths.project_root), tree_hash(lab.paths.pillar_root), lab.head()
    ended = lab.push(lab.commit(FAIL), old=head)
    assert (ended["outcome"], ended["exit_code"]) == ("rolled-back", 3)
    assert tree_hash(lab.paths.project_root) == before
    assert tree_hash(lab.paths.pillar_root) == pillar
    assert lab.head() == head


def test_a_failing_first_push_leaves_no_ref_and_an_empty_project(lab):
    before = tree_hash(lab.paths.project_root)
    ended = lab.push(lab.commit(FAIL))
    assert ended["outcome"] == "rolled-back"
    assert lab.git("for-each-ref", "refs/heads", cwd=lab.paths.project_git) == ""
    assert tree_hash(lab.paths.project_root) == before
    assert lab.push(lab.commit(PASS))["outcome"] == "deployed"


def test_the_hook_of_the_restored_release_runs(lab):
    log = os.path.join(lab.root, "hooks")
    write = f"open({log!r}, 'a').write(%r + str(cfg['rollback']) + ';')"
    lab.deploy({**PASS, ".salt/rollback.sls": write % "old"})
    lab.deploy({**FAIL, ".salt/rollback.sls": write % "new"})
    with open(log, encoding="utf-8") as stream:
        assert stream.read() == "oldTrue;"


@pytest.mark.parametrize("killed", [False, True])
def test_the_restored_release_has_not_the_settings_of_the_call_that_failed(lab, killed):
    log = os.path.join(lab.root, "hooks")
    tells = f"open({log!r}, 'a').write(cfg['default_env'] + str(cfg['data']['port']) + ';')"
    sample = '{"makina-projects.blog": {"data": {"port": 1}}}'
    good = {**PASS, ".salt/rollback.sls": tells, ".salt/PILLAR.sample": sample}
    assert lab.deploy(good)["outcome"] == "deployed"
    lab.store(lab.commit({**FAIL, ".salt/00_a.sls": tells + (";import os;os._exit(9)" if killed else ";1/0")}))
    call = {"data": {"port": 2}, "default_env": "staging"}
    if killed:
        pid = os.fork()
        if pid == 0:
            lab.deploy(**call)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9
        lab.git("update-ref", "refs/heads/main", "HEAD~1", cwd=lab.work)
        assert lab.deploy(skip_install=True, data={"port": 3})["outcome"] == "deployed"
    else:
        assert lab.deploy(**call)["outcome"] == "rolled-back"
    with open(log, encoding="utf-8") as stream:
        assert stream.read() == "staging2;dev1;"


def test_a_rollback_that_fails_is_told_apart(lab):
    lab.deploy({**PASS, ".salt/rollback.sls": "1/0"})
    ended = lab.deploy(FAIL)
    assert (ended["outcome"], ended["exit_code"]) == ("rollback-failed", 4)


def test_dev_may_opt_out_of_rollback_and_nobody_else(lab):
    lab.deploy(PASS)
    assert lab.deploy(FAIL, auto_rollback=False)["outcome"] == "rollback-failed"
    assert os.path.exists(os.path.join(lab.paths.project_root, "junk"))
    assert lab.deploy(FAIL, auto_rollback=False, default_env="prod")["outcome"] == "rolled-back"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({".salt/PILLAR.sample": '{"makina-projects.x": {"keep_archive": 1}}'}, "Did you mean 'keep_archives'"),
        ({".salt/1.0.sls": "pass"}, "cannot be run by Salt"),
        ({".salt": "a file"}, "must be a directory"),
        ({".salt/PILLAR.sample": '{"makina-projects.x": {"installer": "nope"}}'}, "unknown on this host"),
    ],
)
def test_a_commit_that_is_not_deployable_is_refused_before_anything(lab, files, said):
    before = tree_hash(lab.paths.project_root)
    ended = lab.push(lab.commit(files))
    assert ended["outcome"] == "refused" and said in ended["comment"]
    assert tree_hash(lab.paths.project_root) == before
    assert not os.path.isdir(os.path.join(lab.paths.archive_dir(ended["id"]), "project"))


def test_a_link_as_salt_directory_is_refused(lab):
    lab.commit({"x/00_a.sls": "pass"})
    os.symlink("x", os.path.join(lab.work, ".salt"))
    assert "must be a directory" in lab.push(lab.commit({}))["comment"]


def test_a_stale_push_is_refused_and_a_forced_one_takes_the_current_value(lab):
    first = lab.commit(PASS)
    lab.push(first)
    second = lab.commit({"n": "2"})
    lab.push(second, old=first)
    lab.git("reset", "-q", "--hard", first)
    third = lab.commit({"n": "3"})
    assert "stale" in lab.push(third, old=first)["comment"]
    assert lab.head() == second
    assert lab.push(third, old=first, forced=True)["outcome"] == "deployed"
    assert lab.head() == third


def test_a_push_that_came_second_and_loses_nothing_deploys(lab):
    first = lab.commit(PASS)
    lab.push(first)
    second = lab.commit({"n": "2"})
    lab.push(second, old=first)
    assert lab.push(lab.commit({"n": "3"}), old=first)["outcome"] == "deployed"


def test_an_older_request_is_superseded_by_a_newer_one(lab):
    sha = lab.commit(PASS)
    lab.store(sha, ref=None)
    base = {"trigger": "push", "repository": "project", "ref": "refs/heads/main", "old": "0" * 40, "forced": False}
    older = requests.create(lab.paths, {**base, "new": sha, "who": "a"})
    requests.create(lab.paths, {**base, "new": sha, "who": "b"})
    ended = deploy.deploy(lab.context(), requests.load(lab.paths, older))
    assert ended["outcome"] == "superseded" and ended["superseded_by"] == sha


def test_a_forced_push_does_not_undo_one_that_arrived_later_and_had_its_turn_first(lab):
    first = lab.commit(PASS)
    lab.push(first)
    base = {"trigger": "push", "repository": "project", "ref": "refs/heads/main", "old": first, "forced": True}
    shas = [lab.git("commit-tree", "-m", message, f"{first}^{{tree}}") for message in ("early", "late")]
    for sha in shas:
        lab.store(sha, ref=None)
    early, late = (requests.create(lab.paths, {**base, "new": sha, "who": "t"}) for sha in shas)
    assert deploy.deploy(lab.context(), requests.load(lab.paths, late))["outcome"] == "deployed"
    ended = deploy.deploy(lab.context(), requests.load(lab.paths, early))
    assert (ended["outcome"], ended["superseded_by"]) == ("superseded", shas[1])
    assert lab.head() == shas[1]


def test_the_request_of_a_pusher_who_went_away_supersedes_nobody(lab):
    sha = lab.commit(PASS)
    lab.store(sha, ref=None)
    base = {"trigger": "push", "repository": "project", "ref": "refs/heads/main", "old": "0" * 40, "forced": False}
    older = requests.create(lab.paths, {**base, "new": sha, "who": "a"})
    gone = requests.create(lab.paths, {**base, "new": sha, "who": "b"})
    requests._write(lab.paths, {**requests.load(lab.paths, gone), "processes": [[1, "not its start time"]]})
    assert deploy.deploy(lab.context(), requests.load(lab.paths, older))["outcome"] == "deployed"
    assert record.load(lab.paths, gone)["outcome"] == "cancelled"


def test_a_held_lock_refuses_who_does_not_wait_and_names_the_holder(lab):
    lab.deploy(PASS)
    with lock.hold(lab.paths, {"doing": "deploy", "who": "somebody", "id": "x"}):
        ended = deploy.deploy(lab.context(), {"who": "me"}, wait=False)
        assert (ended["outcome"], ended["exit_code"]) == ("refused", 7)
        assert "somebody" in ended["comment"]
        assert report.status(lab.paths)["lock"]["who"] == "somebody"
        with pytest.raises(LockHeldError):
            with lock.hold(lab.paths, {}, wait=False):
                pass
        assert lock.holder(lab.paths)["who"] == "somebody"
    assert lock.holder(lab.paths) is None


def test_dev_refuses_to_run_over_local_edits_and_prod_restores(lab):
    lab.push(lab.commit({**PASS, "f": "1"}))
    with open(os.path.join(lab.paths.project_root, "f"), "w", encoding="utf-8") as stream:
        stream.write("edited")
    ended = lab.push(lab.commit({"f": "2"}), old=lab.head())
    assert ended["outcome"] == "refused" and "local edits: f" in ended["comment"]
    assert lab.deploy()["outcome"] == "deployed"
    with open(os.path.join(lab.paths.project_root, "f"), encoding="utf-8") as stream:
        assert stream.read() == "edited"
    assert lab.deploy(default_env="prod")["outcome"] == "deployed"
    with open(os.path.join(lab.paths.project_root, "f"), encoding="utf-8") as stream:
        assert stream.read() == "1"


def test_a_pillar_that_was_edited_in_place_is_deployed_in_dev(lab):
    lab.deploy(PASS)
    with open(os.path.join(lab.paths.pillar_root, "init.sls"), "w", encoding="utf-8") as stream:
        stream.write('{"makina-projects.blog": {"data": {"x": "edited"}}}')
    step = {".salt/00_a.sls": "assert cfg['data']['x'] == 'edited'"}
    assert lab.push(lab.commit(step), old=lab.head())["outcome"] == "deployed"
    os.unlink(os.path.join(lab.paths.pillar_root, "init.sls"))
    lab.git("checkout", "init.sls", cwd=lab.paths.pillar_root)


def test_partial_runs_are_no_releases(lab):
    lab.deploy(PASS)
    for only in ("install", "archive", "fixperms"):
        assert lab.deploy(only=only)["outcome"] == "deployed"
    assert len(record.releases(lab.paths)) == 1
    assert "no step is called" in lab.deploy(only="install", only_steps="nope")["comment"]


def test_rollback_by_hand_goes_back_with_ref_and_pillar_and_does_not_toggle(lab):
    hashes, ended = [], []
    for number in range(3):
        ended.append(lab.deploy({**PASS, "n": str(number)}))
        hashes.append(tree_hash(lab.paths.project_root))
    back.back(lab.context())
    assert tree_hash(lab.paths.project_root) == hashes[1] and lab.head() == ended[1]["sha"]
    done = back.back(lab.context())
    assert done["restores"] == ended[0]["id"]
    assert tree_hash(lab.paths.project_root) == hashes[0] and lab.head() == ended[0]["sha"]
    done = back.back(lab.context(), ended[2]["id"])
    assert done["outcome"] == "deployed"
    assert tree_hash(lab.paths.project_root) == hashes[2] and lab.head() == ended[2]["sha"]


def test_nothing_to_go_back_to_is_said(lab):
    lab.deploy(PASS)
    for release in (None, "20200101-000000-000000-abcdef"):
        ended = back.back(lab.context(), release)
        assert ended["outcome"] == "refused" and ended["exit_code"] == 1


def test_what_deployed_last_is_live_and_stays_though_its_push_arrived_earlier(lab):
    lab.deploy(PASS)
    early = requests.create(lab.paths, {"trigger": "push", "who": "t"})
    for number in range(4):
        lab.deploy({**PASS, "n": str(number)})
    last = deploy.deploy(lab.context(), {**requests.load(lab.paths, early), "ref": "main"})
    assert (last["id"], last["outcome"]) == (early, "deployed")
    assert record.live(lab.paths)["id"] == early
    assert [known["id"] for known in record.load_all(lab.paths)][-1] == early


def test_the_order_of_records_survives_a_clock_that_is_set_back(lab, monkeypatch):
    lab.deploy(PASS)
    monkeypatch.setattr(clock, "now", lambda: "2001-01-01T00:00:00.000Z")
    second = lab.deploy({**PASS, "n": "2"})
    assert record.live(lab.paths)["id"] == second["id"]


def test_a_pillar_push_deploys_and_a_broken_one_is_refused(lab):
    lab.deploy(PASS)
    lab.git("clone", "-q", lab.paths.pillar_git, f"{lab.root}/pw", cwd=lab.root)

    def push(text):
        if text is None:
            lab.git("rm", "-q", "init.sls", cwd=f"{lab.root}/pw")
        else:
            with open(f"{lab.root}/pw/init.sls", "w", encoding="utf-8") as stream:
                stream.write(text)
            lab.git("add", "init.sls", cwd=f"{lab.root}/pw")
        lab.git("commit", "-qm", "x", cwd=f"{lab.root}/pw")
        new = lab.git("rev-parse", "HEAD", cwd=f"{lab.root}/pw")
        lab.git("fetch", "-q", f"{lab.root}/pw", new, cwd=lab.paths.pillar_git)
        old = lab.git("rev-parse", "refs/heads/main", cwd=lab.paths.pillar_git)
        request = {"repository": "pillar", "ref": "refs/heads/main", "old": old, "new": new, "forced": True}
        deployment = requests.create(lab.paths, {**request, "trigger": "pillar-push", "who": "t"})
        return deploy.deploy(lab.context(), requests.load(lab.paths, deployment))

    assert push("broken")["outcome"] == "refused"
    without = push(None)
    assert (without["outcome"], without["exit_code"]) == ("refused", 1) and "has no init.sls" in without["comment"]
    foreign = push('{"makina-projects.blok": {"data": {"x": 1}}}')
    assert foreign["outcome"] == "refused" and "no makina-projects.blog, but makina-projects.blok" in foreign["comment"]
    ended = push('{"makina-projects.blog": {"data": {"x": 1}}}')
    assert ended["outcome"] == "deployed" and ended["pillar_sha"] == lab.git("rev-parse", "HEAD", cwd=f"{lab.root}/pw")
    before = tree_hash(lab.paths.pillar_root)
    failing = {**PASS, ".salt/01_x.sls": "assert cfg['data']['x'] == 1"}
    assert lab.deploy(failing)["outcome"] == "deployed"
    assert push('{"makina-projects.blog": {"data": {"x": 2}}}')["outcome"] == "rolled-back"
    assert tree_hash(lab.paths.pillar_root) == before


def test_a_project_that_does_not_exist_is_refused(lab):
    other = lab.host.project("other")
    with pytest.raises(RefusedError, match="there is no project other"):
        deploy.deploy(context.Context(other, lab.runtime))


def test_cfg_is_one_object_for_all_steps(lab):
    files = {
        ".salt/00_a.sls": "cfg['data']['seen'] = 'from a'",
        ".salt/10_b.sls": "assert cfg['data']['seen'] == 'from a'",
    }
    assert lab.deploy(files)["outcome"] == "deployed"


def test_default_sls_follow_the_installer_and_never_hide_the_projects_own(lab):
    prefix = "makina-states.projects.2.generic"
    lab.runtime.sls = {f"{prefix}.rollback", f"{prefix}.notify", f"{prefix}.00_hello"}
    lab.deploy({".salt/notify.sls": "pass"})
    salt = os.path.join(lab.paths.project_root, ".salt")
    assert sorted(os.listdir(salt)) == ["00_hello.sls", "notify.sls", "rollback.sls"]
    assert lab.git("status", "--porcelain", cwd=lab.paths.project_root) == ""
    lab.deploy({".salt/rollback.sls": "pass", ".salt/20_own.sls": "pass"})
    with open(os.path.join(salt, "rollback.sls"), encoding="utf-8") as stream:
        assert stream.read() == "pass"
    assert not os.path.exists(os.path.join(salt, "00_hello.sls"))
    lab.deploy({".salt/rollback.sls": None})
    with open(os.path.join(salt, "rollback.sls"), encoding="utf-8") as stream:
        assert f"- {prefix}.rollback" in stream.read()
