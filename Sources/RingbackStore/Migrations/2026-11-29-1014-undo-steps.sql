-- Undo goes back step by step, each step by its own id. What stood here could be taken back for a minute only.
DROP TABLE undo;
CREATE TABLE undo (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    version_after BIGINT NOT NULL,
    act TEXT NOT NULL,
    attempt_id TEXT {binary},
    -- The message as it was; NULL for an act that cannot be taken back, and bars the way to those before it.
    before TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id)
);
CREATE INDEX undo_message ON undo (office_id, message_id, by_id, version_after);
