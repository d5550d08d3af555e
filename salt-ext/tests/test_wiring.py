import os

import pytest

from conftest import Lab
from saltext.corpus.engine import wiring
from saltext.corpus.engine.errors import ConfigurationError
from saltext.corpus.engine.service import Service


def links(lab):
    found = {}
    for kind in sorted(set(wiring.KINDS.values())):
        directory = os.path.join(lab.host.salt_root, kind)
        for name in sorted(os.listdir(directory)) if os.path.isdir(directory) else []:
            found[f"{kind}/{name}"] = os.path.join(directory, name)
    return found


def test_custom_modules_are_linked_under_both_names_and_unlinked_when_gone(lab):
    lab.deploy(
        {".salt/_modules/shop.py": "", ".salt/_outputters/o.py": "", ".salt/_pillar/p.py": "", ".salt/00_a.sls": "pass"}
    )
    assert list(links(lab)) == [
        "_modules/blog_shop.py",
        "_modules/shop.py",
        "_output/blog_o.py",
        "_output/o.py",
        "_pillar/blog_p.py",
        "_pillar/p.py",
    ]
    assert set(lab.runtime.kinds) == {"modules", "output", "pillar"}
    lab.runtime.kinds.clear()
    lab.deploy({".salt/_modules/shop.py": None})
    assert not any(name.startswith("_modules") for name in links(lab))
    assert lab.runtime.kinds == ["modules"]


def test_a_file_that_is_not_ours_is_never_replaced(lab):
    directory = os.path.join(lab.host.salt_root, "_modules")
    os.makedirs(directory)
    for name in ("shop.py", "blog_other.py"):
        with open(os.path.join(directory, name), "w", encoding="utf-8") as stream:
            stream.write("theirs")
    lab.deploy({".salt/_modules/shop.py": "", ".salt/_modules/other.py": "", ".salt/00_a.sls": "pass"})
    assert not os.path.islink(os.path.join(directory, "shop.py"))
    assert os.path.islink(os.path.join(directory, "blog_shop.py"))
    lab.deploy({".salt/_modules/shop.py": None, ".salt/_modules/other.py": None})
    assert sorted(os.listdir(directory)) == ["blog_other.py", "shop.py"]


def test_a_module_that_would_hide_ours_rolls_back(lab):
    lab.deploy({".salt/00_a.sls": "pass"})
    ended = lab.deploy({".salt/_modules/mc_project.py": ""})
    assert ended["outcome"] == "rolled-back" and "would hide" in ended["comment"]


def test_a_directory_in_the_place_of_our_link_is_refused(lab):
    os.unlink(lab.paths.wired_salt)
    os.makedirs(lab.paths.wired_salt)
    with pytest.raises(ConfigurationError, match="not a link of ours"):
        wiring.link_roots(lab.paths, "dev")


def test_every_kind_is_linked_where_salt_looks_for_it(lab):
    lab.deploy({**{f".salt/{kind}/{kind[1:]}_own.py": "" for kind in wiring.KINDS}, ".salt/00_a.sls": "pass"})
    found = links(lab)
    for kind, salt_kind in wiring.KINDS.items():
        for name in (f"{kind[1:]}_own.py", f"blog_{kind[1:]}_own.py"):
            path = found[f"{salt_kind}/{name}"]
            assert os.readlink(path) == f"{lab.paths.project_root}/.salt/{kind}/{kind[1:]}_own.py"
    assert len(found) == 2 * len(wiring.KINDS)
    assert sorted(lab.runtime.kinds) == sorted({kind[1:] for kind in wiring.KINDS.values()})


def test_what_a_project_keeps_beside_its_kinds_is_not_linked(lab):
    lab.deploy({".salt/_search/x.py": "", ".salt/_macros/y.py": "", ".salt/00_a.sls": "pass"})
    assert links(lab) == {}


def test_the_same_module_of_two_projects(lab):
    """The first has the bare name, each its own; when the first goes, the next deployment of the second gets it."""
    second = Lab(lab.root, "shop")
    second.work = f"{lab.root}/work-shop"
    second.init()
    files = {".salt/_modules/cart.py": "", ".salt/00_a.sls": "pass"}
    lab.deploy(files)
    ended = second.deploy(files)
    bare, module = f"{lab.host.salt_root}/_modules/cart.py", "project/.salt/_modules/cart.py"
    assert ended["outcome"] == "deployed"
    with open(f"{second.paths.archive_dir(ended['id'])}/log", encoding="utf-8") as stream:
        said = stream.read()
    assert f"{bare} is the module of project blog; this project's is shop_cart alone" in said
    assert os.readlink(bare) == f"{lab.paths.project_dir}/{module}"
    for paths in (lab.paths, second.paths):
        own = f"{lab.host.salt_root}/_modules/{paths.name}_cart.py"
        assert os.readlink(own) == f"{paths.project_dir}/{module}"
    second.deploy({"n": "1"})
    assert os.readlink(bare) == f"{lab.paths.project_dir}/{module}"
    Service(lab.host.__dict__, lab.runtime).wire("shop", "unlink", {})
    assert os.readlink(bare) == f"{lab.paths.project_dir}/{module}"
    Service(lab.host.__dict__, lab.runtime).destroy("blog", {})
    assert not os.path.lexists(bare)
    second.deploy({"n": "2"})
    assert os.readlink(bare) == f"{second.paths.project_dir}/{module}"
