-- The register of duties: a kind of work, the words that people use for it, and who answers for it while nobody holds it.
CREATE TABLE duty (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    -- Folded: there is one duty of a name.
    name_key TEXT {binary} NOT NULL,
    -- What else people call it, one a line.
    words TEXT NOT NULL,
    team_id TEXT {binary},
    lead_id TEXT {binary} NOT NULL,
    -- Whom to ask while its holder is away, in this order: ids, with commas.
    deputies TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT {binary} NOT NULL,
    -- The office no longer does it.
    ended_at BIGINT,
    ended_by TEXT {binary},
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, lead_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, team_id) REFERENCES team (office_id, id)
);
CREATE UNIQUE INDEX duty_name ON duty (office_id, name_key) WHERE ended_at IS NULL;

-- Who holds a duty from a day on, as somebody who leads confirmed it. Nobody: a vacancy. Rows are added and never changed.
CREATE TABLE duty_holder (
    office_id TEXT {binary} NOT NULL,
    duty_id TEXT {binary} NOT NULL,
    -- A later row of the same day corrects it.
    number BIGINT NOT NULL,
    person_id TEXT {binary},
    from_on TEXT NOT NULL,
    -- What they do not take over from whoever held it before.
    left_out TEXT NOT NULL,
    confirmed_by TEXT {binary} NOT NULL,
    confirmed_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, duty_id, number),
    FOREIGN KEY (office_id, duty_id) REFERENCES duty (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, confirmed_by) REFERENCES person (office_id, id)
);
CREATE INDEX duty_holder_person ON duty_holder (office_id, person_id, duty_id);

-- A change that somebody proposes: it changes nothing until it is confirmed. One at a time a duty.
CREATE TABLE duty_change (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    duty_id TEXT {binary} NOT NULL,
    person_id TEXT {binary},
    from_on TEXT NOT NULL,
    left_out TEXT NOT NULL,
    why TEXT NOT NULL,
    proposed_by TEXT {binary} NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by TEXT {binary},
    decided_at BIGINT,
    decision TEXT CHECK (decision IN ('confirmed', 'declined', 'withdrawn')),
    reason TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, duty_id) REFERENCES duty (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX duty_change_open ON duty_change (office_id, duty_id) WHERE decided_at IS NULL;
CREATE INDEX duty_change_duty ON duty_change (office_id, duty_id, proposed_at);

-- The words by which a duty is found: its name's and those that people use, folded and without their endings.
CREATE TABLE duty_word (
    office_id TEXT {binary} NOT NULL,
    word TEXT {binary} NOT NULL,
    duty_id TEXT {binary} NOT NULL,
    sound TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, word, duty_id),
    FOREIGN KEY (office_id, duty_id) REFERENCES duty (office_id, id)
);
CREATE INDEX duty_word_duty ON duty_word (office_id, duty_id);
CREATE INDEX duty_word_sound ON duty_word (office_id, sound, duty_id);

-- Whom those who used to ask the one before were told to ask.
CREATE TABLE duty_announcement (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    duty_id TEXT {binary} NOT NULL,
    to_id TEXT {binary} NOT NULL,
    text TEXT NOT NULL,
    sent_by TEXT {binary} NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, duty_id) REFERENCES duty (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id)
);
CREATE INDEX duty_announcement_duty ON duty_announcement (office_id, duty_id, sent_at);

-- The most that a lead lets somebody have open before an offer asks what to put aside.
CREATE TABLE load_limit (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    most BIGINT NOT NULL,
    set_by TEXT {binary} NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
