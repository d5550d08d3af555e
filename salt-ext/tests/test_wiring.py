import os

import pytest

from saltext.corpus.engine import pillar_top, wiring
from saltext.corpus.engine.errors import ConfigurationError

LINE = "makina-projects.blog"

TOPS = [
    (None, "base:\n  '*':\n    - makina-projects.blog\n"),
    ("base:\n  '*':\n    - corpus.host\n", "base:\n  '*':\n    - corpus.host\n    - makina-projects.blog\n"),
    ('base:\n  "*":\n  - a\n', 'base:\n  "*":\n  - a\n  - makina-projects.blog\n'),
    (
        "# ours\nbase:\n    'web*':\n        - web\n",
        "# ours\nbase:\n    '*':\n      - makina-projects.blog\n    'web*':\n        - web\n",
    ),
    ("prod:\n  '*':\n    - x\n", "prod:\n  '*':\n    - x\nbase:\n  '*':\n    - makina-projects.blog\n"),
    (
        "base:\n  '*':\n    - a # why\n    # note\n    {% if x %}\n    - b\n    {% endif %}\n  'db':\n    - c\n",
        "base:\n  '*':\n    - a # why\n    # note\n    {% if x %}\n    - b\n    - makina-projects.blog\n"
        "    {% endif %}\n  'db':\n    - c\n",
    ),
]


@pytest.mark.parametrize(("before", "after"), TOPS[:5])
def test_our_line_is_added_and_the_others_stay(tmp_path, before, after):
    path = tmp_path / "top.sls"
    if before is not None:
        path.write_text(before)
    assert pillar_top.add(str(path), LINE)
    assert path.read_text() == after
    assert not pillar_top.add(str(path), LINE)
    assert path.read_text() == after


def test_a_longer_name_is_not_taken_for_ours(tmp_path):
    path = tmp_path / "top.sls"
    path.write_text("base:\n  '*':\n    - makina-projects.blog2\n")
    assert pillar_top.add(str(path), LINE)
    assert path.read_text().count("- makina-projects.blog\n") == 1


@pytest.mark.parametrize("text", ["base: {'*': [a]}\n", "base:\n  '*': [a]\n"])
def test_a_form_that_cannot_be_edited_safely_is_refused(tmp_path, text):
    path = tmp_path / "top.sls"
    path.write_text(text)
    with pytest.raises(ConfigurationError):
        pillar_top.add(str(path), LINE)
    assert path.read_text() == text


def links(lab):
    found = {}
    for kind in ("_modules", "_output", "_pillar"):
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
