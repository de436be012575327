-- A file that is being brought in, known by its digest: how far it has come stands in the same transaction as what came
-- of it, so that it can be broken off anywhere and goes on there.
CREATE TABLE import (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('contacts', 'calls')),
    digest {blob} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    begun_at BIGINT NOT NULL,
    finished_at BIGINT,
    rows_done BIGINT NOT NULL,
    -- Thousandths of the file.
    share BIGINT NOT NULL,
    added BIGINT NOT NULL,
    merged BIGINT NOT NULL,
    known BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX import_digest ON import (office_id, kind, digest);

-- Calls as a telephone system logged them. They belong to whoever has the number now; nothing ties them to a message.
CREATE TABLE logged_call (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    -- What makes a call the same one in two logs: the system's own id, else the digest of its line.
    log_key TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    number TEXT {binary},
    as_given TEXT NOT NULL,
    name TEXT NOT NULL,
    extension TEXT NOT NULL,
    ended TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id) REFERENCES office (id)
);
CREATE UNIQUE INDEX logged_call_key ON logged_call (office_id, log_key);
CREATE INDEX logged_call_number ON logged_call (office_id, number, at) WHERE number IS NOT NULL;
