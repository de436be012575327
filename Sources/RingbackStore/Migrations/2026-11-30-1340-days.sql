-- When an office asks for what is left of a day, and when supervisors are mailed: minutes of its day.
CREATE TABLE day_close (
    office_id TEXT {binary} NOT NULL PRIMARY KEY REFERENCES office (id),
    version BIGINT NOT NULL,
    left_minutes BIGINT NOT NULL,
    mail_minutes BIGINT NOT NULL
);

-- What was found in a person's voice mailbox at the end of a day: counted by a telephone system, or attested by name.
CREATE TABLE day_mailbox (
    office_id TEXT {binary} NOT NULL,
    day TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('count', 'attested')),
    messages BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, day, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);

-- From which day a message was carried to another, and who told the caller the new time.
CREATE TABLE day_carry (
    office_id TEXT {binary} NOT NULL,
    excuse_id TEXT {binary} NOT NULL,
    day TEXT {binary} NOT NULL,
    told_by TEXT {binary},
    PRIMARY KEY (office_id, excuse_id),
    FOREIGN KEY (office_id, excuse_id) REFERENCES message_excuse (office_id, id) ON DELETE CASCADE,
    FOREIGN KEY (office_id, told_by) REFERENCES person (office_id, id)
);
CREATE INDEX day_carry_day ON day_carry (office_id, day);
-- What was excused on a day, by the board, too.
CREATE INDEX message_excuse_at ON message_excuse (office_id, at);

-- One signature a team and day: its statement, word for word, and the digest that the history has of it.
CREATE TABLE day_signature (
    office_id TEXT {binary} NOT NULL,
    day TEXT {binary} NOT NULL,
    part TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    statement TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (office_id, day, part),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);

-- Who got the mail of an evening.
CREATE TABLE day_mail (
    office_id TEXT {binary} NOT NULL,
    day TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, day, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
