-- When the owner of a sheet last looked at it: what changed since is told to them and to those who keep it.
CREATE TABLE sheet_look (
    office_id TEXT {binary} NOT NULL,
    owner_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, owner_id),
    FOREIGN KEY (office_id, owner_id) REFERENCES person (office_id, id)
);

-- What moved from one sheet to another, and from whose: an assistant may have offered it. Of older ones whoever did.
ALTER TABLE handover ADD COLUMN owner_id TEXT {binary};
CREATE INDEX handover_accepted ON handover (office_id, decided_at) WHERE decision = 'accepted';

-- What one person leaves for the others who keep a sheet at the end of their shift. What the program made of it is in
-- the lines, which name entries and hold no word about a caller; what the writer made of it is in `said`.
CREATE TABLE shift_note (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    since_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    said TEXT NOT NULL,
    more BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
CREATE INDEX shift_note_principal ON shift_note (office_id, principal_id, at);

CREATE TABLE shift_line (
    office_id TEXT {binary} NOT NULL,
    note_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    message_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    code BIGINT NOT NULL,
    promise TEXT,
    attempt_id TEXT {binary},
    outcome TEXT,
    PRIMARY KEY (office_id, note_id, position),
    FOREIGN KEY (office_id, note_id) REFERENCES shift_note (office_id, id) ON DELETE CASCADE
);
CREATE INDEX shift_line_message ON shift_line (office_id, message_id);

-- Whom it waits for, and since when it is read.
CREATE TABLE shift_reader (
    office_id TEXT {binary} NOT NULL,
    note_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    from_at BIGINT NOT NULL,
    read_at BIGINT,
    PRIMARY KEY (office_id, note_id, person_id),
    FOREIGN KEY (office_id, note_id) REFERENCES shift_note (office_id, id) ON DELETE CASCADE,
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX shift_reader_waiting ON shift_reader (office_id, person_id, from_at) WHERE read_at IS NULL;
