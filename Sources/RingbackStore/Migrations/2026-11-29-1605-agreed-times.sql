-- When it was agreed with the caller to ring again.
ALTER TABLE message ADD COLUMN agreed_at BIGINT;
UPDATE message SET agreed_at = due_at WHERE closed_at IS NULL AND EXISTS (
    SELECT 1 FROM attempt a
    WHERE a.office_id = message.office_id AND a.id = message.last_attempt_id AND a.outcome = 'talked');

-- What a move did to the entries around it, and whose number a filing shared: both go back with it.
ALTER TABLE undo ADD COLUMN room TEXT;
ALTER TABLE undo ADD COLUMN shared_id TEXT {binary};
