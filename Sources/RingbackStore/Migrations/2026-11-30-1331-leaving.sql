-- Somebody who leaves, and their mailbox until it is disconnected. One at a time a person; who comes back and leaves
-- again has another row.
CREATE TABLE leaving (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    person_id TEXT {binary} NOT NULL,
    begun_at BIGINT NOT NULL,
    begun_by TEXT {binary} NOT NULL,
    -- Their last day here; the mailbox is somebody else's from the next on.
    last_day TEXT NOT NULL,
    -- Who answers the mailbox each workday until it is disconnected.
    cover_id TEXT {binary},
    told_at BIGINT,
    told_by TEXT {binary},
    -- Where the number leads now, as somebody wrote it.
    parked TEXT NOT NULL,
    parked_at BIGINT,
    parked_by TEXT {binary},
    disconnected_at BIGINT,
    disconnected_by TEXT {binary},
    stopped_at BIGINT,
    PRIMARY KEY (office_id, person_id, begun_at),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, cover_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX leaving_standing ON leaving (office_id, person_id)
    WHERE disconnected_at IS NULL AND stopped_at IS NULL;

-- A workday on which somebody answered a leaver's mailbox, and how many calls they found.
CREATE TABLE leaving_day (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    day TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id, day),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX leaving_day_day ON leaving_day (office_id, day);
