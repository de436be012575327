"""Mails made to be as heavy as possible, and what reading one costs the running server.

Run alone, it prints the table of BENCHMARKS.md: `python Tests/Outside/harness/heavy.py`.
"""
import base64
import time
from concurrent.futures import ThreadPoolExecutor

MB = 1 << 20


def _mail(name, headers, body, sender=""):
    # Each from a different sender, so that none is held because of numbers.
    return (f"Message-ID: <{name}@outside.example>\r\nFrom: Somebody <{sender or f'{name}@outside.example'}>\r\nTo: office@millerrowe.example\r\n"
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
    """One part consisting only of headers."""
    return b"--b\r\n" + b"X-Long: " + b"y" * 60 + b"\r\n" + (b"X-%d: y\r\n" % 1) * ((size - 100) // 8) + b"\r\nx\r\n--b--\r\n"


def _parameters(size):
    count = size // 20
    return b"--b\r\nContent-Type: text/plain" + b"".join(b";\r\n a%d=b%d" % (n, n) for n in range(count)) + b"\r\n\r\nx\r\n--b--\r\n"


def _messages(size):
    return b"--b\r\nContent-Type: message/rfc822\r\n\r\nTo: " + b",\r\n".join(
        b" a%d@example.com" % n for n in range(size // 24)) + b"\r\n\r\nx\r\n--b--\r\n"


def _encoded(size):
    """An encoded word on each line of a header, each in another character set than the last."""
    sets = ["iso-8859-%d" % n for n in range(1, 10)] + ["koi8-r", "big5", "euc-jp", "gb18030", "shift_jis"]
    return "".join(f"\r\n =?{sets[n % len(sets)]}?Q?=E9{n}?=" for n in range(size // 28))


def _statuses(size):
    """Per-recipient reports, each a block of fields, in one part after another."""
    part = b"--b\r\nContent-Type: message/delivery-status\r\n\r\n" + (b"a: b\r\n" * 9000 + b"\r\n") * 10
    return b"--b\r\n\r\nx\r\n" + part * (size // len(part)) + b"--b--\r\n"


def _returned(size):
    """Returned mails that are nothing but headers."""
    part = b"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + b"a:\r\n" * 250_000
    return b"--b\r\n\r\nx\r\n" + part * max(1, size // len(part)) + b"--b--\r\n"


PLAIN = "Content-Type: text/plain"
REPORT = "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
MIXED = "Content-Type: multipart/mixed; boundary=b"


def heavy(size):
    """Every kind of heavy mail by name, `size` large where size is what makes it heavy."""
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
            "status", REPORT, b"--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + b"x" * MB + b"\r\n--b--\r\n"),
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
            f"\r\n <{n}@a.example>" for n in range(size // 22)), b"x"),
        "lines of one letter": _mail("letters", PLAIN, b"a\r\n" * (size // 3)),
        "dots": _mail("dots", PLAIN, b"..\r\n" * (size // 4)),
        "headers of one letter": _mail("tiny", f"{PLAIN}\r\n" + "\r\n".join(["a:"] * (size // 4)), b"x"),
        "recipients without end": _mail("everybody", f"{PLAIN}\r\n" + "\r\n".join(["To: a@b.example"] * (size // 17)), b"x"),
        "reports without end": _mail("reports", REPORT, _statuses(size)),
        "mails that are sent back": _mail("returned", REPORT, _returned(size)),
        "marks over one letter": _mail(
            "marks", f"{PLAIN}; charset=utf-8", "a\r\na".encode() + "\u0323\u0301".encode() * (size // 4)),
        "flags": _mail("flags", f"{PLAIN}; charset=utf-8", ("\U0001F1E9" * 99 + "1\r\n").encode() * (size // 399)),
        "another character set": _mail("cyrillic", f"{PLAIN}; charset=koi8-r", (b"\xc1\xd2" * 30 + b"\r\n") * (size // 62)),
        "bytes of no character set": _mail("bytes", f"{PLAIN}; charset=iso-2022-jp", b"\xff\x1b" * (size // 2)),
        "HTML of quotations": _mail(
            "gmail", "Content-Type: text/html",
            (b"<div class=gmail_quote>" + b"<i class=gmail_quote>" * 9 + b"</i>" * 9 + b"</div>") * (size // 255)),
        "HTML of styles": _mail(
            "styles", "Content-Type: text/html", (b"<p style=\"" + b"a: b; " * 300 + b"\">x</p>") * (size // 1820)),
        "HTML of signs": _mail("signs", "Content-Type: text/html", b"&amp;<" * (size // 6)),
        # As much as is read of a letter, all of which could be a caller's name or number.
        "a letter of numbers": _mail("numbers", PLAIN, b"Call me at 713 555 0142 or\r\n" * (MB // 28)),
        "a letter of names": _mail("names", PLAIN, b"Name: Ana Ruiz\r\nTel: +\r\n" * (MB // 24)),
        "an answer of quotations": _mail(
            "quotations", PLAIN, b"On Tue, Nov 24, 2026 at 9:12 AM Ana <ana@millerrowe.example> wrote:\r\n> x\r\n" * (MB // 77),
            sender="ana@millerrowe.example"),
        "a letter of signatures": _mail(
            "signatures", PLAIN, b"-- \r\n" * 1900 + b"words that are no card of anybody.\r\n" * 13 + b"-- \r\n" * 1900),
        "a letter of farewells": _mail("farewells", PLAIN, b"so much for that, then.\r\n" * 3000 + b"Best regards,\r\nAna\r\n" * 400),
        "a letter of quoted lines": _mail("quoted-lines", PLAIN, b"> x\r\ny\r\n" * (MB // 8)),
        "a letter of dividers": _mail("dividers", PLAIN, (b"-----Original Message-----\r\n" + b"\r\n" * 20) * (MB // 68)),
        "a line of links that act": _mail(
            "secrets", PLAIN, b" ".join(b"%d-9k2m4p6q8r0s1t3v5w7x9%05d" % (n, n) for n in range(MB // 34))),
    }


class Peak:
    """A process's peak memory, above what it held before."""

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
    """Delivers mails at once by LMTP, and a small one after them.

    Returns the memory and CPU they took, and the seconds from the small one's acknowledgement until it was read.
    """
    from .mails import by_lmtp

    with Peak(office.server.process.pid) as peak:
        with ThreadPoolExecutor(len(mails)) as at_once:
            refused = list(at_once.map(lambda raw: by_lmtp(office.lmtp, raw), mails))
        assert not any(refused), refused
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
