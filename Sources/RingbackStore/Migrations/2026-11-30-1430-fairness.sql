-- Comparing how often people of different groups are complained of, in cases of one kind. Who reads it: two people at different
-- levels. The key seals what people say of themselves; it is sealed itself.
CREATE TABLE fairness_ledger (
    office_id TEXT {binary} NOT NULL PRIMARY KEY REFERENCES office (id),
    sealed_key {blob} NOT NULL,
    first_reader_id TEXT {binary},
    second_reader_id TEXT {binary},
    named_by TEXT {binary},
    named_at BIGINT
);

-- A question that people may answer about themselves, and the groups to choose from, as JSON. Its words never change:
-- another question is another row. One reader drafts it, and the other opens it.
CREATE TABLE group_question (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    name TEXT NOT NULL,
    choices TEXT NOT NULL,
    drafted_by TEXT {binary} NOT NULL,
    drafted_at BIGINT NOT NULL,
    opened_by TEXT {binary},
    opened_at BIGINT,
    closed_by TEXT {binary},
    closed_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, drafted_by) REFERENCES person (office_id, id)
);

-- What somebody said of themselves. Neither who nor what can be read without the key: the mark is a keyed digest of
-- both question and person, and every row has the same length. No time, no order, no line in the history.
CREATE TABLE group_answer (
    office_id TEXT {binary} NOT NULL,
    mark TEXT {binary} NOT NULL,
    sealed {blob} NOT NULL,
    PRIMARY KEY (office_id, mark)
);

-- What was released of a half-year: once, and it stays as it is.
CREATE TABLE fairness_release (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    period TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (office_id, period)
);
