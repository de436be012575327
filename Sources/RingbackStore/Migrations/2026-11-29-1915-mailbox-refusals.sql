-- How far a mailbox has been read is true of that mailbox only: of which, by user, server and folder. NULL is the one that
-- was set when the column came.
ALTER TABLE mail_state ADD COLUMN mailbox TEXT;

-- Mails that a mailbox would not give: how often they were asked for in vain, and what the server said last.
CREATE TABLE mailbox_refusal (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    mailbox TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    tried_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (office_id, mailbox, uid_validity, uid)
);
