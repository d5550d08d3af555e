import os

import pytest

from saltext.corpus.engine import pillar_view


def tree(root):
    """The files below a directory, links to directories left out."""
    return sorted(os.path.relpath(os.path.join(base, name), root) for base, _, names in os.walk(root) for name in names)


def test_every_sls_of_other_projects_is_hidden_by_an_empty_one(tmp_path):
    pillar, view, shop = tmp_path / "pillar", tmp_path / "view", tmp_path / "shop"
    for path in ("init.sls", "more/init.sls", "more/deep.sls", "README"):
        (shop / path).parent.mkdir(parents=True, exist_ok=True)
        (shop / path).write_text("secret: x\n")
    for path in ("common.sls", "makina-projects/blog/init.sls", "makina-projects/blog-two/init.sls"):
        (pillar / path).parent.mkdir(parents=True, exist_ok=True)
        (pillar / path).write_text("secret: x\n")
    (pillar / "makina-projects" / "plain.sls").write_text("secret: x\n")
    (pillar / "makina-projects" / "blog.sls").write_text("secret: x\n")
    (pillar / "makina-projects" / "shop").symlink_to(shop)
    (pillar / "makina-projects" / "gone").symlink_to(tmp_path / "gone")
    first, other, absent = pillar_view.build(str(view), [str(pillar), str(tmp_path / "absent")], "blog")
    assert tree(first) == [
        "makina-projects/blog-two/init.sls",
        "makina-projects/plain.sls",
        "makina-projects/shop/init.sls",
        "makina-projects/shop/more/deep.sls",
        "makina-projects/shop/more/init.sls",
    ]
    assert not any(os.path.getsize(os.path.join(first, path)) for path in tree(first))
    assert tree(other) == ["common.sls", "makina-projects/blog.sls"] and tree(absent) == []
    assert os.listdir(f"{other}/makina-projects/blog") == ["init.sls"]


def test_what_stands_in_for_a_pillar_leaves_nothing_of_the_live_one(tmp_path):
    live, pushed = tmp_path / "pillar" / "makina-projects" / "blog", tmp_path / "pushed"
    for path in (live / "init.sls", live / "removed.sls", pushed / "init.sls"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: 1\n")
    first, other = pillar_view.build(str(tmp_path / "view"), [str(tmp_path / "pillar")], "blog", str(pushed))
    assert os.readlink(f"{first}/makina-projects/blog") == str(pushed)
    assert os.listdir(f"{other}/makina-projects") == []


@pytest.mark.parametrize(
    ("error", "of_others"),
    [
        ("Specified SLS 'makina-projects.gone' in environment 'base' is not available on the salt master", True),
        ("Rendering SLS 'makina-projects.blog-two' failed, render error:\nSLS 'makina-projects.blog' failed", True),
        ("SLS 'makina-projects.shop.more' does not render to a dictionary", True),
        ("Rendering SLS 'makina-projects.blog' failed, render error:\nSLS 'makina-projects.shop' failed", False),
        ("Include Declaration in SLS 'makina-projects.blog.more' is not formed as a list", False),
        ("SLS 'common' does not render to a dictionary", False),
        ("No matching pillar environment for environment 'dev' found", False),
    ],
)
def test_whose_an_error_is(error, of_others):
    assert pillar_view.is_of_others(error, "blog") is of_others
