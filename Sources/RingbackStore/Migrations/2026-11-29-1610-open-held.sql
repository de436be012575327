-- Who has a caller open who is on hold, and since when: a second desk is told, and writes over nothing.
ALTER TABLE waiting ADD COLUMN open_by TEXT {binary};
ALTER TABLE waiting ADD COLUMN opened_at BIGINT;
