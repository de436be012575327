-- What was due at the moment of a try, so that whether it was in time never depends on what is due later; NULL for tries
-- from before that nobody can tell any more.
ALTER TABLE attempt ADD COLUMN due_at BIGINT;
UPDATE attempt SET due_at = (
    SELECT m.due_at FROM message m
    WHERE m.office_id = attempt.office_id AND m.id = attempt.message_id AND m.last_attempt_id = attempt.id
        AND m.closed_at = attempt.at)
    WHERE outcome = 'talked';

-- Returns that were no try: settled between assistants, answered in writing, or ended by hand. The message has its last
-- ending alone; these stay when it is reopened.
CREATE TABLE closing_act (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    message_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, message_id) REFERENCES message (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
INSERT INTO closing_act (office_id, id, message_id, by_id, at, outcome, due_at)
    SELECT m.office_id, m.id, m.id, m.closed_by, m.closed_at, m.outcome, m.due_at FROM message m
    WHERE m.closed_at IS NOT NULL AND m.closed_by IS NOT NULL
        AND (m.outcome IN ('settledBetweenAssistants', 'answeredInWriting')
            OR (m.outcome = 'talked' AND NOT EXISTS (
                SELECT 1 FROM attempt a
                WHERE a.office_id = m.office_id AND a.id = m.last_attempt_id AND a.at = m.closed_at)));

-- What somebody did in a period, counted from the index alone.
CREATE INDEX attempt_by ON attempt (office_id, by_id, at, outcome, due_at, message_id, id) WHERE undone_at IS NULL;
CREATE INDEX closing_act_message ON closing_act (office_id, message_id);
CREATE INDEX closing_act_by ON closing_act (office_id, by_id, at, due_at, message_id, id);
-- The same for calls: with how each came, and its message.
DROP INDEX call_answered;
CREATE INDEX call_answered ON call (office_id, answered_by, at, id, source, message_id);
-- Who took a message's calls is read from the index of its calls, not by a walk through the one above.
DROP INDEX call_message;
CREATE INDEX call_message ON call (office_id, message_id, at, answered_by);
-- Filed by mistake and taken back at once: nothing that anybody did.
CREATE INDEX message_taken_back ON message (office_id, taker_id, filed_at, id)
    WHERE closed_reason = 'filed by mistake, taken back at once';
-- Help given: what was done for somebody who asked, and questions answered.
CREATE INDEX handover_helped ON handover (office_id, to_id, decided_at)
    WHERE kind = 'request' AND decision = 'accepted';
CREATE INDEX answer_replied ON answer (office_id, reply_by, reply_at) WHERE reply_at IS NOT NULL;
-- Credit by use: what somebody wrote, and when it was approved.
CREATE INDEX playbook_version_author ON playbook_version (office_id, author_id, approved_at);
CREATE INDEX playbook_version_approved ON playbook_version (office_id, approved_at, author_id)
    WHERE approved_at IS NOT NULL;
