-- Mail: how an office sends and receives, what waits to go out, what came in, and what became of both (C1–C3).

-- What an administrator set on the page; what the server's own settings say stands above it.
CREATE TABLE mail_account (
    office_id TEXT {binary} PRIMARY KEY REFERENCES office (id),
    version BIGINT NOT NULL,
    smtp_url TEXT NOT NULL,
    smtp_user TEXT NOT NULL,
    smtp_password TEXT NOT NULL,
    imap_url TEXT NOT NULL,
    imap_user TEXT NOT NULL,
    imap_password TEXT NOT NULL,
    from_address TEXT NOT NULL,
    reply_domain TEXT NOT NULL,
    public_url TEXT NOT NULL,
    trusted_server TEXT NOT NULL
);

-- The key that signs reply addresses and links, and the number of the next mail.
CREATE TABLE mail_ledger (
    office_id TEXT {binary} PRIMARY KEY REFERENCES office (id),
    signing_key {blob} NOT NULL,
    next_number BIGINT NOT NULL
);

-- What somebody wants to be mailed, and when. Without a row the standard applies.
CREATE TABLE mail_preference (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    wishes TEXT NOT NULL,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);

-- Every mail that goes out, written with the change it tells of. `number` is small, counts up in the office without
-- gaps that matter, and stands in the signed token of the mail.
CREATE TABLE outbox (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT {binary},
    address TEXT NOT NULL,
    message_id TEXT {binary},
    handover_id TEXT {binary},
    answer_id TEXT {binary},
    answers_mail TEXT NOT NULL,
    particulars TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'dropped', 'bounced')),
    next_try_at BIGINT,
    held_until BIGINT,
    tries BIGINT NOT NULL,
    settled_at BIGINT,
    last_error TEXT NOT NULL,
    PRIMARY KEY (office_id, number),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    CHECK ((state = 'waiting') = (next_try_at IS NOT NULL))
);
CREATE INDEX outbox_due ON outbox (office_id, next_try_at) WHERE state = 'waiting';
CREATE INDEX outbox_message ON outbox (office_id, message_id, number) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_address ON outbox (office_id, address, made_at);
CREATE INDEX outbox_person ON outbox (office_id, person_id, number) WHERE person_id IS NOT NULL;

-- Each try to hand a mail over to the mail server.
CREATE TABLE outbox_try (
    office_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    smtp_code BIGINT,
    error TEXT NOT NULL,
    PRIMARY KEY (office_id, number, at),
    FOREIGN KEY (office_id, number) REFERENCES outbox (office_id, number)
);

-- Every mail that came in, as its bytes were, before it was acknowledged to whoever brought it.
CREATE TABLE inbox (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    dedupe_key {blob} NOT NULL,
    via TEXT NOT NULL CHECK (via IN ('imap', 'lmtp', 'command')),
    envelope_from TEXT,
    envelope_to TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    size BIGINT NOT NULL,
    raw {blob} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'quarantined', 'released', 'refused', 'ignored')),
    why TEXT NOT NULL,
    from_address TEXT NOT NULL,
    subject TEXT NOT NULL,
    said TEXT NOT NULL,
    message_id TEXT {binary},
    person_id TEXT {binary},
    outcome TEXT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT {binary},
    tries BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id)
);
-- The same mail by two roads is one mail.
CREATE UNIQUE INDEX inbox_once ON inbox (office_id, dedupe_key);
CREATE INDEX inbox_waiting ON inbox (office_id, id) WHERE state = 'waiting';
CREATE INDEX inbox_quarantine ON inbox (office_id, id) WHERE state = 'quarantined';
CREATE INDEX inbox_message ON inbox (office_id, message_id, id) WHERE message_id IS NOT NULL;
CREATE INDEX inbox_from ON inbox (office_id, from_address, received_at);

-- A file that came with a mail and belongs to a message: a recording, a picture, a form.
CREATE TABLE attachment (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    inbox_id TEXT {binary} NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size BIGINT NOT NULL,
    content {blob} NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, inbox_id) REFERENCES inbox (office_id, id)
);
CREATE INDEX attachment_message ON attachment (office_id, message_id, id);

-- A link of a mail that was pressed: what it did, so that pressing again says so and does nothing.
CREATE TABLE mail_act (
    office_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    act TEXT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (office_id, number, act),
    FOREIGN KEY (office_id, number) REFERENCES outbox (office_id, number)
);

-- A person whose mail comes back: since when, and what was said.
CREATE TABLE mail_trouble (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    since BIGINT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);

-- Where reading the mailbox has come to, and what last went wrong with it.
CREATE TABLE mail_state (
    office_id TEXT {binary} PRIMARY KEY REFERENCES office (id),
    uid_validity BIGINT,
    uid_next BIGINT,
    fetched_at BIGINT,
    fetch_error TEXT NOT NULL,
    fetch_error_at BIGINT,
    sent_at BIGINT,
    send_error TEXT NOT NULL,
    send_error_at BIGINT
);
