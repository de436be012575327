-- What is to be done once after an upgrade, beside the day's work; a row goes when it is done.
CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY);

-- Links of ours that act, and reply addresses, which an older version let into texts that are kept.
INSERT INTO chore (name) VALUES ('old-links');
