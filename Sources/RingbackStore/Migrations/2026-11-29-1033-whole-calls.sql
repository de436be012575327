-- A call keeps all that came with it: the number as it was given, the code that was chosen, the time that was wished for.
ALTER TABLE call ADD COLUMN as_given TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN code BIGINT;
ALTER TABLE call ADD COLUMN soft_at BIGINT;
-- The call that an act added, so that taking the act back takes the call back.
ALTER TABLE undo ADD COLUMN call_id TEXT {binary};

-- Whether callers who ring twice are kept as contacts.
ALTER TABLE office ADD COLUMN keeps_callers BIGINT NOT NULL DEFAULT 1;

-- Who here rang a number last, and for which message: so that whoever says "somebody called me from there" is told.
CREATE TABLE rung (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    number TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    message_id TEXT {binary},
    PRIMARY KEY (office_id, number, by_id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
INSERT INTO rung (office_id, number, by_id, at)
    SELECT office_id, number, by_id, MAX(at) FROM attempt
    WHERE number IS NOT NULL AND undone_at IS NULL GROUP BY office_id, number, by_id;
