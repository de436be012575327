-- The office's written standards: each version of a rule, as it was written, in force from its day on. Rows are added and
-- never changed.
CREATE TABLE standard_version (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    rule TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    effective_day TEXT {binary} NOT NULL,
    -- 0: from that day on the office keeps the rule no longer.
    holds BIGINT NOT NULL,
    text TEXT NOT NULL,
    parameters TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, rule, number),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);

CREATE TABLE standard_acknowledgement (
    office_id TEXT {binary} NOT NULL,
    rule TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, rule, number, person_id),
    FOREIGN KEY (office_id, rule, number) REFERENCES standard_version (office_id, rule, number),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX standard_acknowledgement_person ON standard_acknowledgement (office_id, person_id);

-- The days that are over and whose findings are kept: they are never reckoned again.
CREATE TABLE standard_day (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    day TEXT {binary} NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, day)
);

-- What was found on them. The evidence is a phrase of the program, read in each reader's language; it names no caller.
CREATE TABLE standard_finding (
    office_id TEXT {binary} NOT NULL,
    day TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    rule TEXT {binary} NOT NULL,
    at BIGINT,
    person_id TEXT {binary},
    team_id TEXT {binary},
    message_id TEXT {binary},
    evidence TEXT NOT NULL,
    PRIMARY KEY (office_id, day, position),
    FOREIGN KEY (office_id, day) REFERENCES standard_day (office_id, day)
);
CREATE INDEX standard_finding_rule ON standard_finding (office_id, rule, day, position);
