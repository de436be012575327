-- What the office knows of a caller: how to say and spell the name, whom to ask for, what to ask, who holds the account.
ALTER TABLE contact ADD COLUMN pronounced_by TEXT {binary};
ALTER TABLE contact ADD COLUMN pronounced_at BIGINT;
ALTER TABLE contact ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The contact that stands for this one since they were merged. Merged ones keep their row, and nothing finds them.
ALTER TABLE contact ADD COLUMN merged_into TEXT {binary};
-- When a person's data was erased on request; only the row's id remains.
ALTER TABLE contact ADD COLUMN erased_at BIGINT;

ALTER TABLE contact_number ADD COLUMN extension TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_number ADD COLUMN is_primary BIGINT NOT NULL DEFAULT 0;
ALTER TABLE contact_number ADD COLUMN best_hours TEXT NOT NULL DEFAULT '';

CREATE TABLE contact_email (
    office_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (office_id, contact_id, position),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);

-- The people through whom a contact is reached; each is a contact with numbers of their own.
CREATE TABLE contact_assistant (
    office_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    assistant_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (office_id, contact_id, assistant_id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, assistant_id) REFERENCES contact (office_id, id),
    CHECK (contact_id <> assistant_id)
);
CREATE INDEX contact_assistant_of ON contact_assistant (office_id, assistant_id);

-- What to ask a caller next time.
CREATE TABLE contact_question (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    asks TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    answer TEXT,
    answered_by TEXT {binary},
    answered_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX contact_question_open ON contact_question (office_id, contact_id) WHERE answered_at IS NULL;
CREATE INDEX contact_question_all ON contact_question (office_id, contact_id, at);

-- An assistant's own notes on a contact, for one principal; seen by that principal and their assistants alone.
CREATE TABLE contact_note (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    said TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX contact_note_contact ON contact_note (office_id, contact_id, at);
