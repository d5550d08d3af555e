"""Delivering what is told about a deployment: mail and webhook at once, each bounded in time, secrets kept."""

import base64
import threading

from . import clock, mail, webhook
from .log import printable


def deliver(known, text, settings, sender_host):
    """Tell by every channel that the settings name; the sentences about those that failed.

    :param known: the record
    :param text: what people read
    :param settings: checked (``notify_settings.check``), with their secrets
    """
    if known["outcome"] not in settings["outcomes"]:
        return []
    running = []
    if settings["mail"]:
        target = settings["mail"]
        running.append(
            _start("mail", target, lambda: mail.send(mail.compose(known, text, target, sender_host), target))
        )
    if settings["webhook"]:
        hook = settings["webhook"]
        running.append(_start("webhook", hook, lambda: webhook.send(webhook.request(known, hook), hook["timeout"])))
    return [sentence for sentence in (_wait(*one) for one in running) if sentence]


def _start(channel, settings, send):
    """Run ``send`` beside us: a server that sends a byte now and then keeps a socket's own timeout from passing."""
    ended = {}

    def run():
        try:
            send()
            ended["said"] = ""
        except Exception as error:
            ended["said"] = f"{type(error).__name__}: {error}"

    thread = threading.Thread(target=run, daemon=True, name=f"corpus-{channel}")
    thread.start()
    return channel, settings, thread, ended, clock.monotonic() + settings["timeout"]


def _wait(channel, settings, thread, ended, deadline):
    """The sentence about a channel that failed, else None."""
    thread.join(max(0, deadline - clock.monotonic()))
    said = ended.get("said", f"not done within {settings['timeout']} seconds")
    return f"{channel} was not sent: {printable(redact(said, settings))}" if said else None


def redact(text, settings):
    """``text`` without the secrets of a channel, also as SMTP servers echo them (base64)."""
    user = settings.get("user") or ""
    for secret in (settings.get("password"), settings.get("secret"), settings.get("url")):
        if not secret:
            continue
        encoded = (secret, f"\0{user}\0{secret}")
        for hidden in (secret, *(base64.b64encode(one.encode()).decode() for one in encoded)):
            text = text.replace(hidden, "***")
    return text.replace("\n", " ")
