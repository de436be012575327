-- How the office handles a scenario. Its number is the first half of what people say: "rule 14.2".
CREATE TABLE playbook (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL,
    -- 'quick': one sentence that settles a call at the desk.
    kind TEXT NOT NULL CHECK (kind IN ('playbook', 'quick')),
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    -- The first day on which it counts no longer. Its versions stay.
    withdrawn_from TEXT {binary},
    withdrawn_by TEXT {binary},
    withdrawn_at BIGINT,
    withdrawn_why TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, withdrawn_by) REFERENCES person (office_id, id),
    CHECK ((withdrawn_from IS NULL) = (withdrawn_at IS NULL))
);
CREATE UNIQUE INDEX playbook_number ON playbook (office_id, number);

-- A version is never changed or removed: what is changed is a new one.
CREATE TABLE playbook_version (
    office_id TEXT {binary} NOT NULL,
    playbook_id TEXT {binary} NOT NULL,
    -- The second half: 2 in 14.2.
    number BIGINT NOT NULL CHECK (number >= 1),
    -- When it is proposed. Words as JSON; any of them. Empty: not asked for.
    words TEXT NOT NULL,
    topic TEXT NOT NULL,
    team_id TEXT {binary},
    callers TEXT NOT NULL CHECK (callers IN ('any', 'known', 'unknown', 'again')),
    steps TEXT NOT NULL,
    say TEXT NOT NULL,
    never_say TEXT NOT NULL,
    decides TEXT NOT NULL,
    -- Why it was written; and the question it answers.
    why TEXT NOT NULL,
    case_id TEXT {binary},
    author_id TEXT {binary} NOT NULL,
    drafted_at BIGINT NOT NULL,
    -- Who is asked to approve it; once it is approved, who did.
    approver_id TEXT {binary} NOT NULL,
    -- The day from which it counts; before approval, the day that its author proposes.
    counts_from TEXT {binary},
    approved_at BIGINT,
    -- A draft that never counted: declined, or replaced by a later one.
    ended TEXT CHECK (ended IN ('declined', 'replaced')),
    ended_by TEXT {binary},
    ended_at BIGINT,
    ended_why TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (office_id, playbook_id, number),
    FOREIGN KEY (office_id, playbook_id) REFERENCES playbook (office_id, id),
    FOREIGN KEY (office_id, team_id) REFERENCES team (office_id, id),
    FOREIGN KEY (office_id, author_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, approver_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, ended_by) REFERENCES person (office_id, id),
    CHECK (approved_at IS NULL OR counts_from IS NOT NULL),
    CHECK (approved_at IS NULL OR ended IS NULL)
);
CREATE INDEX playbook_version_waiting ON playbook_version (office_id, approver_id)
    WHERE approved_at IS NULL AND ended IS NULL;

-- Who followed which version on which call, as it was at that moment. Nothing about it changes later.
CREATE TABLE playbook_use (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    playbook_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    message_id TEXT {binary} NOT NULL,
    -- The call it was followed on: the message's last at that moment.
    call_id TEXT {binary} NOT NULL,
    -- Who acted; never whoever owns the message later.
    person_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('followed', 'settled')),
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, playbook_id, version) REFERENCES playbook_version (office_id, playbook_id, number),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX playbook_use_once ON playbook_use (office_id, message_id, call_id, playbook_id, person_id);
CREATE INDEX playbook_use_version ON playbook_use (office_id, playbook_id, version, kind, at);
CREATE INDEX playbook_use_person ON playbook_use (office_id, person_id, at);
CREATE INDEX playbook_use_at ON playbook_use (office_id, at);
