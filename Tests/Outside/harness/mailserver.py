"""A mail server that records what it accepts, and misbehaves when told to."""
import asyncio
import email
import email.policy
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from .waiting import wait_until


@dataclass
class Taken:
    """One accepted mail, and when."""

    sender: str
    recipients: list
    raw: bytes
    at: float
    user: str | None = None

    @property
    def mail(self):
        return email.message_from_bytes(self.raw, policy=email.policy.default)

    @property
    def subject(self):
        return str(self.mail["Subject"])

    @property
    def message_id(self):
        return str(self.mail["Message-ID"])

    @property
    def text(self):
        return self.mail.get_body(("plain",)).get_content()

    @property
    def html(self):
        return self.mail.get_body(("html",)).get_content()


@dataclass
class Manners:
    """The server's behaviour, changed by tests while it runs."""

    # The answer to the end of a mail; None is 250.
    to_mail: str | None = None
    # The answer to RCPT, by address.
    to_address: dict = field(default_factory=dict)
    # Seconds before answering a mail.
    slow: float = 0
    # Whether it stays silent after a mail.
    hangs: bool = False


class _Handler:
    def __init__(self, server):
        self.server = server

    async def handle_RCPT(self, _, session, envelope, address, options):
        refusal = self.server.manners.to_address.get(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _, session, envelope):
        manners = self.server.manners
        self.server.tries += 1
        if manners.hangs:
            await asyncio.sleep(3600)
        if manners.slow:
            await asyncio.sleep(manners.slow)
        if manners.to_mail:
            return manners.to_mail
        user = getattr(session, "auth_data", None)
        self.server.taken.append(Taken(
            envelope.mail_from, list(envelope.rcpt_tos), bytes(envelope.content), time.time(),
            user.decode() if isinstance(user, bytes) else user))
        return "250 2.0.0 taken"


class _Controller(Controller):
    def _trigger_server(self):
        # The default readiness test is a whole session, which fails on a server that only speaks TLS or hangs.
        with socket.create_connection((self.hostname, self.port), timeout=5):
            pass


class MailServer:
    """`with MailServer() as mail: … mail.wait_for(1)`."""

    def __init__(self, *, users=None, certificate=None, implicit_tls=False, port=0):
        self.manners = Manners()
        self.taken = []
        self.tries = 0
        self.users = users
        self.port = port or _free_port()
        self._certificate, self._implicit = certificate, implicit_tls
        self._controller = None

    def start(self):
        context = None
        if self._certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self._certificate)
        more = {}
        if context and not self._implicit:
            more["tls_context"] = context
        if self.users is not None:
            more |= {
                "authenticator": self._authenticate, "auth_required": True,
                "auth_require_tls": bool(context) and not self._implicit}
        self._controller = _Controller(
            _Handler(self), hostname="127.0.0.1", port=self.port, ssl_context=context if self._implicit else None,
            **more)
        self._controller.start()
        return self

    def stop(self):
        if self._controller:
            self._controller.stop()
            self._controller = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def _authenticate(self, server, session, envelope, mechanism, data):
        user, password = getattr(data, "login", b""), getattr(data, "password", b"")
        if self.users.get(user.decode()) == password.decode():
            return AuthResult(success=True, auth_data=user)
        return AuthResult(success=False, handled=False)

    @property
    def url(self):
        return f"{'smtps' if self._implicit else 'smtp'}://127.0.0.1:{self.port}"

    def environment(self, **more):
        """Settings that make Ringback send through this server."""
        return {
            "RINGBACK_MAIL_SMTP_URL": self.url, "RINGBACK_MAIL_FROM": "calls@millerrowe.example",
            "RINGBACK_PUBLIC_URL": "http://phones.millerrowe.example"} | more

    # Inspection

    def to(self, address):
        return [taken for taken in self.taken if address in taken.recipients]

    def wait_for(self, count, *, to=None, seconds=60):
        """Waits for that many mails, in total or to one address; returns them."""
        def came():
            mails = self.to(to) if to else list(self.taken)
            return mails if len(mails) >= count else None

        return wait_until(came, f"{count} mails{f' to {to}' if to else ''} have come", seconds)

    def forget(self):
        self.taken.clear()
        self.tries = 0


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
