-- Indexes for what went through all that an office has; scripts/check-plans names such statements.

-- The history of all people, teams or contacts, past that of all messages, which is most of it.
CREATE INDEX journal_kind ON journal (office_id, subject_kind, seq) WHERE subject_kind <> 'message';

-- Who rang from a number, the last first: without the id SQLite went through the messages in their order.
DROP INDEX message_unmatched;
CREATE INDEX message_unmatched ON message (office_id, caller_number, id)
    WHERE contact_id IS NULL AND caller_number IS NOT NULL;

-- Open calls of everybody, and how many of them are late.
DROP INDEX message_open;
CREATE INDEX message_open ON message (office_id, owner_id, face, code, due_at) WHERE closed_at IS NULL;

-- Everything about one person outside.
CREATE INDEX contact_merged ON contact (office_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_apart_second ON contact_apart (office_id, second_id);
CREATE INDEX contact_merge_of_kept ON contact_merge (office_id, kept_id);
CREATE INDEX contact_merge_of_gone ON contact_merge (office_id, gone_id);
CREATE INDEX account_offer_of ON account_offer (office_id, contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX rung_message ON rung (office_id, message_id) WHERE message_id IS NOT NULL;

-- Who rang a number last, when a try is taken back.
CREATE INDEX attempt_number ON attempt (office_id, number, by_id, at) WHERE number IS NOT NULL;
