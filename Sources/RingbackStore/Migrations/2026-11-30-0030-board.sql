-- The board of those who look after others: what is open in an office, the longest due first.
CREATE INDEX message_due ON message (office_id, due_at, id) WHERE closed_at IS NULL;

-- Who reminded somebody of a late call; null for a step that the clock took.
ALTER TABLE nudge ADD COLUMN by_id TEXT {binary};
