"""What ``notify`` of the configuration says, checked: to whom a deployment's end is told, and of which ends.

``{outcomes: [...], mail: {...}, webhook: {...}}``; the credentials among them come from pillar alone.
"""

import difflib
import email.utils
import urllib.parse

from .errors import ConfigurationError
from .record_schema import OUTCOMES

#: Seconds that one notification may take in all.
TIMEOUT = 10
LONGEST = 60
#: Of a push that a newer one overtook there is nothing to tell: its record is enough.
TOLD = tuple(outcome for outcome in OUTCOMES if outcome != "superseded")

#: Keys with their defaults; None in ``port``: by ``security``.
MAIL = {
    "to": None,
    "from": None,
    "host": "localhost",
    "port": None,
    "security": "none",
    "user": None,
    "password": None,
    "timeout": TIMEOUT,
}
WEBHOOK = {"url": None, "secret": None, "timeout": TIMEOUT}
KEYS = {"outcomes": list(TOLD), "mail": None, "webhook": None}
#: How a mail server is spoken to, and its usual port (RFC 8314, RFC 6409).
SECURITY = {"none": 25, "starttls": 587, "tls": 465}
#: They may come from pillar only: PILLAR.sample is in the repository of the code.
SECRETS = (("mail", "password"), ("webhook", "secret"))


def check(given, origin):
    """The settings with their defaults; ``ConfigurationError`` for what cannot be meant.

    :param given: ``notify`` of the configuration
    :param origin: the name of the layer that the value at a path (a tuple) came from
    """
    known = _keys(given or {}, KEYS, "notify")
    known["outcomes"] = _outcomes(known["outcomes"])
    known["mail"] = _mail(known["mail"])
    known["webhook"] = _webhook(known["webhook"])
    for channel, key in SECRETS:
        if known[channel] and known[channel][key] is not None:
            _text(known[channel][key], f"notify.{channel}.{key}", shown=False)
            where = origin(("notify", channel, key))
            if where not in ("pillar", "call"):
                raise ConfigurationError(f"notify.{channel}.{key} stands in {where}", "A secret belongs in the pillar.")
    return known


def secrets(settings):
    """The secrets among the settings."""
    return [settings[channel][key] for channel, key in SECRETS if settings[channel] and settings[channel][key]]


def public(settings):
    """The settings without their secrets, for ``cfg``."""
    shown = dict(settings)
    for channel, key in SECRETS:
        if shown[channel]:
            shown[channel] = {name: value for name, value in shown[channel].items() if name != key}
    return shown


def _keys(given, allowed, where):
    if not isinstance(given, dict):
        raise ConfigurationError(f"{where} must be a mapping, it is {type(given).__name__}")
    for key in given:
        if key not in allowed:
            near = difflib.get_close_matches(str(key), list(allowed), n=1, cutoff=0.6)
            advice = f"Did you mean {near[0]!r}? " if near else ""
            raise ConfigurationError(f"{where}: unknown key {key!r}", f"{advice}Keys are: {', '.join(allowed)}.")
    return {**allowed, **{key: value for key, value in given.items() if value is not None}}


def _outcomes(given):
    if not isinstance(given, list):
        raise ConfigurationError(f"notify.outcomes must be a list of outcomes, it is {type(given).__name__}")
    for outcome in given:
        if outcome not in TOLD:
            near = difflib.get_close_matches(str(outcome), TOLD, n=1, cutoff=0.6)
            advice = f"Did you mean {near[0]!r}? " if near else ""
            raise ConfigurationError(
                f"notify.outcomes: no outcome {outcome!r}", f"{advice}Outcomes are: {', '.join(TOLD)}."
            )
    return given


def _alone(given, secret):
    """Whether nothing is set, or a secret alone: pillar is pushed before the PILLAR.sample that says the rest."""
    return not given or (isinstance(given, dict) and set(given) == {secret})


def _mail(given):
    if _alone(given, "password"):
        return None
    known = _keys(given, MAIL, "notify.mail")
    to = known["to"] if isinstance(known["to"], list) else [known["to"]]
    known["to"] = [_address(item, "notify.mail.to") for item in to if item]
    if not known["to"]:
        raise ConfigurationError("notify.mail has no address to send to", "Set notify.mail.to: [ops@example.org].")
    known["from"] = known["from"] and _address(known["from"], "notify.mail.from")
    _text(known["host"], "notify.mail.host")
    if known["security"] not in SECURITY:
        raise ConfigurationError(f"notify.mail.security must be one of {', '.join(SECURITY)}")
    known["port"] = _number(known["port"] or SECURITY[known["security"]], "notify.mail.port", 65535)
    known["timeout"] = _number(known["timeout"], "notify.mail.timeout", LONGEST)
    if (known["user"] is None) != (known["password"] is None):
        raise ConfigurationError("notify.mail needs user and password together, or neither", "The password: in pillar.")
    if known["user"] is not None:
        _text(known["user"], "notify.mail.user")
    return known


def _webhook(given):
    if _alone(given, "secret"):
        return None
    known = _keys(given, WEBHOOK, "notify.webhook")
    url = _text(known["url"], "notify.webhook.url", shown=False)
    try:
        parts = urllib.parse.urlsplit(url)
        sound = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and not parts.username
    except ValueError:
        sound = False
    # The URL may be a secret by itself: it is never repeated.
    if not sound or not url.isascii() or " " in url:
        raise ConfigurationError("notify.webhook.url is no URL of http or https, with a host and without a user")
    known["timeout"] = _number(known["timeout"], "notify.webhook.timeout", LONGEST)
    return known


def _address(value, where):
    """One address, with or without a name before it."""
    text = _text(value, where)
    found = email.utils.getaddresses([text])
    mailbox, _, domain = found[0][1].rpartition("@")
    if len(found) != 1 or not mailbox or not domain or any(char in mailbox + domain for char in ' ,;<>@"'):
        raise ConfigurationError(f"{where}: {value!r} is no mail address")
    return text


def _text(value, where, shown=True):
    if not isinstance(value, str) or not value or not value.isprintable():
        said = f", it is {value!r}" if shown else ""
        raise ConfigurationError(f"{where} must be a text of one line{said}")
    return value


def _number(value, where, most):
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise ConfigurationError(f"{where} must be a whole number from 1 to {most}, it is {value!r}")
    return value
