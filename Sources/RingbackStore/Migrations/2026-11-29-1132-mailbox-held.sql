-- A mailbox whose reading ended the program is left alone for a while: since when it is being read, how often the program
-- did not live to the end of that, and until when it is held.
ALTER TABLE mail_state ADD COLUMN fetch_began_at BIGINT;
ALTER TABLE mail_state ADD COLUMN fetch_deaths BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mail_state ADD COLUMN fetch_held_until BIGINT;
