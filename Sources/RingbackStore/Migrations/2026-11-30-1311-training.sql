-- Who was trained in what, by whom; whose calls were heard, and what was seen.
CREATE TABLE training (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('trained', 'observed')),
    what TEXT NOT NULL,
    trainer_id TEXT {binary},
    trainer TEXT NOT NULL,
    seen TEXT NOT NULL,
    message_id TEXT {binary},
    day TEXT {binary} NOT NULL,
    again_day TEXT {binary},
    noted_by TEXT {binary} NOT NULL,
    noted_at BIGINT NOT NULL,
    taken_back_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, noted_by) REFERENCES person (office_id, id)
);
CREATE INDEX training_person ON training (office_id, person_id, day, id);
CREATE INDEX training_message ON training (office_id, message_id) WHERE message_id IS NOT NULL;

-- Questions about the standards: with the supervisor, then with the central desk, answered once for all to read.
CREATE TABLE standard_question (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    rule TEXT {binary},
    text TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    desk TEXT NOT NULL CHECK (desk IN ('supervisor', 'central')),
    answer TEXT,
    answered_by TEXT {binary},
    answered_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX standard_question_open ON standard_question (office_id, id) WHERE answered_at IS NULL;
