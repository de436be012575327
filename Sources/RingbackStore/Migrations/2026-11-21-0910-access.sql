-- How a person gets in. Only digests of secrets are kept.
CREATE TABLE session (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    secret_digest {blob} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    agent TEXT NOT NULL,
    address TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX session_secret ON session (secret_digest);
CREATE INDEX session_person ON session (office_id, person_id, created_at);

CREATE TABLE token (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    secret_digest {blob} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX token_secret ON token (secret_digest);
CREATE INDEX token_person ON token (office_id, person_id, created_at);

-- Sign-ins that were tried, so that guessing is slowed down per account and per address.
CREATE TABLE sign_in_try (
    subject TEXT NOT NULL,
    at BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (subject, at, number)
);

-- The answer once given to a request with an Idempotency-Key, kept for a day (A11).
CREATE TABLE request_once (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    idem_key TEXT NOT NULL,
    digest {blob} NOT NULL,
    subject_id TEXT {binary} NOT NULL,
    answer TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id, idem_key)
);
CREATE INDEX request_once_at ON request_once (office_id, at);
