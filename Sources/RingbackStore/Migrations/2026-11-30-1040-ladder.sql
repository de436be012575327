-- The ways in which a principal can be reached, in order (D4). Private to them and whoever keeps their sheet.
CREATE TABLE reach_list (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    ways TEXT NOT NULL,
    idle BIGINT NOT NULL,
    -- Signs what is sent to gateways; sealed.
    secret TEXT NOT NULL,
    set_by TEXT {binary} NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, set_by) REFERENCES person (office_id, id)
);

-- Trying every phone for one ASAP call. The ways are those of the list when it began.
CREATE TABLE ladder (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    started_by TEXT {binary} NOT NULL,
    started_at BIGINT NOT NULL,
    ways TEXT NOT NULL,
    idle BIGINT NOT NULL,
    version BIGINT NOT NULL,
    phase TEXT NOT NULL,
    ending TEXT,
    ended_at BIGINT,
    next_by TEXT {binary},
    looks_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, started_by) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, next_by) REFERENCES person (office_id, id)
);
CREATE INDEX ladder_message ON ladder (office_id, message_id);
-- At most one of a message goes on.
CREATE UNIQUE INDEX ladder_running ON ladder (office_id, message_id) WHERE ended_at IS NULL;
CREATE INDEX ladder_person ON ladder (office_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX ladder_looks ON ladder (office_id, looks_at) WHERE looks_at IS NOT NULL;

CREATE TABLE ladder_step (
    office_id TEXT {binary} NOT NULL,
    ladder_id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    number BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    way BIGINT,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT {binary},
    with_whom TEXT NOT NULL,
    said TEXT NOT NULL,
    skip TEXT,
    taken_back_at BIGINT,
    -- For what is being sent: when next, and how often so far.
    send_at BIGINT,
    sends BIGINT NOT NULL,
    PRIMARY KEY (office_id, ladder_id, number),
    FOREIGN KEY (office_id, ladder_id) REFERENCES ladder (office_id, id)
);
CREATE INDEX ladder_step_message ON ladder_step (office_id, message_id);
CREATE INDEX ladder_step_send ON ladder_step (office_id, send_at) WHERE send_at IS NOT NULL;

-- "3 of 4 phones tried", beside the message.
ALTER TABLE message ADD COLUMN reach_tried BIGINT;
ALTER TABLE message ADD COLUMN reach_phones BIGINT;
ALTER TABLE message ADD COLUMN reach_phase TEXT;
