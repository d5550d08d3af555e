from saltext.corpus.engine import pillar_top, pillar_view

TOP = """{% set x = 1 %}
base:
  '*':
    - makina-projects.blog
    - makina-projects.blog-two
    - 'makina-projects.shop'  # theirs
    - common
  'other*':
    - "makina-projects.shop"
"""


def test_a_project_sees_its_own_pillar_and_the_hosts():
    seen = pillar_view.of(TOP, "blog")
    assert "shop" not in seen and "blog-two" not in seen
    assert "    - makina-projects.blog\n" in seen and "    - common\n" in seen
    assert seen.count(f"- {pillar_view.NOTHING}") == 3
    assert "makina-projects.blog\n" not in pillar_view.of(TOP, "blog-two")


def test_what_corpus_adds_to_the_top_is_what_the_view_takes_away(tmp_path):
    top = str(tmp_path / "top.sls")
    for name in ("blog", "shop"):
        pillar_top.add(top, f"makina-projects.{name}")
    with open(top, encoding="utf-8") as stream:
        assert "shop" not in pillar_view.of(stream.read(), "blog")
