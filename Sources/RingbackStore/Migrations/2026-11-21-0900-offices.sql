-- An office, its people, and the teams with their rotas.
CREATE TABLE office (
    id TEXT {binary} PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    hours TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE person (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT {binary} NOT NULL,
    pronunciation TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    roles TEXT NOT NULL,
    backup_id TEXT {binary},
    hours TEXT,
    password TEXT,
    left_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, backup_id) REFERENCES person (office_id, id)
);
-- Sign-in knows an email and no office yet; hence the one unique key that does not begin with the office.
CREATE UNIQUE INDEX person_email ON person (email_key);

CREATE TABLE assistance (
    office_id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    assistant_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, principal_id, assistant_id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, assistant_id) REFERENCES person (office_id, id),
    CHECK (principal_id <> assistant_id)
);
CREATE INDEX assistance_assistant ON assistance (office_id, assistant_id);

CREATE TABLE team (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    lead_id TEXT {binary} NOT NULL,
    topics TEXT NOT NULL,
    rota TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, lead_id) REFERENCES person (office_id, id)
);

CREATE TABLE team_member (
    office_id TEXT {binary} NOT NULL,
    team_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, team_id, person_id),
    FOREIGN KEY (office_id, team_id) REFERENCES team (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX team_member_person ON team_member (office_id, person_id);
