"""A private Dovecot: one IMAP mailbox with a password, in the clear and with TLS."""
import imaplib
import os
import pathlib
import pwd
import subprocess
import tempfile
import time

from .mails import free_port
from .waiting import wait_until

USER = "office"
PASSWORD = "a mailbox's password"


class Dovecot:
    """`with Dovecot() as mailbox: …`; its folder's path is short, because Dovecot makes sockets in it."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rbd"))
        self.port, self.tls_port = free_port(), free_port()
        self.process = None

    @property
    def url(self):
        return f"imap://127.0.0.1:{self.port}"

    @property
    def tls_url(self):
        return f"imaps://localhost:{self.tls_port}"

    @property
    def certificate(self):
        return self.folder / "certificate.pem"

    def environment(self, *, url=None, password=PASSWORD):
        return {
            "RINGBACK_MAIL_IMAP_URL": url or self.url, "RINGBACK_MAIL_IMAP_USER": USER,
            "RINGBACK_MAIL_IMAP_PASSWORD": password}

    def __enter__(self):
        me = pwd.getpwuid(os.getuid()).pw_name
        for part in ("run", "state", "mail"):
            (self.folder / part).mkdir()
        # Dovecot's own users, who are not us, need access.
        os.chmod(self.folder, 0o755)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", self.folder / "key.pem", "-out", self.certificate],
            check=True, capture_output=True)
        uid, gid = (os.getuid(), os.getgid()) if os.getuid() else (65534, 65534)
        if not os.getuid():
            for path in (self.folder / "mail",):
                os.chown(path, uid, gid)
        (self.folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}:{uid}:{gid}::{self.folder}/mail::\n")
        (self.folder / "dovecot.conf").write_text(f"""
base_dir = {self.folder}/run
state_dir = {self.folder}/state
log_path = {self.folder}/log
info_log_path = {self.folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{self.certificate}
ssl_key = <{self.folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{self.folder}/mail/Maildir
first_valid_uid = 1
default_internal_user = {me if os.getuid() else "dovecot"}
default_login_user = {me if os.getuid() else "dovenull"}
imap_idle_notify_interval = 2 mins
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {self.folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {self.folder}/users
}}
service imap-login {{
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
    ssl = yes
  }}
  chroot =
}}
service anvil {{
  chroot =
}}
""")
        self.start()
        return self

    def start(self):
        self.process = subprocess.Popen(
            ["/usr/sbin/dovecot", "-F", "-c", self.folder / "dovecot.conf"], stdout=subprocess.DEVNULL,
            stderr=open(self.folder / "stderr", "ab"))
        wait_until(self._answers, "Dovecot answers")

    def _answers(self):
        with imaplib.IMAP4("127.0.0.1", self.port) as line:
            return line.welcome

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def __exit__(self, *_):
        self.stop()
        subprocess.run(["rm", "-rf", self.folder])

    # Contents

    def _line(self):
        line = imaplib.IMAP4("127.0.0.1", self.port)
        line.login(USER, PASSWORD)
        return line

    def put(self, raw, *, seen=False):
        """Puts a mail into the mailbox, like its server."""
        line = self._line()
        told, _ = line.append("INBOX", "(\\Seen)" if seen else None, imaplib.Time2Internaldate(time.time()), raw)
        assert told == "OK"
        line.logout()

    def unseen(self):
        line = self._line()
        line.select("INBOX", readonly=True)
        _, (found,) = line.search(None, "UNSEEN")
        line.logout()
        return len(found.split())

    def number_anew(self):
        """Renumbers all mails (a new UIDVALIDITY)."""
        self.stop()
        for name in self.folder.glob("mail/Maildir/dovecot*"):
            name.unlink()
        # It numbers a mailbox by the second of its creation.
        time.sleep(1.1)
        self.start()
