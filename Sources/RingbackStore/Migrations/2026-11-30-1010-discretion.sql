-- What may be said for a person: whether a time may be promised, in which words, and how they stand to calls just now.
-- Hours, sentences and words are JSON.
CREATE TABLE discretion (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    person_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    promise TEXT NOT NULL CHECK (promise IN ('open', 'windowed')),
    windows TEXT NOT NULL,
    sentences TEXT NOT NULL,
    follow_ups TEXT NOT NULL,
    never_say TEXT NOT NULL,
    moment TEXT,
    moment_until BIGINT,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);

-- Who is put through to a principal, when, and who never; why is private.
CREATE TABLE interrupt_rule (
    office_id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('now', 'hours', 'never')),
    hours TEXT NOT NULL,
    why TEXT NOT NULL,
    set_by TEXT {binary} NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, principal_id, contact_id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX interrupt_rule_contact ON interrupt_rule (office_id, contact_id);

-- Callers who tried to find something out, one row a time.
CREATE TABLE fishing (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary},
    number TEXT {binary},
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX fishing_contact ON fishing (office_id, contact_id, at) WHERE contact_id IS NOT NULL;
CREATE INDEX fishing_number ON fishing (office_id, number, at) WHERE number IS NOT NULL;
