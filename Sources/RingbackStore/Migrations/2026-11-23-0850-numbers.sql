-- Numbers and mail addresses lie with the contact that they belong to, and the indexes of numbers name the contact: a
-- look-up by number reads no row, and the rows of a contact it finds are read at one place.
--{sqlite}
ALTER TABLE contact_number RENAME TO contact_number_before;
CREATE TABLE contact_number (
    office_id TEXT COLLATE BINARY NOT NULL,
    contact_id TEXT COLLATE BINARY NOT NULL,
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    e164 TEXT COLLATE BINARY,
    as_given TEXT NOT NULL,
    national TEXT COLLATE BINARY NOT NULL,
    invalid_since BIGINT,
    extension TEXT NOT NULL DEFAULT '',
    is_primary BIGINT NOT NULL DEFAULT 0,
    best_hours TEXT NOT NULL DEFAULT '',
    is_shared BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (office_id, contact_id, position),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
) WITHOUT ROWID;
INSERT INTO contact_number (office_id, contact_id, position, label, e164, as_given, national, invalid_since, extension,
    is_primary, best_hours, is_shared)
SELECT office_id, contact_id, position, label, e164, as_given, national, invalid_since, extension, is_primary,
    best_hours, is_shared
FROM contact_number_before ORDER BY office_id, contact_id, position;
DROP TABLE contact_number_before;

ALTER TABLE contact_email RENAME TO contact_email_before;
CREATE TABLE contact_email (
    office_id TEXT COLLATE BINARY NOT NULL,
    contact_id TEXT COLLATE BINARY NOT NULL,
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (office_id, contact_id, position),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
) WITHOUT ROWID;
INSERT INTO contact_email (office_id, contact_id, position, label, address)
SELECT office_id, contact_id, position, label, address
FROM contact_email_before ORDER BY office_id, contact_id, position;
DROP TABLE contact_email_before;
--{end}
--{postgres}
DROP INDEX contact_number_e164;
DROP INDEX contact_number_national;
--{end}
CREATE INDEX contact_number_e164 ON contact_number (office_id, e164, contact_id) WHERE e164 IS NOT NULL;
CREATE INDEX contact_number_national ON contact_number (office_id, national, contact_id);

-- Costly numbers that somebody in charge released: only these are rung (call-back fraud lives from the others).
CREATE TABLE released_number (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    number TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, number),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);

-- Who rings whom is known to the history by an id that says nothing, so that the number can be erased.
ALTER TABLE claim ADD COLUMN id TEXT {binary} NOT NULL DEFAULT '';
