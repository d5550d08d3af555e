"""What its users suffered from the ancestor of this engine, and the tests that show that it cannot happen here.

``PROOFS`` maps each failure to tests, ``file::name`` (pytest) or ``file: title`` (mocha, below ``test/``); the
first test here fails when one of them is gone. Failures that nothing else covers are tested below.
"""

import os
import subprocess

import pytest

from conftest import Lab
from saltext.corpus.engine import configuration, context, deploy, lock, record, rotate, sync
from saltext.corpus.engine.configuration import Sources
from saltext.corpus.engine.git import clean_environment
from saltext.corpus.engine.hook import Command, Push

PASS = {".salt/00_a.sls": "pass"}
FAIL = {".salt/00_a.sls": "open(cfg['project_root'] + '/junk', 'w').close(); 1/0"}
HERE = "test_ancestor_failures.py"
PUSHES, DEPLOYMENTS = "support/engine/pushes.ts", "support/engine/deployments.ts"

PROOFS = {
    # Archives, rotation, rollback
    "each archive is a full copy": ["test_archive.py::test_what_is_unchanged_is_linked_against_the_base"],
    "no check of the free space": ["test_archive.py::test_too_little_space_is_refused_with_exact_numbers"],
    "no hook for a database's dump": [
        "test_archive_care.py::test_a_dump_travels_with_the_archive_and_is_reloaded_by_the_rollback"
    ],
    "nothing of an archive can be left out": ["test_excludes.py::test_room_is_needed_only_for_what_is_archived"],
    "lock and log lie in the tree that is archived": [f"{HERE}::test_lock_log_and_journal_are_not_in_the_live_trees"],
    "three failures evict all good archives": [
        f"{HERE}::test_failures_neither_evict_good_archives_nor_pile_up",
        "test_archive.py::test_rotation_counts_good_releases_and_never_evicts_the_last",
    ],
    "failed deployments pile up until one succeeds": [f"{HERE}::test_failures_neither_evict_good_archives_nor_pile_up"],
    "keep_archives=0 keeps everything": [f"{HERE}::test_a_quota_of_none_keeps_the_way_back_alone"],
    "a rotation that fails fails the deployment": [f"{HERE}::test_a_rotation_that_fails_is_a_warning"],
    "a rollback copies over the live tree": [
        "test_archive.py::test_a_restore_brings_back_all_and_keeps_the_failed_tree"
    ],
    "'rolled back', and nothing was": [
        "test_archive.py::test_restoring_what_is_not_there_is_said",
        "test_deploy.py::test_nothing_to_go_back_to_is_said",
        f"{HERE}::test_a_failure_without_an_archive_does_not_say_rolled_back",
    ],
    "neither ref nor pillar go back": ["test_deploy.py::test_a_failure_restores_content_ref_and_pillar"],
    "a kill or a loss of power leaves a half-deployed tree": [
        "test_crash.py::test_a_signal_at_any_instant_of_a_push",
        "support/guests/interruptions.ts: a guest that loses power during a deployment restores with the next command",
    ],
    "no way back to a chosen archive, no list": [
        f"{DEPLOYMENTS}: lists releases and goes back to one by id, with its ref"
    ],
    "the archive's id is minted anew on a reload": [f"{HERE}::test_one_id_from_the_first_phase_into_the_rollback"],
    "procedures are frozen on the day of creation": [
        "test_deploy.py::test_default_sls_follow_the_installer_and_never_hide_the_projects_own"
    ],
    "archived as root, restored as somebody who may not": [
        "support/guests/ownership.ts: a failing push is rejected, and content, owners, modes, pillar"
    ],
    "a published rollback restores a stranger's tree": [f"{HERE}::test_one_id_from_the_first_phase_into_the_rollback"],
    "nothing is rolled back in dev, the default": ["test_deploy.py::test_dev_may_opt_out_of_rollback_and_nobody_else"],
    # Pushes
    "a failed deployment is a successful push": [
        f"{DEPLOYMENTS}: a failing install rejects the push and restores content, ref and pillar"
    ],
    "a first push that fails breaks the repository": [
        "test_deploy.py::test_a_failing_first_push_leaves_no_ref_and_an_empty_project",
        f"{HERE}::test_a_first_push_that_fails_leaves_a_sound_repository",
    ],
    "other branches, tags, deletions and several refs rewind master": [
        f"{PUSHES}: other branches, tags and deletions are plain, beside a deployment that fails or not"
    ],
    "refs/tags/master and master/foo are taken for master": [f"{HERE}::test_only_the_branch_itself_deploys"],
    "only master exists": [f"{PUSHES}: master deploys where it came first, and main is plain then"],
    "a marker swallows the next push": [f"{HERE}::test_what_is_committed_on_the_host_is_no_hindrance_to_the_next_push"],
    "a pillar push deploys nothing": [
        f"{DEPLOYMENTS}: a pillar push validates and deploys; a broken one is refused and changes nothing"
    ],
    "who pushes is root": [
        "support/guests/access.ts: a pusher's key does git on the project's two repositories, and nothing else"
    ],
    "local edits are destroyed": ["test_deploy.py::test_dev_refuses_to_run_over_local_edits_and_prod_restores"],
    "git's messages decide": [f"{HERE}::test_git_in_another_language"],
    "git refuses a repository of somebody else": [f"{HERE}::test_a_repository_of_somebody_else_is_used"],
    # Locks
    "two deployments at once": ["test_deploy.py::test_a_held_lock_refuses_who_does_not_wait_and_names_the_holder"],
    "20 pushes at once": [
        "support/engine/crowd.ts: of 20 pushes at once one deploys at a time, the last to arrive wins, and none hangs"
    ],
    "foo is blocked by foobar": [f"{HERE}::test_a_project_is_not_blocked_by_one_of_a_longer_name"],
    "a stale lock": ["test_crash.py::test_killed_at_any_step_of_a_push"],
    "the death of the ssh session ends the deployment": ["system/engine-ssh.test.ts: goes on when the"],
    "^C leaves it running with exit code 0": [
        "test/integration/project/local-3008.test.ts: ^C exits 130 and says that the deployment goes on"
    ],
    # Configuration
    "a change of PILLAR.sample takes two deployments": [
        f"{HERE}::test_sample_and_pillar_are_effective_in_the_deployment_that_brings_them"
    ],
    "a change of the pillar takes two deployments": [
        f"{HERE}::test_sample_and_pillar_are_effective_in_the_deployment_that_brings_them"
    ],
    "a broken pillar breaks other projects": [
        "support/engine/hostile.ts: a project neither sees another one's pillar nor fails with it"
    ],
    "one project's data leaks into another's": [f"{HERE}::test_configurations_share_nothing"],
    "arguments of a former call are remembered": [f"{HERE}::test_nothing_of_a_call_is_remembered"],
    "env defaults override the pillar": ["test_configuration.py::test_the_later_layer_wins"],
    "a typo in a key or a step goes unnoticed": [
        "test_deploy.py::test_a_commit_that_is_not_deployable_is_refused_before_anything",
        "test_selection.py::test_a_name_that_matches_nothing_is_refused_before_anything",
    ],
    "braces in values are eaten": [
        "support/engine/sls.ts: PILLAR.sample is Jinja and placeholders, or plain data when it says #!yaml"
    ],
    "an SLS does not see what another changed in cfg": [
        "support/engine/sls.ts: what one SLS changes in cfg, later ones see, in all three spellings"
    ],
    # Modules, permissions, keys
    "a module is seen by the next deployment only": [
        "support/engine/sls.ts: a custom module is usable in the deployment that brings it, under both names"
    ],
    "a module replaces somebody else's file, or stays for ever": [
        "test_wiring.py::test_a_file_that_is_not_ours_is_never_replaced",
        "test_wiring.py::test_custom_modules_are_linked_under_both_names_and_unlinked_when_gone",
    ],
    "shared parents get the owner and mode of the last project": [f"{HERE}::test_shared_directories_stay_as_they_are"],
    "root's private keys are given to projects": [
        f"{HERE}::test_no_key_of_the_caller_is_copied",
        "support/guests/access.ts: the key pair is the project's own; pushers that leave the pillar are out",
    ],
    "permissions are wrong after a deployment": [
        "support/guests/ownership.ts: what a dirty umask or root's hand spoilt, fixperms puts right"
    ],
    "missing default procedures are not completed": [
        "test_deploy.py::test_default_sls_follow_the_installer_and_never_hide_the_projects_own"
    ],
    # Ends
    "notify is skipped, or changes the result": [
        "test_notify.py::test_every_end_is_told_by_mail_and_webhook",
        "test_notify.py::test_a_server_that_hangs_costs_its_timeout_and_changes_no_result",
    ],
    "the exit code is lost": [f"{DEPLOYMENTS}: a failing deployment by hand exits 3, and a failing rollback 4"],
    "accents in the output end a deployment": [f"{HERE}::test_accents_and_bytes_in_the_output_harm_nobody"],
}


@pytest.mark.parametrize("failure", PROOFS)
def test_each_failure_has_its_proof(failure):
    root = os.path.dirname(os.path.abspath(__file__))
    for proof in PROOFS[failure]:
        name, _, test = proof.partition("::")
        path = os.path.join(root, name)
        if not test:
            name, _, test = proof.partition(": ")
            path = os.path.join(root, "../../test", name.removeprefix("test/"))
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        assert f"def {test}(" in text if "::" in proof else test in text, proof


def test_lock_log_and_journal_are_not_in_the_live_trees(lab):
    lab.deploy(PASS)
    live = (lab.paths.project_root, lab.paths.pillar_root, lab.paths.data_root)
    for path in (lab.paths.lock, lab.paths.journal, lab.paths.archive_dir("x")):
        assert not any(path.startswith(f"{tree}/") for tree in live)
    assert lab.git("status", "--porcelain", cwd=lab.paths.project_root) == ""


def test_failures_neither_evict_good_archives_nor_pile_up(lab):
    good = [lab.deploy({**PASS, "n": str(number)}) for number in range(3)]
    for number in range(8):
        assert lab.deploy({**FAIL, "bad": str(number)})["outcome"] == "rolled-back"
    assert all(record.archive_of(lab.paths, known["id"]) for known in good)
    kept = [name for name in os.listdir(lab.paths.archives_root) if _has(lab, name, "project.failed")]
    assert 1 <= len(kept) <= 2, "keep_failed is 2"


def _has(lab, name, tree):
    return os.path.isdir(os.path.join(lab.paths.archives_root, name, tree))


def test_a_quota_of_none_keeps_the_way_back_alone(lab):
    for number in range(6):
        lab.deploy({**PASS, "n": str(number)}, keep_archives=0, keep_failed=0)
    # The live release's own archive, which holds the one before it, and that one's.
    assert len([name for name in os.listdir(lab.paths.archives_root) if _has(lab, name, "project")]) <= 2


def test_a_rotation_that_fails_is_a_warning(lab, monkeypatch):
    monkeypatch.setattr(rotate, "rotate", lambda *_: 1 / 0)
    ended = lab.deploy(PASS)
    assert (ended["outcome"], ended["exit_code"]) == ("deployed", 0)
    with open(os.path.join(lab.paths.archive_dir(ended["id"]), "log"), encoding="utf-8") as stream:
        assert "rotation failed" in stream.read()


def test_a_failure_without_an_archive_does_not_say_rolled_back(lab):
    lab.deploy(PASS)
    ended = lab.deploy(FAIL, skip_archive=True)
    assert ended["outcome"] != "rolled-back" and ended["exit_code"] != 0
    assert "nothing to restore" in ended["comment"] or "left as it is" in ended["comment"]


def test_one_id_from_the_first_phase_into_the_rollback(lab):
    log = os.path.join(lab.root, "ids")
    tell = f"open({log!r}, 'a').write(cfg['deployment_id'] + ' ' + cfg['current_archive_dir'] + chr(10))"
    steps = {f".salt/{name}.sls": tell for name in ("archive", "fixperms", "00_a", "healthcheck", "rollback")}
    lab.deploy(steps)
    os.unlink(log)
    # PILLAR.sample changes: the configuration is compiled anew in the middle.
    sample = '{"makina-projects.x": {"data": {"new": 1}}}'
    ended = lab.deploy({**steps, ".salt/PILLAR.sample": sample, ".salt/healthcheck.sls": f"{tell}; 1/0"})
    assert ended["outcome"] == "rolled-back"
    with open(log, encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    # A rollback's hook has a directory of its own in there.
    own = lab.paths.archive_dir(ended["id"])
    assert len(lines) >= 6 and {line.removesuffix("/rollback") for line in lines} == {f"{ended['id']} {own}"}


def test_a_first_push_that_fails_leaves_a_sound_repository(lab):
    assert lab.push(lab.commit(FAIL))["outcome"] == "rolled-back"
    for path in (lab.paths.project_git, lab.paths.pillar_git, lab.paths.project_root, lab.paths.pillar_root):
        lab.git("fsck", "--no-dangling", cwd=path)
    assert lab.git("for-each-ref", "refs/heads", cwd=lab.paths.project_git) == ""


@pytest.mark.parametrize(
    "ref", ["refs/tags/main", "refs/heads/main/foo", "refs/heads/feature/main", "refs/heads/mainx"]
)
def test_only_the_branch_itself_deploys(lab, ref):
    sha = lab.commit(PASS)
    lab.push(sha)
    settings = {"host": lab.host.__dict__, "project": "blog", "repository": "project"}
    push = Push(settings, [Command(f"{'0' * 40} {sha} {ref}".encode())], [])
    assert push._deploying() is None


def test_what_is_committed_on_the_host_is_no_hindrance_to_the_next_push(lab):
    lab.push(lab.commit(PASS))
    options = ["-c", "user.name=admin", "-c", "user.email=admin@host"]
    lab.git(*options, "commit", "-q", "--allow-empty", "-m", "on the host", cwd=lab.paths.project_root)
    assert not os.path.lexists(os.path.join(lab.paths.project_root, ".git/hooks/pre-push"))
    # In dev it is somebody's work: refused by name (test_edits), never passed over in silence.
    assert "(not pushed)" in lab.push(lab.commit({"n": "2"}), old=lab.head())["comment"]
    assert lab.deploy({"n": "3"}, default_env="prod")["outcome"] == "deployed"
    assert lab.head() == lab.git("rev-parse", "HEAD", cwd=lab.paths.project_root)


@pytest.mark.parametrize("language", ["de_DE.UTF-8", "fr_FR.UTF-8", "C", "tlh"])
def test_git_in_another_language(lab, monkeypatch, language):
    for name in ("LC_ALL", "LANG", "LANGUAGE", "LC_MESSAGES"):
        monkeypatch.setenv(name, language)
    assert clean_environment()["LC_ALL"] == "C.UTF-8"
    first = lab.commit(PASS)
    assert lab.push(first)["outcome"] == "deployed"
    lab.init()
    assert lab.push(lab.commit(FAIL), old=first)["outcome"] == "rolled-back"
    assert lab.head() == first


def test_a_repository_of_somebody_else_is_used(lab):
    if os.geteuid() != 0:
        # Only root can give a file away; git has a variable for its own tests of the same thing.
        os.environ["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1"
    for base, directories, names in os.walk(lab.paths.project_git):
        for name in [*directories, *names] if os.geteuid() == 0 else ():
            os.lchown(os.path.join(base, name), 65534, 65534)
    if os.geteuid() == 0:
        os.chown(lab.paths.project_git, 65534, 65534)
    try:
        assert lab.context().store("project").config("core.bare") == "true"
    finally:
        os.environ.pop("GIT_TEST_ASSUME_DIFFERENT_OWNER", None)


def test_a_project_is_not_blocked_by_one_of_a_longer_name(lab, tmp_path):
    (tmp_path / "foobar").mkdir()
    short, long = lab, Lab(tmp_path / "foobar", name="blogger")
    long.host = short.host
    long.paths = long.host.project("blogger")
    long.init()
    short.deploy(PASS)
    with lock.hold(long.paths, {"doing": "deploy", "id": "x"}):
        assert deploy.deploy(short.context(), {"who": "me"}, wait=False)["outcome"] == "deployed"
    with lock.hold(short.paths, {"doing": "deploy", "id": "x"}):
        with lock.hold(long.paths, {"doing": "deploy"}, wait=False):
            pass


def test_sample_and_pillar_are_effective_in_the_deployment_that_brings_them(lab):
    def files(value):
        sample = f'{{"makina-projects.x": {{"data": {{"word": "{value}"}}}}}}'
        return {
            ".salt/PILLAR.sample": sample,
            ".salt/00_a.sls": f"assert cfg['data']['word'] == {value!r}, cfg['data']",
        }

    for value in ("first", "second"):
        assert (
            lab.push(lab.commit(files(value)), old=lab.head() if value == "second" else None)["outcome"] == "deployed"
        )
    with open(os.path.join(lab.paths.pillar_root, "init.sls"), "w", encoding="utf-8") as stream:
        stream.write('{"makina-projects.blog": {"data": {"word": "of the pillar"}}}')
    assert lab.deploy({".salt/00_a.sls": "assert cfg['data']['word'] == 'of the pillar'"})["outcome"] == "deployed"


def test_configurations_share_nothing(lab):
    shared = {"list": [1], "map": {"a": {}}}
    sources = Sources(sample={"makina-projects.x": {"data": shared}}, facts={"fqdn": "h"})
    first, _ = configuration.build(lab.paths, sources)
    second, _ = configuration.build(lab.host.project("other"), sources)
    first["data"]["list"].append(2)
    first["data"]["map"]["a"]["b"] = 1
    first["groups"].append("x")
    assert second["data"] == {"list": [1], "map": {"a": {}}} == shared
    assert configuration.build(lab.paths, sources)[0]["groups"] == second["groups"]


def test_nothing_of_a_call_is_remembered(lab):
    lab.deploy(PASS, default_env="prod", data={"word": "of a call"}, keep_archives=9)
    found = context.Context(lab.paths, lab.runtime).load()
    assert (found["default_env"], found["keep_archives"], "word" in found["data"]) == ("dev", 3, False)


def test_shared_directories_stay_as_they_are(lab):
    shared = [lab.host.projects_dir, lab.host.salt_root, lab.host.pillar_root]
    shared += [os.path.join(path, "makina-projects") for path in shared[1:]]
    for path in shared:
        os.chmod(path, 0o755)
    before = [(os.stat(path).st_mode, os.stat(path).st_uid, os.stat(path).st_gid) for path in shared]
    other = context.Context(lab.host.project("other"), lab.runtime)
    sync.init(other)
    lab.deploy(PASS)
    assert [(os.stat(path).st_mode, os.stat(path).st_uid, os.stat(path).st_gid) for path in shared] == before


def test_no_key_of_the_caller_is_copied(tmp_path, monkeypatch):
    home = tmp_path / "home"
    (home / ".ssh").mkdir(parents=True)
    for name in ("id_rsa", "id_ed25519", "config"):
        (home / ".ssh" / name).write_text("the caller's own")
    monkeypatch.setenv("HOME", str(home))
    (tmp_path / "host").mkdir()
    lab = Lab(tmp_path / "host")
    lab.init()
    lab.deploy(PASS)
    found = subprocess.run(["grep", "-rl", "the caller's own", lab.root], capture_output=True, check=False)
    assert (found.returncode, found.stdout) == (1, b"")


def test_accents_and_bytes_in_the_output_harm_nobody(lab, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")
    said = "déployé ✓ 雪 \udcff \N{RIGHT-TO-LEFT OVERRIDE}"
    ended = lab.deploy({".salt/00_a.sls": f"raise RuntimeError({said!r})"})
    assert ended["outcome"] == "rolled-back" and "déployé ✓ 雪" in ended["comment"]
    known = record.load(lab.paths, ended["id"])
    assert "déployé" in known["comment"]
    assert lab.deploy(PASS)["outcome"] == "deployed"
