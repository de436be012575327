-- Clean copies of sheets. One line of entries an entry, from the top: its message, the digest of what was said of it, its
-- mark. No word of anybody's is kept.
CREATE TABLE sheet_copy (
    office_id TEXT {binary} NOT NULL,
    code TEXT {binary} NOT NULL,
    owner_id TEXT {binary} NOT NULL,
    by_id TEXT {binary},
    at BIGINT NOT NULL,
    is_keepers BIGINT NOT NULL,
    entries TEXT NOT NULL,
    lower_count BIGINT NOT NULL,
    out_count BIGINT NOT NULL,
    since_at BIGINT,
    PRIMARY KEY (office_id, code),
    FOREIGN KEY (office_id, owner_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX sheet_copy_owner ON sheet_copy (office_id, owner_id, at);
