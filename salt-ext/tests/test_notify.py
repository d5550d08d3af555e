"""Telling how a deployment ended: by mail and webhook, whatever the servers do and the values hold."""

import email
import email.policy
import hashlib
import hmac
import io
import json
import socket
import ssl
import time

import pytest
import servers

from saltext.corpus.engine import deploy, files, mail, notify, recovery, service
from saltext.corpus.engine.errors import ConfigurationError
from saltext.corpus.engine.journal import Journal
from saltext.corpus.engine.log import Log

GOOD = {".salt/00_ok.sls": "pass"}
BAD = {".salt/00_ok.sls": "1/0"}


def tell(lab, notify):
    """Put ``notify`` into the live pillar, as a push of it would."""
    text = json.dumps({f"makina-projects.{lab.name}": {"notify": notify}})
    with open(f"{lab.paths.pillar_root}/init.sls", "w", encoding="utf-8") as stream:
        stream.write(text)


def run(lab, content, **request):
    """Deploy; the record and what the log said."""
    if content is not None:
        lab.store(lab.commit(content))
    context = lab.context()
    said = io.StringIO()
    context.log = Log(said)
    return deploy.deploy(context, {"who": "ann", **request}), said.getvalue()


def mail_to(port, **more):
    return {"to": ["ops@example.org"], "host": "127.0.0.1", "port": port, **more}


def parsed(envelope):
    return email.message_from_bytes(envelope.content, policy=email.policy.default)


def test_every_end_is_told_by_mail_and_webhook(lab):
    box = servers.Mailbox()
    with servers.smtp(box) as port, servers.receiver() as (url, got):
        tell(lab, {"mail": mail_to(port), "webhook": {"url": f"{url}/hook", "secret": "s3cret"}})
        first, _ = run(lab, GOOD)
        second, _ = run(lab, {"n": "2"})
        failed, _ = run(lab, BAD)
        refused, said = run(lab, None, ref="nowhere")
    ends = [first, second, failed, refused]
    assert [known["outcome"] for known in ends] == ["deployed", "deployed", "rolled-back", "refused"]
    assert "warning" not in said
    messages = [parsed(envelope) for envelope in box.messages]
    for known, message in zip(ends, messages, strict=True):
        assert message["Subject"].startswith(f"[corpus] blog: {known['outcome']} (")
        assert (message["X-Corpus-Outcome"], message["To"]) == (known["outcome"], "ops@example.org")
        assert f"mc_project.attach blog {known['id']}" in message.get_content()
    for known, message in zip(ends[:3], messages, strict=False):
        subject = lab.git("log", "-1", "--format=%h %an: %s", known["sha"])
        lines = message.get_content().splitlines()
        assert lines[lines.index("commits:") :][1:3] == [f"  {subject}", ""]
    assert "commits:" not in messages[3].get_content()
    assert "undo with" not in messages[0].get_content()
    assert "undo with: salt-call --local mc_project.rollback blog" in messages[1].get_content()
    assert "FAILED: 00_ok: ZeroDivisionError" in messages[2].get_content()
    for known, (path, headers, body) in zip(ends, got, strict=True):
        assert (path, headers["X-Corpus-Event"]) == ("/hook", known["outcome"])
        assert json.loads(body)["id"] == headers["X-Corpus-Delivery"] == known["id"]
        signature = hmac.new(b"s3cret", body, hashlib.sha256).hexdigest()
        assert headers["X-Corpus-Signature-256"] == f"sha256={signature}"


def test_what_was_interrupted_is_told_by_the_command_that_recovers_it(lab):
    run(lab, GOOD)
    with servers.receiver() as (url, got):
        tell(lab, {"webhook": {"url": url}})
        context = lab.context()
        context.mint()
        interrupted = deploy.Deployment(context, {"who": "ann"})
        interrupted.open()
        recovery.recover(lab.context())
        files.write_atomic(lab.paths.journal, "{")
        recovery.recover(lab.context())
    assert Journal.load(lab.paths) is None
    assert [json.loads(body)["outcome"] for _, _, body in got] == ["interrupted", "rollback-failed"]


def test_only_the_wanted_outcomes_are_told_and_a_skip_tells_nobody(lab):
    with servers.receiver() as (url, got):
        tell(lab, {"outcomes": ["rolled-back"], "webhook": {"url": url}})
        run(lab, GOOD)
        assert not got
        run(lab, BAD)
        assert len(got) == 1
        deploy.deploy(lab.context({"skip_notify": True}), {"who": "ann"})
        assert len(got) == 1


@pytest.mark.parametrize("kind", ["silent", "dribbling"])
def test_a_server_that_hangs_costs_its_timeout_and_changes_no_result(lab, kind):
    with getattr(servers, kind)() as port, servers.silent() as other:
        hook = {"url": f"http://127.0.0.1:{other}/", "timeout": 1}
        tell(lab, {"mail": mail_to(port, timeout=1), "webhook": hook})
        begin = time.monotonic()
        known, said = run(lab, GOOD)
        spent = time.monotonic() - begin
    assert (known["outcome"], known["exit_code"]) == ("deployed", 0)
    assert "warning: mail was not sent: " in said and "warning: webhook was not sent: " in said
    assert spent < 30


def test_failing_servers_are_warnings_that_keep_the_secrets(lab):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        tell(lab, {"mail": mail_to(free.getsockname()[1])})
        known, said = run(lab, GOOD)
    assert known["outcome"] == "deployed" and "warning: mail was not sent: ConnectionRefusedError" in said
    box = servers.Mailbox()
    with servers.smtp(box) as port, servers.receiver(status=500) as (url, _):
        wrong = mail_to(port, user="ann", password="hunter22")
        tell(lab, {"mail": wrong, "webhook": {"url": f"{url}/token-of-mine"}})
        known, said = run(lab, {"n": "2"})
    assert known["outcome"] == "deployed" and box.logins[0] == ("ann", "hunter22")
    assert "SMTPAuthenticationError" in said and "the receiver answers 500" in said
    log = files.read_text(f"{lab.paths.archive_dir(known['id'])}/log")
    for text in (said, log, json.dumps(known), json.dumps(lab.context().load())):
        assert "hunter22" not in text
    assert "token-of-mine" not in said + log


def test_a_recipient_that_is_refused_is_a_warning(lab):
    box = servers.Mailbox(refused=("gone@example.org",))
    with servers.smtp(box) as port:
        tell(lab, {"mail": {**mail_to(port), "to": ["ops@example.org", "gone@example.org"]}})
        _, said = run(lab, GOOD)
    assert len(box.messages) == 1 and "the server refuses gone@example.org" in said


def test_a_redirect_is_not_followed(lab):
    with servers.receiver() as (elsewhere, stolen), servers.receiver(status=307, location=elsewhere) as (url, got):
        tell(lab, {"webhook": {"url": url, "secret": "long-enough"}})
        _, said = run(lab, GOOD)
    assert len(got) == 1 and not stolen and "the receiver answers 307" in said


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_mail_over_tls_checks_the_certificate_and_logs_in(lab, tmp_path, monkeypatch, security):
    cert, key = servers.certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    options = {"ssl_context": context} if security == "tls" else {"tls_context": context, "require_starttls": True}
    box = servers.Mailbox()
    with servers.smtp(box, **options) as port:
        tell(lab, {"mail": mail_to(port, security=security, user="ann", password="right")})
        _, said = run(lab, GOOD)
        assert "CERTIFICATE_VERIFY_FAILED" in said and not box.messages and not box.logins
        monkeypatch.setenv("SSL_CERT_FILE", cert)
        _, said = run(lab, {"n": "2"})
    assert "warning" not in said and len(box.messages) == 1 and box.logins == [("ann", "right")]


HOSTILE = "x\r\nBcc: thief@example.org\r\n\r\nbody\u2028\u0085\x00\udcff"


def test_no_value_injects_a_header(lab):
    box = servers.Mailbox()
    with servers.smtp(box) as port, servers.receiver() as (url, got):
        tell(lab, {"mail": mail_to(port), "webhook": {"url": url}})
        _, said = run(lab, {**GOOD, "n": HOSTILE.encode("utf-8", "replace").decode()}, who=HOSTILE, ref=HOSTILE)
    assert "warning" not in said
    message = parsed(box.messages[0])
    assert box.messages[0].rcpt_tos == ["ops@example.org"]
    assert message["Bcc"] is None and "thief" in message["Subject"] and "\n" not in message["Subject"]
    assert json.loads(got[0][2])["who"] == HOSTILE


def test_a_commit_with_a_hostile_subject_is_told_of(lab):
    box = servers.Mailbox()
    with servers.smtp(box) as port:
        tell(lab, {"mail": mail_to(port)})
        lab.store(lab.commit(GOOD, message="one\n\nBcc: thief@example.org"))
        run(lab, None)
    assert parsed(box.messages[0])["Bcc"] is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"mial": {}}, "Did you mean 'mail'"),
        ({"mail": {"to": "a@b.c", "prot": 1}}, "Did you mean 'port'"),
        ({"outcomes": ["rolled_back"]}, "Did you mean 'rolled-back'"),
        ({"outcomes": ["superseded"]}, "no outcome 'superseded'"),
        ({"outcomes": "deployed"}, "must be a list"),
        ({"mail": []}, None),
        ({"mail": ["a@b.c"]}, "must be a mapping"),
        ({"mail": {"host": "h"}}, "no address"),
        ({"mail": {"to": "nobody"}}, "no mail address"),
        ({"mail": {"to": "a@b.c\nBcc: d@e.f"}}, "one line"),
        ({"mail": {"to": "a@b.c, d@e.f"}}, "no mail address"),
        ({"mail": {"to": "a@b.c", "from": 3}}, "one line"),
        ({"mail": {"to": "a@b.c", "security": "ssl"}}, "one of none, starttls, tls"),
        ({"mail": {"to": "a@b.c", "port": 70000}}, "from 1 to 65535"),
        ({"mail": {"to": "a@b.c", "timeout": True}}, "from 1 to 60"),
        ({"mail": {"to": "a@b.c", "user": "u"}}, "together"),
        ({"webhook": {"secret": "s"}}, None),
        ({"webhook": {"timeout": 3}}, "one line"),
        ({"webhook": {"url": "file:///etc/passwd"}}, "no URL of http"),
        ({"webhook": {"url": "http://u:p@h/"}}, "without a user"),
        ({"webhook": {"url": "http://h/\r\nX: y"}}, "one line"),
        ({"webhook": {"url": "http://[::1/"}}, "no URL of http"),
    ],
)
def test_settings_that_cannot_be_meant_are_refused_with_advice(lab, given, said):
    tell(lab, given)
    if said is None:
        lab.context().load()
        return
    with pytest.raises(ConfigurationError) as caught:
        lab.context().load()
    assert said in caught.value.sentence() and "u:p" not in caught.value.sentence()


@pytest.mark.parametrize(
    "given", [{"mail": {"to": "a@b.c", "user": "u", "password": "p"}}, {"webhook": {"url": "http://h/", "secret": "p"}}]
)
def test_a_secret_in_the_sample_is_refused(lab, given):
    sample = json.dumps({"makina-projects.x": {"notify": given}})
    known, _ = run(lab, {**GOOD, ".salt/PILLAR.sample": f"#!yaml\n{sample}"})
    assert (
        known["outcome"] == "refused" and "stands in PILLAR.sample. A secret belongs in the pillar" in known["comment"]
    )


def test_a_password_of_the_pillar_joins_the_rest_of_the_sample(lab):
    given = {"mail": {"to": "a@b.c", "from": "Web <w@b.c>", "user": "u", "security": "tls"}}
    sample = json.dumps({"makina-projects.x": {"notify": given}})
    tell(lab, {"mail": {"password": "p"}})
    lab.deploy({**GOOD, ".salt/PILLAR.sample": f"#!yaml\n{sample}"})
    context = lab.context()
    assert context.load()["notify"]["mail"]["port"] == 465
    assert context.notify_settings["mail"]["password"] == "p" and "password" not in context.cfg["notify"]["mail"]


def test_the_last_end_can_be_told_again(lab):
    run(lab, GOOD)
    with servers.receiver() as (url, got):
        tell(lab, {"webhook": {"url": url}})
        bound = service.Service({**vars(lab.host)}, lab.runtime)
        assert bound.notify("blog", {})["result"] is True
    assert json.loads(got[0][2])["outcome"] == "deployed"


def test_a_refused_deployment_without_a_configuration_says_so(lab):
    run(lab, GOOD)
    tell(lab, {"outcomes": ["nonsense"]})
    known, said = run(lab, {"n": "2"})
    assert known["outcome"] == "refused" and "warning: nobody was notified" in said


def test_a_message_has_what_mail_readers_sort_by(lab):
    known, _ = run(lab, GOOD)
    settings = {"from": None, "to": ["Ann <ann@example.org>", "bob@example.org"]}
    context = lab.context()
    context.load()
    message = mail.compose(known, notify.text(context, known), settings, "m.test")
    assert message["From"] == "corpus@m.test" and message["Message-ID"] == f"<{known['id']}.blog@m.test>"
    assert message["To"] == "Ann <ann@example.org>, bob@example.org"
    assert message["Auto-Submitted"] == "auto-generated"
