"""Our lines in a top file of the host's: what is not ours stays byte for byte, or nothing is written at all."""

import random

import pytest

from counts import count
from saltext.corpus.engine import pillar_top
from saltext.corpus.engine.errors import ConfigurationError

LINE = "makina-projects.blog"
OURS = f"base:\n  '*':\n    - {LINE}\n"

#: A top file as it was -> as it is with our line.
TOPS = {
    "none": (None, OURS),
    "empty": ("", OURS),
    "a list": ("base:\n  '*':\n    - a\n", f"base:\n  '*':\n    - {LINE}\n    - a\n"),
    "items at the depth of their key": ('base:\n  "*":\n  - a\n', f'base:\n  "*":\n  - {LINE}\n  - a\n'),
    "odd indentation": ("base:\n   '*':\n         - a\n", f"base:\n   '*':\n         - {LINE}\n         - a\n"),
    "quoted names": ("'base':\n  \"*\" :\n    - 'a'\n", f"'base':\n  \"*\" :\n    - {LINE}\n    - 'a'\n"),
    "another target": (
        "# ours\nbase:\n    'web*':\n        - web\n",
        f"# ours\nbase:\n    '*':\n      - {LINE}\n    'web*':\n        - web\n",
    ),
    "another environment": ("prod:\n  '*':\n    - x\n", f"prod:\n  '*':\n    - x\n{OURS}"),
    "several environments": (
        "prod:\n  '*':\n    - x\nbase:\n  '*':\n    - a\ndev:\n  '*':\n    - y\n",
        f"prod:\n  '*':\n    - x\nbase:\n  '*':\n    - {LINE}\n    - a\ndev:\n  '*':\n    - y\n",
    ),
    "comments": (
        "base: # all\n  # first\n  '*':   # everyone\n    # note\n    - a # why\n\n# end",
        f"base: # all\n  # first\n  '*':   # everyone\n    - {LINE}\n    # note\n    - a # why\n\n# end",
    ),
    "our name in a comment": (f"base:\n  '*':\n    # - {LINE}\n    - a\n", None),
    "a longer name": (f"base:\n  '*':\n    - {LINE}2\n    - {LINE}-x\n    - {LINE}.y\n", None),
    "no end of the last line": ("base:\n  '*':\n    - a", f"base:\n  '*':\n    - {LINE}\n    - a"),
    "no end, and no base": ("prod:\n  '*':\n    - a", f"prod:\n  '*':\n    - a\n{OURS[:-1]}"),
    "CRLF": ("base:\r\n  '*':\r\n    - a\r\n", f"base:\r\n  '*':\r\n    - {LINE}\r\n    - a\r\n"),
    "CRLF, no end, no base": (
        "prod:\r\n  '*':\r\n    - a",
        "prod:\r\n  '*':\r\n    - a\r\n" + OURS[:-1].replace("\n", "\r\n"),
    ),
    "mixed ends": ("base:\n  '*':\r\n    - a\n", f"base:\n  '*':\r\n    - {LINE}\r\n    - a\n"),
    "a document's start": ("---\nbase:\n  '*':\n    - a\n", f"---\nbase:\n  '*':\n    - {LINE}\n    - a\n"),
    "a byte order mark": ("\ufeffbase:\n  '*':\n    - a\n", f"\ufeffbase:\n  '*':\n    - {LINE}\n    - a\n"),
    "bytes that are not UTF-8": (
        "base:\n  '*':\n    - a # \udce9\n",
        f"base:\n  '*':\n    - {LINE}\n    - a # \udce9\n",
    ),
    "what ends lines for Python alone": ("base:\n  '*':\n    - a # \x0c\u2028\n", None),
    "an item in a condition": (
        "base:\n  '*':\n    {% if x %}\n    - b\n    {% endif %}\n  'db':\n    - c\n",
        f"base:\n  '*':\n    - {LINE}\n    {{% if x %}}\n    - b\n    {{% endif %}}\n  'db':\n    - c\n",
    ),
    "statements at the edge": (
        "{% set x = 1 -%}\nbase:\n{% if x %}\n  'db':\n    - c\n{% endif %}\n  '*':\n    - a\n",
        f"{{% set x = 1 -%}}\nbase:\n{{% if x %}}\n  'db':\n    - c\n{{% endif %}}\n  '*':\n    - {LINE}\n    - a\n",
    ),
    "a comment of Jinja": (
        "{# base:\n  '*':\n    - old\n#}\nbase:\n  '*':\n    - a\n",
        f"{{# base:\n  '*':\n    - old\n#}}\nbase:\n  '*':\n    - {LINE}\n    - a\n",
    ),
    "a loop": ("base:\n  '*':\n{% for n in 'ab' %}\n    - {{ n }}\n{% endfor %}\n", None),
    "a shebang": ("#!jinja|yaml\nbase:\n  '*':\n    - a\n", None),
}

#: A top file that is not edited -> why.
UNSAFE = {
    "a flow mapping": ("base: {'*': [a]}\n", "block style"),
    "a flow list": ("base:\n  '*': [a]\n", "block style"),
    "JSON": ('{"base": {"*": ["a"]}}\n', "block style"),
    "an anchor": ("base:\n  '*': &all\n    - a\n", "block style"),
    "base in a condition": ("{% if x %}\nbase:\n  '*':\n    - a\n{% endif %}\n", "base is in a block of Jinja"),
    "'*' in a condition": ("base:\n{% if x %}\n  '*':\n    - a\n{% endif %}\n", "'\\*' is in a block of Jinja"),
    "base twice": ("base:\n  'a':\n    - a\nbase:\n  'b':\n    - b\n", "base is in it 2 times"),
    "an environment that Jinja names": ("{{ saltenv }}:\n  '*':\n    - a\n", "block style"),
    "targets that Jinja writes": ("base:\n  {{ targets() }}\n", "what Jinja writes"),
    "an include": ("{% include 'base.jinja' %}\n", "is not known"),
    "another renderer": ("#!py\ndef run():\n    return {}\n", "rendered with #!py"),
    "several documents": ("prod:\n  '*':\n    - a\n...\n", "several documents"),
    "indented": ("  base:\n    '*':\n      - a\n", "indented"),
    "a block without an end": ("{% if x %}\nprod:\n  '*':\n    - a\n", "does not end"),
}


@pytest.fixture
def top(tmp_path):
    path = tmp_path / "pillar" / "top.sls"

    class Top:
        def write(self, text):
            if text is not None:
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(text.encode("utf-8", "surrogateescape"))

        def read(self):
            return path.read_bytes().decode("utf-8", "surrogateescape") if path.exists() else None

    found = Top()
    found.path = str(path)
    return found


@pytest.mark.parametrize("name", TOPS)
def test_our_line_is_added_once_and_taken_out_to_the_byte(top, name):
    before, after = TOPS[name]
    top.write(before)
    assert pillar_top.add(top.path, LINE)
    with_ours = top.read()
    assert after is None or with_ours == after
    assert [line.strip() for line in with_ours.splitlines()].count(f"- {LINE}") == 1
    assert not pillar_top.add(top.path, LINE) and top.read() == with_ours
    assert pillar_top.remove(top.path, LINE)
    assert top.read() == (before or None)
    assert not pillar_top.remove(top.path, LINE)


@pytest.mark.parametrize("name", UNSAFE)
def test_what_cannot_be_edited_safely_is_told_how_to_be_edited_by_hand(top, name):
    text, why = UNSAFE[name]
    top.write(text)
    with pytest.raises(ConfigurationError, match=why) as caught:
        pillar_top.add(top.path, LINE)
    assert "Add makina-projects.blog to the list of '*' in base." in caught.value.hint and top.read() == text


@pytest.mark.parametrize(
    "text",
    [
        f"base:\n  '*': [{LINE}, a]\n",
        f"base: {{'*': ['{LINE}']}}\n",
        f"base:\n  'web*':\n    - {LINE}\n",
        f"{{% if x %}}\nbase:\n  '*':\n    - {LINE}\n{{% endif %}}\n",
        f"base:\n  '*':\n{{% for name in ['{LINE}'] %}}\n    - {{{{ name }}}}\n{{% endfor %}}\n",
    ],
)
def test_a_form_that_cannot_be_taken_out_is_told_before_anything_else(top, text):
    top.write(text)
    for function in (pillar_top.remove, pillar_top.check_removal):
        with pytest.raises(ConfigurationError) as caught:
            function(top.path, LINE)
        assert caught.value.hint == f"Take {LINE} out by hand, then call again." and top.read() == text


def test_a_project_that_the_host_lists_elsewhere_is_left_there(top):
    for text in (
        f"base:\n  'web*':\n    - '{LINE}' # theirs\n",
        f"base:\n  '*': [{LINE}]\n",
        f"prod:\n  x:\n    - {LINE}\n",
    ):
        top.write(text)
        assert not pillar_top.add(top.path, LINE) and top.read() == text


def test_what_is_empty_without_us_goes_and_comments_stay(top):
    top.write(f"# theirs\nbase:\n  # why\n  '*':\n    - {LINE} # ours\n")
    assert pillar_top.remove(top.path, LINE) and top.read() == "# theirs\n  # why\n"
    top.write(f"base:\n  '*':\n    - {LINE}\n  'db':\n    - c\n")
    assert pillar_top.remove(top.path, LINE) and top.read() == "base:\n  'db':\n    - c\n"


def test_many_projects_in_any_order_leave_the_host_its_file(top):
    """Seeded: tops of parts, projects that come and go; at the end every byte of the host's is what it was."""
    generator = random.Random(2026)
    for _ in range(count(200, 5000)):
        eol = generator.choice(["\n", "\r\n"])
        parts = [
            "# c",
            "",
            "prod:",
            "  'x':",
            "    - y",
            "base:",
            "  'db':",
            "    - d # e",
            "  '*':",
            "     - z",
            "# f",
        ]
        cut = generator.choice([0, 2, 5, 8, len(parts)])
        text = eol.join(parts[:cut] if generator.random() < 0.5 else parts) + generator.choice(["", eol])
        top.write(text)
        names = [f"makina-projects.p{number}" for number in range(generator.randint(1, 6))]
        for sls in names:
            assert pillar_top.add(top.path, sls)
        generator.shuffle(names)
        for sls in names:
            assert pillar_top.remove(top.path, sls)
        assert (top.read() or "") == (text if text.strip() else ""), repr(text)
