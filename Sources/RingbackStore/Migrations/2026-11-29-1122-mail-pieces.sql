-- A large mail lies in pieces: its beginning is inbox.raw, the rest is here, numbered from 1. Pieces are written before
-- their mail, so that no transaction is long; those without a mail are taken away later.
CREATE TABLE inbox_piece (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    inbox_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    bytes {blob} NOT NULL,
    PRIMARY KEY (office_id, inbox_id, number)
);
-- How much waits.
CREATE INDEX inbox_room ON inbox (office_id, size) WHERE state IN ('waiting', 'quarantined');
