-- A password that somebody else set has to be changed at the first sign-in; those from before this are people's own.
ALTER TABLE person ADD COLUMN password_given BIGINT NOT NULL DEFAULT 0;

-- When the password was last set: a link that was mailed before then is over.
ALTER TABLE person ADD COLUMN password_at BIGINT;

-- Who asked for a link to choose a new password, known or not: answered by the next round.
CREATE TABLE password_wish (
    id TEXT {binary} NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
