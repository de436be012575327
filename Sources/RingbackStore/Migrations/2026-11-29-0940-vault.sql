-- A word sealed under the key that seals the secrets of this database: it tells whether a key is the right one.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    proof {blob} NOT NULL
);
