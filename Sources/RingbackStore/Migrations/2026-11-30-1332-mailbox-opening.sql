-- Who opened the messages of somebody absent, without covering for them, and why. Its person is shown it when back.
CREATE TABLE mailbox_opening (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    owner_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    -- Until then it need not be asked again.
    until_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    open_calls BIGINT NOT NULL,
    seen_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, owner_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX mailbox_opening_owner ON mailbox_opening (office_id, owner_id, at);
CREATE INDEX mailbox_opening_at ON mailbox_opening (office_id, at);
