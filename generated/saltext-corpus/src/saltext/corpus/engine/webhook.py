"""The webhook about a deployment's end: its record as JSON, signed when there is a secret."""

import hashlib
import hmac
import json
import urllib.error
import urllib.request

from .errors import EngineError


def request(known, settings):
    """The POST: ``X-Corpus-Signature-256: sha256=<HMAC of the body>``, as most receivers know it from forges."""
    body = json.dumps(known, sort_keys=True).encode()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": f"corpus/{known['pack_version']}",
        "X-Corpus-Event": known["outcome"],
        "X-Corpus-Delivery": known["id"],
    }
    if settings["secret"] is not None:
        digest = hmac.new(settings["secret"].encode(), body, hashlib.sha256).hexdigest()
        headers["X-Corpus-Signature-256"] = f"sha256={digest}"
    return urllib.request.Request(settings["url"], data=body, headers=headers, method="POST")


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirected POST would become a GET, and the record would go to somebody else."""

    def redirect_request(self, *arguments):
        return None


def send(wanted, timeout):
    """Send it; any answer but 2xx is an error."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirects)
    try:
        with opener.open(wanted, timeout=timeout) as answer:
            answer.read(1)
    except urllib.error.HTTPError as error:
        with error:
            raise EngineError(f"the receiver answers {error.code}") from error
