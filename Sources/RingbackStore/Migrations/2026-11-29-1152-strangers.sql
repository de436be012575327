-- Letters from outside are counted, and from a number in an hour on those of strangers are held together: 1 is a letter
-- that was taken, 2 one that is held.
ALTER TABLE inbox ADD COLUMN stranger BIGINT NOT NULL DEFAULT 0;
CREATE INDEX inbox_stranger ON inbox (office_id, received_at) WHERE stranger > 0;
