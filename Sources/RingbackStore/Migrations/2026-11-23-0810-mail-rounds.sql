-- The mails of a day that somebody gets by the clock, so that each goes out once, whatever is restarted.
CREATE TABLE mail_round (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    round TEXT NOT NULL,
    day TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id, round, day),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX mail_round_at ON mail_round (office_id, at);
