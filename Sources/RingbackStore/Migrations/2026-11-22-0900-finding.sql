-- Finding by what is not a beginning: other orders of a name, ends of a number, words that sound or look alike. All of it
-- is made from the contact again whenever that is written, so nothing here refers to another table.
CREATE TABLE contact_phrase (
    office_id TEXT {binary} NOT NULL,
    phrase TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, phrase, contact_id)
) {clustered};
CREATE INDEX contact_phrase_contact ON contact_phrase (office_id, contact_id);

CREATE TABLE contact_tail (
    office_id TEXT {binary} NOT NULL,
    tail TEXT {binary} NOT NULL,
    contact_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, tail, contact_id)
) {clustered};
CREATE INDEX contact_tail_contact ON contact_tail (office_id, contact_id);

-- A contact's parts are asked for one by one: all in the index, or SQLite takes the other one.
DROP INDEX contact_part_contact;
CREATE INDEX contact_part_of ON contact_part (office_id, contact_id, part);

-- Each word that any contact's name or company has, once, and the keys that lead to it.
CREATE TABLE contact_word (
    office_id TEXT {binary} NOT NULL,
    word TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, word)
) {clustered};
CREATE TABLE contact_word_key (
    office_id TEXT {binary} NOT NULL,
    key TEXT {binary} NOT NULL,
    word TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, key, word)
) {clustered};

-- Contacts that an earlier Ringback wrote are indexed at the next start.
ALTER TABLE contact ADD COLUMN indexed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX contact_unindexed ON contact (office_id, id) WHERE indexed = 0;
