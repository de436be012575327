-- Quality by sampling: interactions drawn at random from a period, looked at with a scorecard. Whoever has the seed can
-- draw them again.
CREATE TABLE sample (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    from_day TEXT {binary} NOT NULL,
    to_day TEXT {binary} NOT NULL,
    -- Of this team alone.
    team_id TEXT {binary},
    seed BIGINT NOT NULL,
    -- How many there were to draw from, and how many were drawn.
    frame BIGINT NOT NULL,
    size BIGINT NOT NULL,
    -- How many of them two people look at.
    twice BIGINT NOT NULL,
    first_id TEXT {binary} NOT NULL,
    second_id TEXT {binary} NOT NULL,
    third_id TEXT {binary} NOT NULL,
    made_by TEXT {binary} NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, first_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, second_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, third_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, made_by) REFERENCES person (office_id, id)
);

-- The scorecard: behaviors that one can see or hear, as they were asked for in this sample.
CREATE TABLE sample_behavior (
    office_id TEXT {binary} NOT NULL,
    sample_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    behavior TEXT NOT NULL,
    PRIMARY KEY (office_id, sample_id, number),
    FOREIGN KEY (office_id, sample_id) REFERENCES sample (office_id, id)
);

-- What was drawn, and who looks at it.
CREATE TABLE sample_item (
    office_id TEXT {binary} NOT NULL,
    sample_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    call_id TEXT {binary},
    attempt_id TEXT {binary},
    message_id TEXT {binary} NOT NULL,
    -- Who acted.
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    grader_id TEXT {binary} NOT NULL,
    second_id TEXT {binary},
    PRIMARY KEY (office_id, sample_id, number),
    FOREIGN KEY (office_id, sample_id) REFERENCES sample (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX sample_item_person ON sample_item (office_id, person_id, at);

-- One grader's grades of one interaction. A grade is kept as it was given.
CREATE TABLE sample_grade (
    office_id TEXT {binary} NOT NULL,
    sample_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    behavior BIGINT NOT NULL,
    grader_id TEXT {binary} NOT NULL,
    grade TEXT {binary} NOT NULL CHECK (grade IN ('yes', 'no', 'na')),
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, sample_id, number, behavior, grader_id),
    FOREIGN KEY (office_id, sample_id, number) REFERENCES sample_item (office_id, sample_id, number),
    FOREIGN KEY (office_id, grader_id) REFERENCES person (office_id, id)
);

-- A grade that the person concerned disputes, or in which two graders differ: the third decides.
CREATE TABLE sample_dispute (
    office_id TEXT {binary} NOT NULL,
    sample_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    behavior BIGINT NOT NULL,
    -- The person concerned; nobody where two graders differ.
    by_id TEXT {binary},
    why TEXT NOT NULL,
    at BIGINT NOT NULL,
    grade TEXT {binary} CHECK (grade IN ('yes', 'no', 'na')),
    decided_why TEXT NOT NULL,
    decided_by TEXT {binary},
    decided_at BIGINT,
    PRIMARY KEY (office_id, sample_id, number, behavior),
    FOREIGN KEY (office_id, sample_id, number) REFERENCES sample_item (office_id, sample_id, number)
);
