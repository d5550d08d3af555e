import os

import pytest

from saltext.corpus.engine import configuration, pack
from saltext.corpus.engine.configuration import Sources
from saltext.corpus.engine.errors import ConfigurationError
from saltext.corpus.engine.layout import Host


@pytest.fixture
def paths(tmp_path):
    return Host.from_mapping({"projects_dir": str(tmp_path), "unprivileged": True}).project("blog")


def build(paths, **sources):
    return configuration.build(paths, Sources(**sources))[0]


def sample(**values):
    return {"makina-projects.projectname": values}


def pillar(**values):
    return {"makina-projects.blog": values}


FACTS = {"os": "Ubuntu", "os_family": "Debian", "fqdn": "h.test", "minion_id": "h"}

LAYERS = [
    ("sample", {"sample": sample(data={"x": "sample"})}),
    ("os_family", {"sample": sample(data={"x": "sample"}, os_defaults={"Debian": {"x": "os_family"}})}),
    ("os", {"sample": sample(os_defaults={"Debian": {"x": "os_family"}, "Ubuntu": {"x": "os"}})}),
    ("env", {"sample": sample(os_defaults={"Ubuntu": {"x": "os"}}, env_defaults={"dev": {"x": "env"}})}),
    ("pillar", {"sample": sample(env_defaults={"dev": {"x": "env"}}), "pillar": pillar(data={"x": "pillar"})}),
    ("call", {"pillar": pillar(data={"x": "pillar"}), "call": {"data": {"x": "call"}}}),
]


@pytest.mark.parametrize(("winner", "sources"), LAYERS)
def test_the_later_layer_wins(paths, winner, sources):
    assert build(paths, facts=FACTS, **sources)["data"]["x"] == winner


def test_the_installer_comes_before_the_sample(paths, monkeypatch):
    data = {"x": "installer", "y": "installer"}
    monkeypatch.setattr(pack, "INSTALLERS", {"python": {"data": data, "procedures": [], "steps": []}})
    cfg = build(paths, sample=sample(installer="python", data={"x": "sample"}))
    assert cfg["data"] == {"x": "sample", "y": "installer"}


def test_mappings_merge_and_lists_replace(paths):
    cfg = build(
        paths,
        sample=sample(data={"m": {"a": 1, "b": {"c": 2}}, "l": [1, 2], "s": {"x": 1}}),
        pillar=pillar(data={"m": {"b": {"d": 3}}, "l": [3], "s": "scalar"}),
    )
    assert cfg["data"] == {"m": {"a": 1, "b": {"c": 2, "d": 3}}, "l": [3], "s": "scalar"}


def test_other_sections_of_the_sample_are_default_pillar(paths):
    cfg = build(paths, sample={**sample(), "other": 1})
    assert cfg["sls_default_pillar"] == {"other": 1}


@pytest.mark.parametrize("key", ["data", "sls_default_pillar", "keep_archives", "groups", "env_defaults", "secrets"])
def test_a_key_without_a_value_is_as_if_it_were_not_there(paths, key):
    assert build(paths, sample=sample(**{key: None}), pillar=pillar(**{key: None})) == build(paths)


def test_flat_pillar_keys_unfold(paths):
    found = {"makina-projects.blog.data.port": 1, "makina-projects.blog.keep_archives": 7}
    cfg = build(paths, pillar=found)
    assert (cfg["data"]["port"], cfg["keep_archives"]) == (1, 7)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"keep_archive": 3}, "Did you mean 'keep_archives'"),
        ({"only_install": True}, "unknown key"),
        ({"project_root": "/x"}, "is computed"),
        ({"skip_install": True}, "argument of a call"),
        ({"keep_archives": "3"}, "must be int"),
        ({"keep_archives": True}, "must be int"),
        ({"keep_archives": -1}, "must not be negative"),
        ({"data": []}, "must be dict"),
    ],
)
def test_wrong_top_level_keys_are_refused_with_advice(paths, values, said):
    for source in ({"sample": sample(**values)}, {"pillar": pillar(**values)}):
        with pytest.raises(ConfigurationError) as caught:
            build(paths, **source)
        assert said in caught.value.sentence()


@pytest.mark.parametrize("parsed", [[1], "text", {"makina-projects.x": [1]}])
def test_a_sample_that_is_no_mapping_is_refused(paths, parsed):
    with pytest.raises(ConfigurationError):
        build(paths, sample=parsed)


@pytest.mark.parametrize(
    ("sources", "env"),
    [
        ({}, "dev"),
        ({"sample": sample(default_env="qa")}, "qa"),
        ({"facts": {"default_env": "prod"}, "sample": sample(default_env="qa")}, "prod"),
        ({"facts": {"default_env": "prod"}, "pillar": pillar(default_env="staging")}, "staging"),
        ({"pillar": pillar(default_env="staging"), "call": {"default_env": "preprod"}}, "preprod"),
    ],
)
def test_default_env(paths, sources, env):
    assert build(paths, **sources)["default_env"] == env


@pytest.mark.parametrize("env", ["../x", "a b", 3, ["x"]])
def test_an_env_that_is_no_name_is_refused(paths, env):
    with pytest.raises(ConfigurationError):
        build(paths, call={"default_env": env})


def test_placeholders_resolve_in_hand_written_layers_only(paths):
    values = {"domain": "d", "url": "http://{domain}/{name}", "nested": {"l": ["{url}"]}, "odd": "{{x}} {unknown}"}
    hand = build(paths, sample=sample(data=values), sample_literal=False)["data"]
    assert hand["url"] == "http://d/blog"
    assert hand["nested"] == {"l": ["http://d/blog"]}
    assert hand["odd"] == "{x} {unknown}"
    assert build(paths, sample=sample(data=values))["data"] == values


def test_placeholders_see_what_later_layers_say_and_leave_them_alone(paths):
    cfg = build(
        paths,
        sample=sample(data={"domain": "d", "url": "http://{domain}"}),
        sample_literal=False,
        pillar=pillar(data={"domain": "{braces}", "braces": "no"}),
    )
    assert cfg["data"]["url"] == "http://{braces}"


def test_secrets_are_no_templates(paths):
    found = {"a": "a long {{x}} {name}", "b": "{name} and more"}
    assert build(paths, pillar=pillar(secrets=found), pillar_literal=False)["secrets"] == found


def test_a_placeholder_alone_keeps_its_type(paths):
    cfg = build(paths, sample=sample(data={"l": [1], "copy": "{l}", "n": 3, "m": "{n}"}), sample_literal=False)
    assert (cfg["data"]["copy"], cfg["data"]["m"]) == ([1], 3)


@pytest.mark.parametrize("data", [{"a": "{a}"}, {"a": "x{b}", "b": "{c}", "c": "{a}"}, {"a": {"b": "{a}"}}])
def test_placeholders_in_a_circle_are_refused(paths, data):
    with pytest.raises(ConfigurationError, match="circle"):
        build(paths, sample=sample(data=data), sample_literal=False)


def test_placeholders_that_explode_are_refused(paths):
    data = {"a0": "x" * 64, **{f"a{n}": f"{{a{n - 1}}}" * 8 for n in range(1, 8)}}
    with pytest.raises(ConfigurationError, match="more than"):
        build(paths, sample=sample(data=data), sample_literal=False)


def test_every_key_of_the_ancestor_is_there(paths):
    keys = """name remote_less minion_id fqdn remote_host default_env installer keep_archives user groups group
    raw_console_return only only_steps api_version defaults env_defaults os_defaults no_user no_default_includes data
    sls_default_pillar deploy_summary deploy_ret push_pillar_url push_salt_url project_dir project_root deploy_marker
    salt_root remote_pillar_dir remote_project_dir pillar_root data_root archives_root git_root project_git_root
    pillar_git_root git_deploy_hook current_archive_dir rollback this_host this_localhost this_port skip_deploy
    skip_archive skip_release_sync skip_install skip_rotate_archives skip_rollback skip_fixperms skip_notify
    projects_dir remote_projects_dir wired_salt_root wired_pillar_root chrono installer_path run_dir unprivileged
    deployment_id"""
    assert not set(keys.split()) - set(build(paths))


def test_a_directory_of_the_environment_is_the_salt_root(paths):
    assert build(paths)["salt_root"].endswith("/project/.salt")
    os.makedirs(os.path.join(paths.project_root, ".salt", "prod"))
    assert build(paths, call={"default_env": "prod"})["salt_root"].endswith("/.salt/prod")


def test_origins_say_where_a_value_came_from(paths):
    sources = Sources(sample=sample(data={"a": 1, "b": {"c": 1}}), pillar=pillar(data={"b": {"d": 1}}))
    origins = configuration.build(paths, sources)[1]
    assert origins["data.a"] == "PILLAR.sample"
    assert origins["data.b.d"] == "pillar"
    assert origins["keep_archives"] == "built-in"


def test_placeholders_that_double_their_work_are_refused_in_time():
    from saltext.corpus.engine.placeholders import Resolver

    data = {"a0": "", **{f"a{number}": f"{{a{number - 1}}}{{a{number - 1}}}" for number in range(1, 60)}}
    with pytest.raises(ConfigurationError, match="look-ups"):
        Resolver({"data": data}, lambda path: True).resolve_all()
