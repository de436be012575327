-- Whose address a mail comes from.
CREATE INDEX contact_email_address ON contact_email (office_id, lower(address));
