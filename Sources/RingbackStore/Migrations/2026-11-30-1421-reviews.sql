-- A review of one person's work in a period. Its reviewer answers the same five questions as for everybody before the
-- name is shown; the answers are never changed.
CREATE TABLE review (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    reviewer_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    from_day TEXT {binary} NOT NULL,
    until_day TEXT {binary} NOT NULL,
    started_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, reviewer_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    CHECK (reviewer_id <> person_id)
);
CREATE UNIQUE INDEX review_once ON review (office_id, reviewer_id, person_id, from_day, until_day);
CREATE INDEX review_reviewer ON review (office_id, reviewer_id, started_at, id);
CREATE INDEX review_person ON review (office_id, person_id, answered_at);

CREATE TABLE review_answer (
    office_id TEXT {binary} NOT NULL,
    review_id TEXT {binary} NOT NULL,
    question BIGINT NOT NULL CHECK (question BETWEEN 1 AND 5),
    said TEXT NOT NULL,
    PRIMARY KEY (office_id, review_id, question),
    FOREIGN KEY (office_id, review_id) REFERENCES review (office_id, id)
);

-- Somebody's own notes about their work, sealed under a key that is not in the database.
CREATE TABLE record_note (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX record_note_person ON record_note (office_id, person_id, at, id);
-- What somebody asked.
CREATE INDEX standard_question_by ON standard_question (office_id, by_id, id);
