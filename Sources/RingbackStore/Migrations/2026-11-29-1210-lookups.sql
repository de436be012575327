-- How much of what is others' somebody looked up on a day; the history tells it when the day is over.
CREATE TABLE lookup (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    day TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    contacts BIGINT NOT NULL,
    messages BIGINT NOT NULL,
    PRIMARY KEY (office_id, day, person_id)
);
