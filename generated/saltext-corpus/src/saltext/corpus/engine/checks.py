"""Health checks that gate a release: http, tcp, command, unit. Each is tried until it passes or attempts end."""

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request

from . import clock
from .errors import StepError

#: sd_booted(3): it is there where systemd is the system's manager.
SYSTEMD = "/run/systemd/system"


def http(url, *, status=200, timeout=5, contains=None):
    """``(passed, sentence)`` of one GET. ``status`` is a number or a list; redirects are followed."""
    wanted = [int(item) for item in (status if isinstance(status, (list, tuple)) else [status])]
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=timeout) as answer:
            got, body = answer.status, answer.read(1 << 20).decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        with error:
            got, body = error.code, error.read(1 << 20).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        return False, f"{url} does not answer: {getattr(error, 'reason', error)}"
    if got not in wanted:
        return False, f"{url} answers {got}, not {' or '.join(map(str, wanted))}"
    if contains is not None and contains not in body:
        return False, f"{url} answers {got}, but without {contains!r}"
    return True, f"{url} answers {got}"


def tcp(host, port, timeout=5):
    """``(passed, sentence)`` of one connection."""
    try:
        with socket.create_connection((host, int(port)), timeout=timeout):
            return True, f"{host}:{port} accepts connections"
    except OSError as error:
        return False, f"{host}:{port} does not accept connections: {error}"


def command(arguments, timeout=60, cwd=None):
    """``(passed, sentence)`` of one command: a list of arguments, or text for the shell."""
    try:
        done = subprocess.run(
            arguments,
            shell=isinstance(arguments, str),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False, f"did not end within {timeout} seconds"
    except OSError as error:
        return False, str(error)
    said = done.stdout.decode("utf-8", "replace").strip().splitlines()
    return done.returncode == 0, f"exit code {done.returncode}" + (f": {said[-1]}" if said else "")


def unit(name, timeout=5):
    """``(passed, sentence)`` of whether a systemd unit is active; ``StepError`` where systemd does not run."""
    if not os.path.isdir(SYSTEMD):
        raise StepError(
            f"unit {name} cannot be checked: systemd does not run on this host",
            "Check it by http, tcp or a command instead.",
        )
    # systemctl(1): is-active says the state, and ends with 0 when the unit is active.
    passed, sentence = command(["systemctl", "is-active", "--", name], timeout)
    state = sentence.partition(": ")[2]
    return passed, f"unit {name} is {state}" if state else f"unit {name}: {sentence}"


def attempt(check, attempts=10, interval=1.0, *, sleep=time.sleep):
    """Try ``check`` up to ``attempts`` times, ``interval`` seconds apart; ``(passed, sentence, tries)``."""
    begin = clock.monotonic()
    for number in range(1, max(int(attempts), 1) + 1):
        passed, sentence = check()
        if passed or number >= int(attempts):
            spent = clock.monotonic() - begin
            return passed, f"{sentence} (attempt {number} of {attempts}, {spent:.1f} s)", number
        sleep(float(interval))
    return False, "no attempt was made", 0
