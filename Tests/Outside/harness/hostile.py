"""A hostile mailbox server: it accepts any sign-in, and answers everything else with one line, or per command with
`said`."""
import socket
import threading


class HostileMailbox:
    def __init__(self, said):
        self.said = said
        self.asked = 0

    def __enter__(self):
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(8)
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def environment(self):
        return {
            "RINGBACK_MAIL_IMAP_URL": f"imap://127.0.0.1:{self.listener.getsockname()[1]}",
            "RINGBACK_MAIL_IMAP_USER": "x", "RINGBACK_MAIL_IMAP_PASSWORD": "y"}

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        with connection, connection.makefile("rwb") as lines:
            try:
                lines.write(b"* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n")
                lines.flush()
                for line in lines:
                    tag, _, command = line.strip().partition(b" ")
                    word = command.split(b" ")[0].upper()
                    self.asked += 1
                    if word == b"CAPABILITY":
                        lines.write(b"* CAPABILITY IMAP4rev1 IDLE\r\n")
                    elif word not in (b"LOGIN", b"AUTHENTICATE", b"LOGOUT"):
                        lines.write(self.said(command) if callable(self.said) else self.said)
                    lines.write(tag + b" OK done\r\n")
                    lines.flush()
            except OSError:
                return
