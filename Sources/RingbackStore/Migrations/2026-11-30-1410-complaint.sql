-- What people say from outside about how they were served: in their words, tied to one call or one outcome, and with
-- whoever acted then. Today's owner of the message is nowhere in it.
CREATE TABLE complaint (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT {binary} NOT NULL CHECK (kind IN ('complaint', 'compliment')),
    about TEXT {binary} NOT NULL CHECK (about IN ('person', 'rule', 'wait', 'price', 'decision')),
    channel TEXT {binary} NOT NULL CHECK (channel IN ('desk', 'page', 'mail', 'letter')),
    -- Who acted: took that call, or recorded that outcome.
    person_id TEXT {binary},
    message_id TEXT {binary},
    -- The interaction: a call taken, or an outcome recorded.
    call_id TEXT {binary},
    attempt_id TEXT {binary},
    acted_at BIGINT NOT NULL,
    -- Who said it, as given; and as whom they are kept.
    from_name TEXT NOT NULL,
    contact_id TEXT {binary},
    received_at BIGINT NOT NULL,
    registered_by TEXT {binary} NOT NULL,
    registered_at BIGINT NOT NULL,
    said TEXT NOT NULL,
    -- What was done or said, when and where.
    observed TEXT NOT NULL,
    observed_at BIGINT,
    place TEXT NOT NULL,
    -- 1: words about manner, and no behavior given. Kept as said, and counted apart.
    manner BIGINT NOT NULL,
    -- The rule that was followed in that interaction, and so is what is complained of.
    playbook_id TEXT {binary},
    playbook_version BIGINT,
    -- What it counts as, by the one rule in Core: written with each change, so that counting stays an index.
    counts_as TEXT {binary} NOT NULL,
    stage TEXT {binary} NOT NULL,
    handler_id TEXT {binary} NOT NULL,
    -- By when the next step is due; none once closed.
    due_at BIGINT,
    -- The due time about which whoever handles it was reminded.
    reminded_due BIGINT,
    -- What was found, and what the complainant was told.
    outcome TEXT {binary},
    response TEXT NOT NULL,
    -- The person concerned: when they first opened it, what they answer, why they dispute it.
    seen_at BIGINT,
    answer TEXT NOT NULL,
    answered_at BIGINT,
    dispute TEXT NOT NULL,
    disputed_at BIGINT,
    decider_id TEXT {binary},
    decide_by BIGINT,
    decision TEXT {binary},
    decision_why TEXT NOT NULL,
    decided_by TEXT {binary},
    decided_at BIGINT,
    closed_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, registered_by) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, handler_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, decider_id) REFERENCES person (office_id, id)
);
-- Counting: of a person, and of the office, by when they acted.
CREATE INDEX complaint_person ON complaint (office_id, person_id, kind, counts_as, acted_at);
CREATE INDEX complaint_acted ON complaint (office_id, kind, counts_as, acted_at);
CREATE INDEX complaint_message ON complaint (office_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX complaint_contact ON complaint (office_id, contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX complaint_playbook ON complaint (office_id, playbook_id, playbook_version) WHERE playbook_id IS NOT NULL;
CREATE INDEX complaint_open ON complaint (office_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX complaint_handler ON complaint (office_id, handler_id, id);
CREATE INDEX complaint_decider ON complaint (office_id, decider_id, id) WHERE decider_id IS NOT NULL;
CREATE INDEX complaint_concerned ON complaint (office_id, person_id, id) WHERE person_id IS NOT NULL;
-- What waits for somebody: unseen, to be handled, to be decided.
CREATE INDEX complaint_unseen ON complaint (office_id, person_id) WHERE seen_at IS NULL;
CREATE INDEX complaint_handling ON complaint (office_id, handler_id) WHERE closed_at IS NULL;
CREATE INDEX complaint_deciding ON complaint (office_id, decider_id)
    WHERE disputed_at IS NOT NULL AND decided_at IS NULL;
CREATE INDEX complaint_registered ON complaint (office_id, registered_by, id);

-- Its way through the stages. Rows are added and never changed.
CREATE TABLE complaint_step (
    office_id TEXT {binary} NOT NULL,
    complaint_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    step TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (office_id, complaint_id, position),
    FOREIGN KEY (office_id, complaint_id) REFERENCES complaint (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
