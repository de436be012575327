-- When somebody is away, and who covers what of theirs meanwhile (B7). Each ends by itself.
CREATE TABLE absence (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    in_days BIGINT NOT NULL,
    set_by TEXT {binary} NOT NULL,
    set_at BIGINT NOT NULL,
    -- What was told to open pages: nothing yet, that it began, that it is over.
    told BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, set_by) REFERENCES person (office_id, id),
    CHECK (from_at < until_at)
);
CREATE INDEX absence_person ON absence (office_id, person_id, from_at);
CREATE INDEX absence_told ON absence (office_id) WHERE told < 2;

-- Whose: all of it (neither column), what came in for a team, or a principal's sheet that they keep.
CREATE TABLE absence_cover (
    office_id TEXT {binary} NOT NULL,
    absence_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    team_id TEXT {binary},
    principal_id TEXT {binary},
    person_id TEXT {binary} NOT NULL,
    from_at BIGINT,
    until_at BIGINT,
    PRIMARY KEY (office_id, absence_id, position),
    FOREIGN KEY (office_id, absence_id) REFERENCES absence (office_id, id) ON DELETE CASCADE,
    FOREIGN KEY (office_id, team_id) REFERENCES team (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    CHECK (team_id IS NULL OR principal_id IS NULL)
);
CREATE INDEX absence_cover_person ON absence_cover (office_id, person_id);
