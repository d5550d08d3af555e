import base64
import io
import json
import logging
import os
import urllib.parse

import pytest

from saltext.corpus.engine import deploy, record
from saltext.corpus.engine.context import Context
from saltext.corpus.engine.errors import ConfigurationError
from saltext.corpus.engine.redact import MASK, Redactor
from saltext.corpus.engine.saltside import logs
from saltext.corpus.engine.secrets import Store
from saltext.corpus.engine.service import Service

HOSTILE = "pa\"ss'wo rd\\&%é\n-----second line-----"


def pillar(**secrets):
    return json.dumps({"makina-projects.blog": {"api_version": "2", "secrets": secrets}})


def test_a_secret_is_masked_in_every_form_that_tools_print():
    redactor = Redactor()
    redactor.learn({"a": {"b": [HOSTILE]}})
    raw = HOSTILE.encode()
    forms = [HOSTILE, json.dumps(HOSTILE), repr(HOSTILE), urllib.parse.quote(HOSTILE), base64.b64encode(raw).decode()]
    for form in forms:
        shown = redactor.text(f"<{form}>")
        assert MASK in shown and "second" not in shown and "wo rd" not in shown, form
    assert redactor.text("two\n-----second line-----\n") == f"two\n{MASK}\n"


def test_values_are_masked_at_any_depth_and_keep_their_shape():
    redactor = Redactor()
    redactor.learn(["swordfish-1"])
    found = redactor.deep({"swordfish-1": [("x swordfish-1", 3, None, True)], "b": b"swordfish-1\xff"})
    assert found == {MASK: [(f"x {MASK}", 3, None, True)], "b": MASK.encode() + b"\xff"}


def test_the_longer_of_two_secrets_is_masked_whole():
    redactor = Redactor()
    redactor.learn(["swordfish", "swordfish-and-more"])
    assert redactor.text("swordfish-and-more swordfish") == f"{MASK} {MASK}"


def test_nothing_learned_changes_nothing():
    value = {"a": ["text"]}
    assert Redactor().deep(value) is value


def everything_below(root):
    paths = [os.path.join(base, name) for base, _, names in os.walk(root) for name in names]
    return b"".join(open(path, "rb").read() for path in paths)


@pytest.mark.parametrize("step", ["raise Exception('said ' + cfg['secrets']['token'])", "1/0 # {}", "pass"])
def test_no_log_record_journal_or_echo_holds_a_secret(lab, step):
    token = "kept-secret-" + "x1y2" * 4
    echo = io.StringIO()
    lab.store(lab.commit({".salt/10_step.sls": step}))
    context = Context(lab.paths, lab.runtime, echo=echo)
    context.runtime.pillar = lambda name, directory=None: json.loads(pillar(token=token))
    known = deploy.deploy(context, {"who": "tester"})
    assert context.cfg["secrets"]["token"] == token
    assert token not in json.dumps(known) and token not in echo.getvalue()
    assert token.encode() not in everything_below(lab.paths.archives_root)
    if "said" in step:
        assert f"said {MASK}" in echo.getvalue() and MASK in record.load_all(lab.paths)[-1]["comment"]


def test_what_the_store_holds_is_masked_before_any_configuration_is_known(lab):
    token = Store(lab.paths.secrets).generated("token")
    echo = io.StringIO()
    Context(lab.paths, lab.runtime, echo=echo).log.line(f"so it is {token}")
    assert echo.getvalue() == f"so it is {MASK}\n"


def test_secrets_in_the_code_are_refused(lab):
    lab.store(lab.commit({".salt/PILLAR.sample": "#!yaml\n" + pillar(token="long-enough")}))
    known = lab.deploy()
    assert known["outcome"] == "refused" and "PILLAR.sample holds secrets" in known["comment"]


def test_a_secret_that_is_none_is_refused_without_showing_it(lab):
    context = lab.context()
    context.runtime.pillar = lambda name, directory=None: json.loads(pillar(token="shorty"))
    with pytest.raises(ConfigurationError, match="secrets.token is not a text of 8 characters") as caught:
        context.load()
    assert "shorty" not in str(caught.value)


def test_the_logs_of_salt_are_masked_too():
    logger, stream = logging.getLogger("masked"), io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    try:
        with logs.masked(lambda text: text.replace("swordfish", MASK)):
            logger.error("said %s", "swordfish")
            try:
                raise ValueError("swordfish")
            except ValueError:
                logger.exception("it failed")
        assert "swordfish" not in stream.getvalue() and stream.getvalue().count(MASK) == 3
        logger.error("swordfish")
        assert "swordfish" in stream.getvalue()
    finally:
        logging.getLogger().removeHandler(handler)


def test_the_service_generates_and_learns(lab):
    service = Service(None, lab.runtime)
    service.host = lab.host
    token = service.secret("blog", "token", 20)
    assert token == Store(lab.paths.secrets).get("token") and len(token) == 20
    assert service.redactor.text(token) == MASK
