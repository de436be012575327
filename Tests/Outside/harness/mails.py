"""Mails as sent by other programs, and the routes they arrive by."""
import socket
import subprocess

from .postfix import free_port
from .server import BINARY, surroundings

__all__ = ["by_command", "by_lmtp", "free_port", "inbox", "mail"]


def mail(number, *, sender="stranger@outside.example", to="office@millerrowe.example", subject=None, body=None,
         headers=""):
    """One mail as bytes; the same number gives the same mail."""
    return (
        f"Message-ID: <{number}@outside.example>\r\nFrom: Somebody <{sender}>\r\nTo: {to}\r\n"
        f"Subject: {subject or f'Mail {number}'}\r\nDate: Tue, 24 Nov 2026 09:12:00 -0600\r\n{headers}\r\n"
        f"{body or f'This is mail {number}.'}\r\n").encode()


def by_command(office, raw, *flags, check=True, environment=None):
    """Pipes a mail into `ringback mail receive`; returns the exit status."""
    done = subprocess.run(
        [BINARY, "mail", "receive", *office.storage.flags, *flags], input=raw, capture_output=True, timeout=120,
        env=surroundings(environment))
    if check and done.returncode != 0:
        raise AssertionError(f"exit {done.returncode}: {done.stderr.decode()}")
    return done


def by_lmtp(port, raw, *, sender="stranger@outside.example", to=("office@millerrowe.example",), source=""):
    """Delivers a mail like a mail server; returns the refused recipients, each with the answer.

    smtplib's LMTP reads only one answer per mail, however many recipients it has.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=60, source_address=(source, 0)) as line:
        said = line.makefile("rb")

        def answer():
            text = said.readline()
            while text[3:4] == b"-":
                text = said.readline()
            if not text:
                raise OSError("the connection ended")
            return text.decode().strip()

        def ask(command):
            line.sendall(command.encode() + b"\r\n")
            return answer()

        if not answer().startswith("220") or not ask("LHLO tests").startswith("250"):
            raise OSError("nobody takes mail")
        refused = {}
        first = ask(f"MAIL FROM:<{sender}>")
        if not first.startswith("250"):
            return {address: first for address in to}
        taken = []
        for address in to:
            told = ask(f"RCPT TO:<{address}>")
            if told.startswith("250"):
                taken.append(address)
            else:
                refused[address] = told
        if taken and ask("DATA").startswith("354"):
            body = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
            dotted = body.replace(b"\r\n.", b"\r\n..")
            line.sendall((b"." if dotted.startswith(b".") else b"") + dotted + b".\r\n")
            for address in taken:
                told = answer()
                if not told.startswith("250"):
                    refused[address] = told
        return refused


def inbox(office):
    """Everything that came in: [(subject or '', state, via, from)], oldest first."""
    return office.storage.rows("SELECT subject, state, via, from_address FROM inbox ORDER BY id")

