-- The desk's own: callers on hold, and who is ringing whom just now.
CREATE TABLE waiting (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    since BIGINT NOT NULL,
    line TEXT NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    draft TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);

CREATE TABLE claim (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    number TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (office_id, number),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
