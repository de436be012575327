-- Whose a mail to the office is that names nobody: the id of a person or a team, 'nobody', or '' for the front desk.
ALTER TABLE mail_account ADD COLUMN receiver TEXT NOT NULL DEFAULT '';
