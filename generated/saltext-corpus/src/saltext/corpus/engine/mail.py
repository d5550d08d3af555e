"""The mail about a deployment's end, and its way over SMTP."""

import datetime
import email.message
import email.policy
import email.utils
import smtplib
import ssl

from .errors import EngineError
from .log import printable


def compose(known, text, settings, sender_host):
    """The message; nothing of a project, a ref or a person can end a header.

    :param known: the record
    :param text: what people read, with the summary as its first line
    """
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = subject(known)
    message["From"] = settings["from"] or f"corpus@{sender_host}"
    message["To"] = ", ".join(settings["to"])
    message["Date"] = email.utils.format_datetime(_moment(known["finished"]))
    message["Message-ID"] = f"<{known['id']}.{known['project']}@{sender_host}>"
    # RFC 3834: nobody's holiday replies.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Corpus-Outcome"] = known["outcome"]
    message.set_content(text)
    return message


def subject(known):
    """``[corpus] blog: rolled-back (prod, 0123456789ab by ann)``"""
    sha = (known["sha"] or "no commit")[:12]
    said = (
        f"[corpus] {known['project']}: {known['outcome']} ({known['env'] or 'no environment'}, {sha} by {known['who']})"
    )
    return " ".join(printable(said.replace("\n", " ")).split())[:200]


def send(message, settings):
    """Hand the message to the server of the settings."""
    timeout = settings["timeout"]
    context = ssl.create_default_context()
    if settings["security"] == "tls":
        session = smtplib.SMTP_SSL(settings["host"], settings["port"], timeout=timeout, context=context)
    else:
        session = smtplib.SMTP(settings["host"], settings["port"], timeout=timeout)
    with session:
        if settings["security"] == "starttls":
            session.starttls(context=context)
        if settings["user"] is not None:
            session.login(settings["user"], settings["password"])
        refused = session.send_message(message)
    if refused:
        raise EngineError(f"the server refuses {', '.join(sorted(refused))}")


def _moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
