"""Requests byte by byte, as no well-behaved client sends them."""
import socket

from .waiting import wait_until


def exchange(port, *parts, seconds=20, until_closed=False):
    """Sends bytes on a fresh connection and returns the response bytes.

    A server that has heard enough may close while we are still sending; what it said before counts.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        try:
            for part in parts:
                connection.sendall(part)
        except OSError:
            pass
        try:
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        answer = b""
        try:
            while True:
                more = connection.recv(65536)
                if not more:
                    break
                answer += more
                if not until_closed and _is_whole(answer):
                    break
        except OSError:
            pass
        return answer


def _is_whole(answer):
    head, separator, body = answer.partition(b"\r\n\r\n")
    if not separator:
        return False
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line.split(b":")[1])
    return False


def statuses(answer):
    """The status of each response."""
    found = []
    for line in answer.split(b"\r\n"):
        at = line.rfind(b"HTTP/1.")
        if at >= 0 and line[at + 8:at + 9] == b" " and line[at + 9:at + 12].isdigit():
            found.append(int(line[at + 9:at + 12]))
    return found


def request(method="GET", path="/healthz", headers=(), body=b"", *, length=True):
    """A request as bytes; headers are (name, value) in text or bytes."""
    lines = [f"{method} {path} HTTP/1.1".encode("latin-1") if isinstance(path, str)
             else method.encode() + b" " + path + b" HTTP/1.1", b"Host: 127.0.0.1"]
    for name, value in headers:
        name = name.encode() if isinstance(name, str) else name
        value = value.encode("utf-8") if isinstance(value, str) else value
        lines.append(name + b": " + value)
    if body and length:
        lines.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def settled_memory(server):
    """The server's memory once it has settled."""
    seen = [0, server.resident]

    def is_calm():
        seen.append(server.resident)
        return abs(seen[-1] - seen[-2]) < 64 * 1024

    wait_until(is_calm, "memory settles", 10, 0.1)
    return seen[-1]
