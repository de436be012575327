-- After word was left: until when a call back is waited for, and how often they rang back and missed us.
ALTER TABLE message ADD COLUMN awaits_at BIGINT;
ALTER TABLE message ADD COLUMN calls_back BIGINT NOT NULL DEFAULT 0;

-- Held back, with a reason for the owner and their assistants alone.
ALTER TABLE message ADD COLUMN look_again_at BIGINT;
ALTER TABLE message ADD COLUMN hold_reason TEXT;
ALTER TABLE message ADD COLUMN hold_by TEXT {binary};
ALTER TABLE message ADD COLUMN hold_at BIGINT;
ALTER TABLE message ADD COLUMN hold_due_at BIGINT;

-- With whom it was settled.
ALTER TABLE message ADD COLUMN closed_with TEXT;

-- Those who may ring back.
CREATE INDEX message_awaited ON message (office_id, words_left) WHERE closed_at IS NULL AND words_left > 0;

CREATE INDEX contact_company ON contact (office_id, company);
-- With the contact, so that SQLite takes it without knowing how many there are.
CREATE INDEX contact_assistant_by ON contact_assistant (office_id, assistant_id, contact_id);
DROP INDEX contact_assistant_of;

-- The try for which a caller rang back.
ALTER TABLE call ADD COLUMN attempt_id TEXT {binary};

-- Favors between a principal's assistants and somebody outside, seen by the principal and their assistants alone.
CREATE TABLE contact_favor (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
    what TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    settled_by TEXT {binary},
    settled_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
);
CREATE INDEX contact_favor_contact ON contact_favor (office_id, contact_id, principal_id, at);
