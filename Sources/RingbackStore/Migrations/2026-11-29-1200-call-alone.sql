-- An answer kept for a repeated request tells of a message, which its sender may no longer see by then; or of nothing but a
-- call of their own, which stays theirs.
ALTER TABLE request_once ADD COLUMN call_alone BIGINT NOT NULL DEFAULT 0;
