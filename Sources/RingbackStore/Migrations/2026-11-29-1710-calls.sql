-- Calls are found by their number only where no contact has them: a contact who is known writes one index less.
DROP INDEX call_number;
CREATE INDEX call_number ON call (office_id, number) WHERE number IS NOT NULL AND contact_id IS NULL;
