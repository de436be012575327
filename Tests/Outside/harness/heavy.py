"""Mails that are made to be heavy, each as large as it may be; and what reading one costs the server that runs.

Alone it prints the table of BENCHMARKS.md: `python Tests/Outside/harness/heavy.py`.
"""
import base64
import threading
import time

MB = 1 << 20


def _mail(name, headers, body, sender="stranger@outside.example"):
    return (f"Message-ID: <{name}@outside.example>\r\nFrom: Somebody <{sender}>\r\nTo: office@millerrowe.example\r\n"
            f"Subject: Heavy {name}\r\nMIME-Version: 1.0\r\n{headers}\r\n\r\n").encode() + body


def _lines(size, line=b"y" * 76):
    return (line + b"\r\n") * (size // (len(line) + 2))


def _deep(size):
    body = b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1) for n in range(15_000))
    return body + _lines(size - len(body))


def _parts(size):
    return b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * (size // 40)


def _long_headers(size):
    """One part whose headers are all there is of it."""
    return b"--b\r\n" + b"X-Long: " + b"y" * 60 + b"\r\n" + (b"X-%d: y\r\n" % 1) * ((size - 100) // 8) + b"\r\nx\r\n--b--\r\n"


def _parameters(size):
    count = size // 14
    return b"--b\r\nContent-Type: text/plain" + b"".join(b";\r\n a%d=b%d" % (n, n) for n in range(count)) + b"\r\n\r\nx\r\n--b--\r\n"


def _messages(size):
    return b"--b\r\nContent-Type: message/rfc822\r\n\r\nTo: " + b",\r\n".join(
        b" a%d@example.com" % n for n in range(size // 24)) + b"\r\n\r\nx\r\n--b--\r\n"


def _encoded(size):
    """A word to be decoded in each line of a header, each in another character set than the one before."""
    sets = ["iso-8859-%d" % n for n in range(1, 10)] + ["koi8-r", "big5", "euc-jp", "gb18030", "shift_jis"]
    return "".join(f"\r\n =?{sets[n % len(sets)]}?Q?=E9{n}?=" for n in range(size // 28))


PLAIN = "Content-Type: text/plain"
MIXED = "Content-Type: multipart/mixed; boundary=b"


def heavy(size):
    """Every kind of heavy mail, by name, as large as `size` where its size is its weight."""
    attached = base64.encodebytes(b"\x00\x01\x02" * (size * 54 // 78 // 4)).replace(b"\n", b"\r\n")
    return {
        "plain": _mail("plain", PLAIN, _lines(size)),
        "one line": _mail("line", PLAIN, b"y" * size),
        "deep multipart": _mail("deep", "Content-Type: multipart/mixed; boundary=b0", _deep(size)),
        "parts without end": _mail("parts", MIXED, _parts(size)),
        "a part of headers": _mail("headers", MIXED, _long_headers(size)),
        "parameters without end": _mail("parameters", MIXED, _parameters(size)),
        "a mail in a mail, to everybody": _mail("inner", MIXED, _messages(size)),
        "a file": _mail("file", MIXED, b"--b\r\n\r\nsee file\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
                        b"Content-Transfer-Encoding: base64\r\n\r\n" + attached + b"--b--\r\n"),
        "delivery status without a line end": _mail(
            "status", "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            b"--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + b"x" * MB + b"\r\n--b--\r\n"),
        "HTML with 60,000 attributes": _mail(
            "attributes", "Content-Type: text/html",
            b"<a" + b"".join(b" b%d=c" % n for n in range(60_000)) + b">word</a>"),
        "HTML of 60,000 elements in one another": _mail(
            "nested", "Content-Type: text/html", b"<div><b>" * 30_000 + b"word" + b"</b></div>" * 30_000),
        "HTML": _mail("html", "Content-Type: text/html", b"<b>x</b>\r\n" * (size // 10)),
        "flowed": _mail("flowed", "Content-Type: text/plain; format=flowed", b"a \r\n" * (size // 4)),
        "quoted-printable": _mail(
            "quoted", "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
            b"=C3=A9=\r\n" * (size // 9)),
        "base64 of nothing": _mail(
            "nothing", f"{PLAIN}\r\nContent-Transfer-Encoding: base64", b"====\r\n" * (size // 6)),
        "encoded words": _mail("words", f"{PLAIN}\r\nX-Words:{_encoded(size)}", b"x"),
        "encoded words in two headers": _mail("two", f"{PLAIN}\r\nComments:{_encoded(MB)}\r\nKeywords:{_encoded(MB)}", b"x"),
        "references": _mail("references", f"{PLAIN}\r\nReferences:" + "".join(
            f"\r\n <{n}@a.example>" for n in range(size // 20)), b"x"),
        # As much as is read of a letter, and all of it what a caller's name or number could be.
        "a letter of numbers": _mail("numbers", PLAIN, b"Call me at 713 555 0142 or\r\n" * (MB // 28)),
        "a letter of names": _mail("names", PLAIN, b"Name: Ana Ruiz\r\nTel: +\r\n" * (MB // 24)),
        "an answer of quotations": _mail(
            "quotations", PLAIN, b"On Tue, Nov 24, 2026 at 9:12 AM Ana <ana@millerrowe.example> wrote:\r\n> x\r\n" * (MB // 77),
            sender="ana@millerrowe.example"),
    }


class Peak:
    """The most memory that a process held, above what it held before."""

    def __init__(self, pid):
        self.pid = pid

    def __enter__(self):
        with open(f"/proc/{self.pid}/clear_refs", "w", encoding="ascii") as reset:
            reset.write("5")
        self.before, self.cpu_before = self.status("VmRSS"), self.cpu()
        return self

    def __exit__(self, *_):
        self.megabytes = (self.status("VmHWM") - self.before) / 1024
        self.seconds = self.cpu() - self.cpu_before

    def status(self, field):
        with open(f"/proc/{self.pid}/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(field + ":"))

    def cpu(self):
        with open(f"/proc/{self.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100


def weigh(office, mails, small, settled):
    """Brings mails at once by LMTP, and a small one behind them.

    Gives the memory and CPU they took, and the seconds from the small one's acknowledgement until it was read.
    """
    from .mails import by_lmtp

    with Peak(office.server.process.pid) as peak:
        brought = [threading.Thread(target=by_lmtp, args=(office.lmtp, raw)) for raw in mails]
        for thread in brought:
            thread.start()
        for thread in brought:
            thread.join()
        by_lmtp(office.lmtp, small)
        start = time.monotonic()
        while not settled(office, small):
            time.sleep(0.02)
        behind = time.monotonic() - start
        while not all(settled(office, raw) for raw in mails):
            time.sleep(0.05)
    return peak.megabytes, peak.seconds, behind


def is_settled(office, raw):
    subject = raw.split(b"Subject: ")[1].split(b"\r\n")[0].decode()
    return bool(office.storage.rows(f"SELECT 1 FROM inbox WHERE subject = '{subject}' AND state <> 'waiting'"))
