-- People outside, found by number and by the beginning of any part of their names.
CREATE TABLE contact (
    office_id {sorted} NOT NULL REFERENCES office (id),
    id {sorted} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key {sorted} NOT NULL,
    company TEXT NOT NULL,
    honorific TEXT NOT NULL,
    pronunciation TEXT NOT NULL,
    spelling_by {sorted},
    spelling_at BIGINT,
    time_zone TEXT,
    holder_id {sorted},
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, holder_id) REFERENCES person (office_id, id)
);
CREATE INDEX contact_sorted ON contact (office_id, sort_key, id);
CREATE INDEX contact_holder ON contact (office_id, holder_id) WHERE holder_id IS NOT NULL;

CREATE TABLE contact_number (
    office_id {sorted} NOT NULL,
    contact_id {sorted} NOT NULL,
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    e164 {sorted},
    as_given TEXT NOT NULL,
    national {sorted} NOT NULL,
    invalid_since BIGINT,
    PRIMARY KEY (office_id, contact_id, position),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX contact_number_e164 ON contact_number (office_id, e164) WHERE e164 IS NOT NULL;
CREATE INDEX contact_number_national ON contact_number (office_id, national);

CREATE TABLE contact_part (
    office_id {sorted} NOT NULL,
    part {sorted} NOT NULL,
    contact_id {sorted} NOT NULL,
    PRIMARY KEY (office_id, part, contact_id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id)
);
CREATE INDEX contact_part_contact ON contact_part (office_id, contact_id);

CREATE TABLE standing (
    office_id {sorted} NOT NULL,
    contact_id {sorted} NOT NULL,
    principal_id {sorted} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('wanted', 'mustReturn')),
    why TEXT NOT NULL,
    PRIMARY KEY (office_id, contact_id, principal_id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id)
);
