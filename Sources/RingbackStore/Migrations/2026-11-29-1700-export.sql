-- How many columns a table of all contacts needs, without going through them.
CREATE INDEX contact_number_further ON contact_number (office_id, position) WHERE position >= 2;
CREATE INDEX contact_email_further ON contact_email (office_id, position) WHERE position >= 1;
