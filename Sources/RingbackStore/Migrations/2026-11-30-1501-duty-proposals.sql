-- One proposal at a time a duty and person: nobody keeps others from proposing by a proposal of their own.
DROP INDEX duty_change_open;
CREATE UNIQUE INDEX duty_change_open ON duty_change (office_id, duty_id, proposed_by) WHERE decided_at IS NULL;
