-- What callers hear of somebody's mailbox, as text. A row is never changed but for when and how it came to its end, so
-- that what was said on any day can be read later.
CREATE TABLE greeting (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('present', 'absent', 'left')),
    from_at BIGINT NOT NULL,
    -- When it ends by itself; nothing for one that stands until somebody ends it.
    until_at BIGINT,
    back_at BIGINT,
    cover_id TEXT {binary},
    absence_id TEXT {binary},
    -- By language.
    texts TEXT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    over_at BIGINT,
    over_how TEXT CHECK (over_how IN ('ended', 'replaced', 'withdrawn')),
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, cover_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX greeting_standing ON greeting (office_id, person_id) WHERE over_at IS NULL;
CREATE INDEX greeting_person ON greeting (office_id, person_id, from_at);
CREATE INDEX greeting_from ON greeting (office_id, from_at) WHERE kind = 'present';
CREATE INDEX greeting_long ON greeting (office_id, from_at) WHERE kind <> 'present';

-- The published hours of the return, one row a window: stated. A window is restated where another greeting took its
-- place before it was over.
CREATE TABLE greeting_window (
    office_id TEXT {binary} NOT NULL,
    greeting_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    person_id TEXT {binary} NOT NULL,
    day TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    restated_at BIGINT,
    PRIMARY KEY (office_id, greeting_id, position),
    FOREIGN KEY (office_id, greeting_id) REFERENCES greeting (office_id, id) ON DELETE CASCADE,
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX greeting_window_closes ON greeting_window (office_id, closes_at);
CREATE INDEX greeting_window_person ON greeting_window (office_id, person_id, closes_at);

-- Which messages were left under which window.
CREATE TABLE greeting_debt (
    office_id TEXT {binary} NOT NULL,
    greeting_id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, greeting_id, message_id),
    FOREIGN KEY (office_id, greeting_id) REFERENCES greeting (office_id, id) ON DELETE CASCADE
);
CREATE INDEX greeting_debt_due ON greeting_debt (office_id, due_at);
CREATE INDEX greeting_debt_message ON greeting_debt (office_id, message_id);

-- Whoever knows the secret of a feed reads its person's booked hours, and nothing else.
CREATE TABLE calendar_feed (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    secret_digest {blob} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX calendar_feed_secret ON calendar_feed (secret_digest);
CREATE INDEX calendar_feed_person ON calendar_feed (office_id, person_id) WHERE ended_at IS NULL;
