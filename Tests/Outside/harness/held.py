"""Mail inserted into the database behind the program's back, as it is stored once handled."""
import itertools
import time
import uuid

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_numbers = itertools.count(1)


def new_id():
    number = (int(time.time() * 1000) + next(_numbers)) << 80 | uuid.uuid4().int >> 48
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(25, -1, -1))


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def hold_mail(storage, *, sender="eve@evil.example", subject="Re: a call", said="Only mornings.", why="Not theirs.",
              message=None, state="quarantined"):
    """A mail waiting for a person."""
    office, mail = storage.rows("SELECT id FROM office")[0][0], new_id()
    raw = f"From: {sender}\r\nSubject: {subject}\r\n\r\n{said}\r\n".encode().hex()
    blob = f"X'{raw}'" if storage.engine == "sqlite" else f"'\\x{raw}'::bytea"
    key = f"X'{mail.encode().hex()}'" if storage.engine == "sqlite" else f"'\\x{mail.encode().hex()}'::bytea"
    about = quoted(message) if message else "NULL"
    storage.run(
        "INSERT INTO inbox (office_id, id, dedupe_key, via, envelope_to, received_at, size, raw, state, why,"
        " from_address, subject, said, message_id, outcome, settled_at, tries) VALUES"
        f" ({quoted(office)}, {quoted(mail)}, {key}, 'command', '', {int(time.time() * 1000)}, {len(raw) // 2}, {blob},"
        f" '{state}', {quoted(why)}, {quoted(sender)}, {quoted(subject)}, {quoted(said)}, {about}, '',"
        f" {int(time.time() * 1000)}, 1);")
    return mail


def attach(storage, message, *, name="voice.wav", kind="audio/wav", content=b"RIFFwave"):
    """A file attached to a mail about a message."""
    office, file = storage.rows("SELECT id FROM office")[0][0], new_id()
    mail = hold_mail(storage, message=message, state="done")
    blob = f"X'{content.hex()}'" if storage.engine == "sqlite" else f"'\\x{content.hex()}'::bytea"
    storage.run(
        "INSERT INTO attachment (office_id, id, message_id, inbox_id, name, type, size, content) VALUES"
        f" ({quoted(office)}, {quoted(file)}, {quoted(message)}, {quoted(mail)}, {quoted(name)}, {quoted(kind)},"
        f" {len(content)}, {blob});")
    return file
