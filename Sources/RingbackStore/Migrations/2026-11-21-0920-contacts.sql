-- People outside, found by number and by the beginning of any part of their names.
CREATE TABLE contact (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT {binary} NOT NULL,
    company TEXT NOT NULL,
    honorific TEXT NOT NULL,
    pronunciation TEXT NOT NULL,
    spelling_by TEXT {binary},
    spelling_at BIGINT,
    time_zone TEXT,
    holder_id TEXT {binary},
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, holder_id) REFERENCES person (office_id, id)
);
CREATE INDEX contact_sorted ON contact (office_id, sort_key, id);
CREATE INDEX contact_holder ON contact (office_id, holder_id) WHERE holder_id IS NOT NULL;

CREATE TABLE contact_number (
    office_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    e164 TEXT {binary},
    as_given TEXT NOT NULL,
    national TEXT {binary} NOT NULL,
    invalid_since BIGINT,
    PRIMARY KEY (office_id, contact_id, position),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX contact_number_e164 ON contact_number (office_id, e164) WHERE e164 IS NOT NULL;
CREATE INDEX contact_number_national ON contact_number (office_id, national);

CREATE TABLE contact_part (
    office_id TEXT {binary} NOT NULL,
    part TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, part, contact_id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX contact_part_contact ON contact_part (office_id, contact_id);

CREATE TABLE standing (
    office_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('wanted', 'mustReturn')),
    why TEXT NOT NULL,
    PRIMARY KEY (office_id, contact_id, principal_id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id)
);
