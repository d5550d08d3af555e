"""A tree that is sent to be compared: what it may hold, and that nothing of it stays."""

import base64
import gzip
import json
import os

import pytest

from saltext.corpus.engine import candidate, errors


def packed(files, installers=None):
    encoded = {path: base64.b64encode(content).decode() for path, content in files.items()}
    sent = {"files": encoded, "installers": installers or {}}
    return base64.b64encode(gzip.compress(json.dumps(sent).encode())).decode()


def test_a_tree_is_there_for_nobody_else_and_gone_afterwards():
    with candidate.unpacked(packed({"makina-projects/demo/100_a.sls": b"\xff"}, {"x": {"data": {}}})) as tree:
        with open(os.path.join(tree.salt_root("demo"), "100_a.sls"), "rb") as stream:
            assert stream.read() == b"\xff"
        assert os.stat(tree.directory).st_mode & 0o777 == 0o700
        assert tree.installers == {"x": {"data": {}}}
    assert not os.path.exists(tree.directory)


@pytest.mark.parametrize("path", ["../out", "/etc/out", "a/../../out", "", "."])
def test_a_path_that_leads_out_of_it_is_refused(path):
    with pytest.raises(errors.UsageError, match="outside"), candidate.unpacked(packed({path: b""})):
        pytest.fail("it was taken")


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "no base64 at all!",
        base64.b64encode(b"no gzip").decode(),
        base64.b64encode(gzip.compress(b"[]")).decode(),
        base64.b64encode(gzip.compress(b'{"files": {"a": 1}, "installers": {}}')).decode(),
        packed({"a": b"a"})[:-9],
        None,
        7,
        "/no/such/file",
        os.path.abspath(__file__),
    ],
)
def test_what_is_no_tree_is_refused_as_such(sent):
    with pytest.raises(errors.UsageError, match="cannot be read"), candidate.unpacked(sent):
        pytest.fail("it was taken")


def test_a_tree_may_be_in_a_file(tmp_path):
    path = tmp_path / "tree"
    path.write_text(packed({"a/b": b"c"}), encoding="utf-8")
    with candidate.unpacked(str(path)) as tree, open(f"{tree.directory}/a/b", "rb") as stream:
        assert stream.read() == b"c"
