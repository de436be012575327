"""A mailbox server that gives its mails, and does something else with those that it is told to."""
import re
import socket
import threading
import time


class Mailbox:
    """`mails` by their UID. `odd` names what happens to one that is asked for; `seen` those that somebody has read."""

    def __init__(self, mails, *, validity=7, odd=None, seen=()):
        self.mails, self.validity, self.odd, self.seen = dict(mails), validity, odd or {}, set(seen)
        self.searches = []
        self.connections = 0

    def __enter__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    @property
    def url(self):
        return f"imap://127.0.0.1:{self.listener.getsockname()[1]}"

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        with connection, connection.makefile("rb") as lines:
            try:
                connection.sendall(b"* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n")
                for line in lines:
                    tag, _, command = line.strip().partition(b" ")
                    answer = self._answer(connection, command.upper())
                    if answer is None:
                        return
                    if answer == b"+ idling\r\n":
                        connection.sendall(answer)
                        lines.readline()
                        answer = b""
                    is_no = answer.startswith((b"NO", b"BAD"))
                    connection.sendall(tag + b" " + answer if is_no else answer + tag + b" OK done\r\n")
            except OSError:
                return

    def _answer(self, connection, command):
        words = command.split()
        if words[0] == b"CAPABILITY":
            return b"* CAPABILITY IMAP4rev1 IDLE\r\n"
        if words[0] == b"SELECT":
            following = max(self.mails, default=0) + 1
            return b"* %d EXISTS\r\n* OK [UIDVALIDITY %d] x\r\n* OK [UIDNEXT %d] x\r\n" % (
                len(self.mails), self.validity, following)
        if words[0] == b"IDLE":
            time.sleep(0.2)  # A real server waits, too.
            return b"+ idling\r\n"
        if words[:2] == [b"UID", b"SEARCH"]:
            self.searches.append(command[len(b"UID SEARCH "):].decode())
            found = sorted(self.mails)
            if b"UNSEEN" in command:
                found = [uid for uid in found if uid not in self.seen]
            if (least := re.search(rb"UID (\d+):\*", command[4:])) is not None:
                found = [uid for uid in found if uid >= int(least[1])] or found[-1:]
            return b"* SEARCH " + b" ".join(b"%d" % uid for uid in found) + b"\r\n"
        if words[:2] == [b"UID", b"STORE"]:
            self.seen.add(int(words[2]))
        if words[:2] == [b"UID", b"FETCH"]:
            return self._mail(connection, int(words[2]), command)
        return b""

    def _mail(self, connection, uid, command):
        raw, odd = self.mails[uid], self.odd.get(uid)
        is_body = b"BODY" in command
        if odd in ("NO", "BAD"):
            return f"{odd} [SERVERBUG] this mail is damaged\r\n".encode()
        if odd == "close at its size" or is_body and odd == "close at its body":
            return None
        if is_body and odd == "huge literal":
            return b"* 2 FETCH (UID %d BODY[]<0> {9223372036854775807}\r\n" % uid
        if is_body and odd == "nothing":
            return b"* 2 FETCH (UID %d BODY[]<0> NIL)\r\n" % uid
        if is_body and odd == "endless":
            connection.sendall(b"* 2 FETCH (UID %d BODY[]<0> {1048576}\r\n" % uid)
            while True:
                connection.sendall(b"q" * 65536)
        if not is_body:
            return b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (uid, uid, len(raw))
        start, count = map(int, re.search(rb"<(\d+)\.(\d+)>", command).groups())
        piece = raw[start:start + count]
        return b"* %d FETCH (UID %d BODY[]<%d> {%d}\r\n%b)\r\n" % (uid, uid, start, len(piece), piece)
