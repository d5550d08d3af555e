"""Real servers on loopback that notifications are sent to."""

import contextlib
import http.server
import socket
import subprocess
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Mailbox:
    """Keeps what it is handed; ``refused`` are recipients that it does not take."""

    def __init__(self, refused=()):
        self.messages = []
        self.logins = []
        self.refused = refused

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 no such box"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(envelope)
        return "250 taken"

    def authenticate(self, server, session, envelope, mechanism, data):
        self.logins.append((data.login.decode(), data.password.decode()))
        # A server that repeats what it was told, as careless ones do.
        message = f"535 5.7.8 not {data.password.decode()}"
        return AuthResult(success=data.password == b"right", handled=False, message=message)


class _OnFreePort(Controller):
    """On a port that the system chooses."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextlib.contextmanager
def smtp(box, **options):
    """A mail server for ``box``; yields its port."""
    options.setdefault("auth_require_tls", False)
    server = _OnFreePort(box, hostname="127.0.0.1", port=0, authenticator=box.authenticate, **options)
    server.start()
    try:
        yield server.port
    finally:
        server.stop()


@contextlib.contextmanager
def receiver(status=200, location=None):
    """A receiver of webhooks; yields its URL and the list of ``(path, headers, body)`` that it got."""
    got = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, dict(self.headers), body))
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}", got
        running.shutdown()


@contextlib.contextmanager
def silent():
    """A server that accepts and says nothing, ever; yields its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@contextlib.contextmanager
def dribbling():
    """A server that says a byte of a greeting now and then, so that no read of its peer times out; yields its port."""
    ended = threading.Event()

    def serve(listening):
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            with connection:
                connection.sendall(b"220-")
                while not ended.wait(0.1):
                    connection.sendall(b"x")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,), daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        ended.set()


def certificate(directory):
    """A certificate of 127.0.0.1 that signs itself; ``(certificate, key)`` as paths."""
    paths = (f"{directory}/cert.pem", f"{directory}/key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", "/CN=loopback", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*command, "-out", paths[0], "-keyout", paths[1]], check=True, capture_output=True)
    return paths
