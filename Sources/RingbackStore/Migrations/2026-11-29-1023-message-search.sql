-- What messages are found by: one line of folded words a message, and marks of whose it is and how it stands, made again
-- with every change of it. `place` orders them as they were filed; those of an earlier Ringback get places below 0.
--{sqlite}
CREATE TABLE message_text (
    place INTEGER PRIMARY KEY,
    office_id TEXT COLLATE BINARY NOT NULL,
    message_id TEXT COLLATE BINARY NOT NULL,
    filed_at BIGINT NOT NULL,
    words TEXT NOT NULL
);
CREATE VIRTUAL TABLE message_find USING fts5 (
    words, content = 'message_text', content_rowid = 'place', columnsize = 0, detail = none,
    tokenize = "ascii tokenchars '~'"
);
CREATE TRIGGER message_text_added AFTER INSERT ON message_text
BEGIN
    INSERT INTO message_find (rowid, words) VALUES (NEW.place, NEW.words);
END;
CREATE TRIGGER message_text_changed AFTER UPDATE OF words ON message_text
BEGIN
    INSERT INTO message_find (message_find, rowid, words) VALUES ('delete', OLD.place, OLD.words);
    INSERT INTO message_find (rowid, words) VALUES (NEW.place, NEW.words);
END;
CREATE TRIGGER message_text_removed AFTER DELETE ON message_text
BEGIN
    INSERT INTO message_find (message_find, rowid, words) VALUES ('delete', OLD.place, OLD.words);
END;
--{end}
--{postgres}
CREATE TABLE message_text (
    place BIGSERIAL PRIMARY KEY,
    office_id TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    filed_at BIGINT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX message_text_words ON message_text USING gin (array_to_tsvector(string_to_array(words, ' ')));
--{end}
CREATE UNIQUE INDEX message_text_message ON message_text (office_id, message_id);
