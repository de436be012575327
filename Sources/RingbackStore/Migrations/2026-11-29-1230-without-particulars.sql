-- Whether every mail of the office says only that a call waits.
ALTER TABLE mail_account ADD COLUMN without_particulars BIGINT NOT NULL DEFAULT 0;
