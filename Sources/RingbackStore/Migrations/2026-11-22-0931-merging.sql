-- Two records of one contact made into one, with all that is needed to take them apart again (A6). `sequence` is their
-- order within the office: several may have been made in one millisecond.
CREATE TABLE contact_merge (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    sequence BIGINT NOT NULL,
    kept_id TEXT {binary} NOT NULL,
    gone_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    before TEXT NOT NULL,
    undone_by TEXT {binary},
    undone_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, kept_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, gone_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    CHECK (kept_id <> gone_id)
);
CREATE UNIQUE INDEX contact_merge_sequence ON contact_merge (office_id, sequence);
-- A contact is merged into one other at most.
CREATE UNIQUE INDEX contact_merge_gone ON contact_merge (office_id, gone_id) WHERE undone_at IS NULL;
CREATE INDEX contact_merge_kept ON contact_merge (office_id, kept_id) WHERE undone_at IS NULL;

-- Two contacts of whom somebody said that they are not the same: never proposed again.
CREATE TABLE contact_apart (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    first_id TEXT {binary} NOT NULL,
    second_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, first_id, second_id),
    FOREIGN KEY (office_id, first_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, second_id) REFERENCES contact (office_id, id),
    CHECK (first_id < second_id)
);

-- How the name sounds and at which company: those who share it may be one.
ALTER TABLE contact ADD COLUMN alike_key TEXT {binary};
CREATE INDEX contact_alike ON contact (office_id, alike_key) WHERE alike_key IS NOT NULL;

-- Old calls and messages of a number are given to the contact who turns out to have it.
CREATE INDEX message_unmatched ON message (office_id, caller_number)
    WHERE contact_id IS NULL AND caller_number IS NOT NULL;
