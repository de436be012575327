-- One person asks another for a piece of work, in one line. Read by the two concerned and by nobody else: no search
-- index, no live event and no line of the history holds a word of it.
--
-- A request that is passed on stays as it was, and a new one goes to whoever it was passed on to: `previous_id` is the
-- one before it, `root_id` the first. `like_id` is the same for requests that are alike, between the same two people.
CREATE TABLE work_request (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    from_id TEXT {binary} NOT NULL,
    to_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL,
    duty_id TEXT {binary},
    what TEXT NOT NULL,
    by_day TEXT,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    root_id TEXT {binary} NOT NULL,
    previous_id TEXT {binary},
    like_id TEXT {binary} NOT NULL,
    answer TEXT,
    answer_text TEXT NOT NULL,
    answered_at BIGINT,
    until_day TEXT,
    tone TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, from_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id)
);
-- Counting similar ones reads these alone.
CREATE INDEX work_request_to ON work_request (office_id, to_id, at, like_id, from_id, previous_id);
CREATE INDEX work_request_from ON work_request (office_id, from_id, at, like_id, to_id, previous_id);
CREATE INDEX work_request_pair ON work_request (office_id, to_id, from_id, at);
CREATE INDEX work_request_root ON work_request (office_id, root_id);
CREATE INDEX work_request_like ON work_request (office_id, like_id, at);
CREATE INDEX work_request_open ON work_request (office_id, to_id, at)
    WHERE state IN ('waiting', 'taken', 'later', 'asking', 'withManagers');
CREATE INDEX work_request_asked ON work_request (office_id, from_id, at)
    WHERE state IN ('waiting', 'taken', 'later', 'asking', 'withManagers');

-- What became of a request, step by step, for the two concerned. The history of the office has the seal of each step, so
-- that a step changed afterwards shows, and nothing of what it says.
CREATE TABLE work_request_step (
    office_id TEXT {binary} NOT NULL,
    request_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT {binary},
    act TEXT NOT NULL,
    said TEXT NOT NULL,
    to_id TEXT {binary},
    seal TEXT NOT NULL,
    PRIMARY KEY (office_id, request_id, number),
    FOREIGN KEY (office_id, request_id) REFERENCES work_request (office_id, id)
);

-- A note of facts that a receiver made of similar requests, and with whom it was shared: first with whoever asked, then, if
-- the receiver wants it, with a manager.
CREATE TABLE pattern_note (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    about_id TEXT {binary} NOT NULL,
    like_id TEXT {binary} NOT NULL,
    said TEXT NOT NULL,
    at BIGINT NOT NULL,
    manager_id TEXT {binary},
    manager_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, about_id) REFERENCES person (office_id, id)
);
CREATE INDEX pattern_note_by ON pattern_note (office_id, by_id, at);
CREATE INDEX pattern_note_about ON pattern_note (office_id, about_id, at);
CREATE INDEX pattern_note_manager ON pattern_note (office_id, manager_id, manager_at) WHERE manager_id IS NOT NULL;

-- The requests that a note rests on, as they stood then.
CREATE TABLE pattern_evidence (
    office_id TEXT {binary} NOT NULL,
    note_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    request_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    what TEXT NOT NULL,
    answer TEXT,
    answer_text TEXT NOT NULL,
    PRIMARY KEY (office_id, note_id, position),
    FOREIGN KEY (office_id, note_id) REFERENCES pattern_note (office_id, id)
);
