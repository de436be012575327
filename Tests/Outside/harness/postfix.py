"""A private Postfix: its own folders, port and log; the machine's mail is not touched."""
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import tempfile

from .waiting import wait_until

_AS_ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postfix:
    """`with Postfix(domains=["millerrowe.example"]) as postfix: … postfix.url`.

    Mails to the domains are put into one maildir (`delivered`), or passed on to `lmtp`, such as `127.0.0.1:2424`; an
    address accepts any `+` suffix. Nothing leaves the machine.
    """

    def __init__(self, *, domains, lmtp=None, users=None, certificate=None, settings=None):
        program = shutil.which("postfix") or "/usr/sbin/postfix"
        assert os.path.exists(program), "Postfix is not installed: scripts/install-packages test"
        self.program = program
        # Postfix's own user needs access to its queue: not in a folder only one person may enter.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ringback-postfix-", dir="/tmp"))
        self.folder.chmod(0o755)
        self.config, self.queue, self.data = (self.folder / name for name in ("config", "queue", "data"))
        self.maildir, self.log = self.folder / "mail", self.folder / "mail.log"
        self.domains, self.lmtp, self.users, self.certificate = domains, lmtp, users, certificate
        self.settings = settings or {}
        self.port = free_port()

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"

    def start(self):
        self._write()
        self._postfix("start")
        wait_until(self._answers, "Postfix answers", 20)
        return self

    def stop(self):
        subprocess.run([*_AS_ROOT, self.program, "-c", str(self.config), "abort"], capture_output=True)
        subprocess.run([*_AS_ROOT, "rm", "-rf", str(self.folder)], capture_output=True)

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.stop()
            raise

    def __exit__(self, *_):
        self.stop()

    # Setup

    def _write(self):
        for folder in (self.config, self.queue, self.data, self.maildir):
            folder.mkdir()
        owner = pwd.getpwnam("postfix")
        receiver = pwd.getpwnam("nobody")
        addresses = "".join(f"@{domain} all/\n" for domain in self.domains)
        (self.config / "mailboxes").write_text(addresses)
        main = {
            "compatibility_level": "3.6",
            "queue_directory": self.queue, "data_directory": self.data, "mail_owner": "postfix",
            "setgid_group": "postdrop", "maillog_file": self.log, "maillog_file_prefixes": self.folder,
            "inet_interfaces": "127.0.0.1", "inet_protocols": "ipv4", "myhostname": "mail.millerrowe.example",
            "mydestination": "", "mynetworks": "127.0.0.0/8", "local_transport": "error:nobody is local",
            "default_transport": "error:nothing leaves this machine", "relay_transport": "error:no relay",
            "recipient_delimiter": "+", "virtual_mailbox_domains": " ".join(self.domains),
            "virtual_mailbox_base": self.maildir, "virtual_mailbox_maps": f"texthash:{self.config}/mailboxes",
            "virtual_uid_maps": f"static:{receiver.pw_uid}", "virtual_gid_maps": f"static:{receiver.pw_gid}",
            "virtual_minimum_uid": "1", "alias_maps": "", "alias_database": "", "local_recipient_maps": "",
            "biff": "no", "smtputf8_enable": "yes", "message_size_limit": "104857600", "virtual_mailbox_limit": "0",
            "smtpd_recipient_restrictions": "permit_mynetworks, reject_unauth_destination",
            "minimal_backoff_time": "1s", "maximal_backoff_time": "2s", "queue_run_delay": "1s",
            "import_environment": "MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C",
        }
        if self.lmtp:
            main["virtual_transport"] = f"lmtp:inet:{self.lmtp}"
        if self.certificate:
            main |= {"smtpd_tls_security_level": "may", "smtpd_tls_cert_file": self.certificate[0],
                     "smtpd_tls_key_file": self.certificate[1]}
        main |= self.settings
        (self.config / "main.cf").write_text("".join(f"{name} = {value}\n" for name, value in main.items()))
        (self.config / "master.cf").write_text(_SERVICES.format(port=self.port))
        for folder in (self.data, self.queue):
            subprocess.run([*_AS_ROOT, "chown", owner.pw_name, str(folder)], check=True)
        subprocess.run([*_AS_ROOT, "chown", "root", str(self.queue)], check=True)
        subprocess.run([*_AS_ROOT, "chown", receiver.pw_name, str(self.maildir)], check=True)

    def _postfix(self, command):
        done = subprocess.run(
            [*_AS_ROOT, self.program, "-c", str(self.config), command], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"postfix {command}: {done.stderr}\n{self.log_tail()}"

    def _answers(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
            return connection.recv(100).startswith(b"220")

    def log_tail(self, lines=20):
        return "\n".join(self.log.read_text().splitlines()[-lines:]) if self.log.exists() else "(no log)"

    # Inspection

    def delivered(self):
        """The delivered mails as bytes, in order of arrival."""
        files = sorted((self.maildir / "all" / "new").glob("*"), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_bytes() for file in files]

    def wait_for(self, count, seconds=30):
        def came():
            mails = self.delivered()
            return mails if len(mails) >= count else None

        return wait_until(came, f"{count} mails are delivered", seconds)


_SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
