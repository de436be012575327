-- Late calls that may wait, by whom and why. One stands while its message is due at until_at, and none followed it.
CREATE TABLE message_excuse (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    until_at BIGINT NOT NULL,
    due_before_at BIGINT NOT NULL,
    followed_by TEXT {binary},
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX message_excuse_last ON message_excuse (office_id, message_id) WHERE followed_by IS NULL;
CREATE INDEX message_excuse_message ON message_excuse (office_id, message_id, at);

-- Until when a caller on hold counts as open at that desk, unless its browser says so again.
ALTER TABLE waiting ADD COLUMN open_until BIGINT;
