-- Messages, each with exactly one owner, and everything that happens to them.
CREATE TABLE message (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    owner_id TEXT {binary} NOT NULL,
    taker_id TEXT {binary} NOT NULL,
    asked_for_id TEXT {binary},
    team_id TEXT {binary},
    filed_at BIGINT NOT NULL,
    caller_name TEXT NOT NULL,
    caller_number TEXT,
    caller_as_given TEXT NOT NULL,
    contact_id TEXT {binary},
    regarding TEXT NOT NULL,
    code BIGINT NOT NULL CHECK (code BETWEEN 1 AND 4),
    boxes BIGINT NOT NULL,
    source TEXT NOT NULL,
    told TEXT NOT NULL,
    owner_reason TEXT NOT NULL,
    calls BIGINT NOT NULL CHECK (calls >= 1),
    first_call_at BIGINT NOT NULL,
    last_call_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    soft_at BIGINT,
    face TEXT NOT NULL CHECK (face IN ('sheet', 'out', 'done')),
    place BIGINT,
    place_by TEXT {binary},
    place_at BIGINT,
    place_why TEXT,
    accepted_at BIGINT,
    read_at BIGINT,
    attempts BIGINT NOT NULL,
    words_left BIGINT NOT NULL,
    last_attempt_id TEXT {binary},
    touched_at BIGINT NOT NULL,
    nudge_step BIGINT,
    nudge_at BIGINT,
    outcome TEXT,
    closed_by TEXT {binary},
    closed_at BIGINT,
    closed_reason TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, owner_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, taker_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, asked_for_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, team_id) REFERENCES team (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    CHECK ((closed_at IS NULL) = (face <> 'done')),
    CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX message_open ON message (office_id, owner_id, face, code) WHERE closed_at IS NULL;
CREATE INDEX message_done ON message (office_id, owner_id, closed_at, id) WHERE closed_at IS NOT NULL;
CREATE INDEX message_open_number ON message (office_id, caller_number)
    WHERE closed_at IS NULL AND caller_number IS NOT NULL;
CREATE INDEX message_contact ON message (office_id, contact_id, last_call_at) WHERE contact_id IS NOT NULL;
CREATE INDEX message_nudge ON message (office_id, nudge_at) WHERE nudge_at IS NOT NULL;

-- Each call as it came, and what the caller was told (A2).
CREATE TABLE call (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    contact_id TEXT {binary},
    source TEXT NOT NULL,
    number TEXT,
    at BIGINT NOT NULL,
    answered_by TEXT {binary} NOT NULL,
    regarding TEXT NOT NULL,
    boxes BIGINT NOT NULL,
    told TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, answered_by) REFERENCES person (office_id, id)
);
CREATE INDEX call_message ON call (office_id, message_id, at);
CREATE INDEX call_answered ON call (office_id, answered_by, at, id);
CREATE INDEX call_number ON call (office_id, number, at) WHERE number IS NOT NULL;
CREATE INDEX call_contact ON call (office_id, contact_id, at) WHERE contact_id IS NOT NULL;

CREATE TABLE attempt (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    said TEXT NOT NULL,
    number TEXT,
    undone_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX attempt_message ON attempt (office_id, message_id, at);

CREATE TABLE answer (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    said TEXT NOT NULL,
    to_id TEXT {binary},
    reply TEXT,
    reply_by TEXT {binary},
    reply_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id)
);
CREATE INDEX answer_message ON answer (office_id, message_id, at);
CREATE INDEX answer_question ON answer (office_id, to_id) WHERE kind = 'needMore' AND reply_at IS NULL;

CREATE TABLE handover (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('handover', 'request', 'notMine')),
    from_id TEXT {binary} NOT NULL,
    to_id TEXT {binary} NOT NULL,
    note TEXT NOT NULL,
    offered_at BIGINT NOT NULL,
    decided_at BIGINT,
    decision TEXT CHECK (decision IN ('accepted', 'refused', 'withdrawn')),
    reason TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, from_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id),
    CHECK ((decided_at IS NULL) = (decision IS NULL))
);
-- At most one open handover a message.
CREATE UNIQUE INDEX handover_open ON handover (office_id, message_id) WHERE decided_at IS NULL;
CREATE INDEX handover_offered ON handover (office_id, to_id) WHERE decided_at IS NULL;
CREATE INDEX handover_message ON handover (office_id, message_id, offered_at);

-- What to know for the next time this contact calls. It settles nothing (B2).
CREATE TABLE context (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    contact_id TEXT {binary},
    number TEXT,
    message_id TEXT {binary},
    said TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    expires_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX context_contact ON context (office_id, contact_id, at) WHERE contact_id IS NOT NULL;
CREATE INDEX context_number ON context (office_id, number, at) WHERE number IS NOT NULL;
CREATE INDEX context_message ON context (office_id, message_id, at) WHERE message_id IS NOT NULL;

-- Each step taken because nobody answered in time (B3).
CREATE TABLE nudge (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    step BIGINT NOT NULL,
    to_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id)
);
CREATE INDEX nudge_message ON nudge (office_id, message_id, at);
CREATE INDEX nudge_to ON nudge (office_id, to_id, at);

-- What a message was before somebody's last act, so that it can be taken back for a minute.
CREATE TABLE undo (
    office_id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    version_after BIGINT NOT NULL,
    act TEXT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (office_id, message_id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id)
);
