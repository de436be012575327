-- "How would you have handled this?": a case put to whoever answers for the work, with three ways to handle it.
CREATE TABLE playbook_case (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    message_id TEXT {binary},
    call_id TEXT {binary},
    complaint_id TEXT {binary},
    -- The rule that stood.
    playbook_id TEXT {binary},
    playbook_version BIGINT,
    said TEXT NOT NULL,
    way_1 TEXT NOT NULL,
    way_2 TEXT NOT NULL,
    way_3 TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    asked_at BIGINT NOT NULL,
    -- When it goes on to the next one, in office hours; none after the last.
    due_at BIGINT,
    -- Which of the ways was taken, 1 to 3; 0 for another.
    way BIGINT CHECK (way BETWEEN 0 AND 3),
    answer TEXT,
    answered_by TEXT {binary},
    answered_at BIGINT,
    -- The draft that the answer became.
    draft_id TEXT {binary},
    draft_version BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, playbook_id, playbook_version)
        REFERENCES playbook_version (office_id, playbook_id, number),
    FOREIGN KEY (office_id, draft_id, draft_version) REFERENCES playbook_version (office_id, playbook_id, number),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, answered_by) REFERENCES person (office_id, id),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX playbook_case_due ON playbook_case (office_id, due_at)
    WHERE answered_at IS NULL AND due_at IS NOT NULL;
CREATE INDEX playbook_case_by ON playbook_case (office_id, by_id, id);
CREATE INDEX playbook_case_message ON playbook_case (office_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX playbook_case_complaint ON playbook_case (office_id, complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX playbook_case_rule ON playbook_case (office_id, playbook_id, playbook_version)
    WHERE playbook_id IS NOT NULL;

-- Whom it was put to, one after the other.
CREATE TABLE playbook_case_asked (
    office_id TEXT {binary} NOT NULL,
    case_id TEXT {binary} NOT NULL,
    step BIGINT NOT NULL,
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    due_at BIGINT,
    PRIMARY KEY (office_id, case_id, step),
    FOREIGN KEY (office_id, case_id) REFERENCES playbook_case (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX playbook_case_asked_person ON playbook_case_asked (office_id, person_id, case_id);

-- A meeting about it: what was asked before and what was decided after, each acknowledged by the other.
CREATE TABLE playbook_case_meeting (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    case_id TEXT {binary} NOT NULL,
    -- The asker meets this person.
    with_id TEXT {binary} NOT NULL,
    asked TEXT NOT NULL,
    asked_by TEXT {binary} NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_seen_at BIGINT,
    decided TEXT,
    decided_by TEXT {binary},
    decided_at BIGINT,
    decided_seen_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, case_id) REFERENCES playbook_case (office_id, id),
    FOREIGN KEY (office_id, with_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, asked_by) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, decided_by) REFERENCES person (office_id, id)
);
CREATE INDEX playbook_case_meeting_case ON playbook_case_meeting (office_id, case_id);
