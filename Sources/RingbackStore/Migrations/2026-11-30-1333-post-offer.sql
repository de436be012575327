-- A leaver's place (backup, cover, lead, assistant) that somebody is asked to take over: they may decline.
CREATE TABLE post_offer (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    -- As the program words it in English: where it no longer stands, there is nothing to take over.
    place TEXT NOT NULL,
    to_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    offered_at BIGINT NOT NULL,
    decided_at BIGINT,
    decision TEXT CHECK (decision IN ('accepted', 'declined', 'withdrawn')),
    reason TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id)
);
CREATE INDEX post_offer_open ON post_offer (office_id, to_id) WHERE decided_at IS NULL;
CREATE INDEX post_offer_person ON post_offer (office_id, person_id, offered_at);
