-- The open message of a contact is looked for with every call; behind it may lie years of closed ones.
CREATE INDEX message_open_contact ON message (office_id, contact_id)
    WHERE closed_at IS NULL AND contact_id IS NOT NULL;
