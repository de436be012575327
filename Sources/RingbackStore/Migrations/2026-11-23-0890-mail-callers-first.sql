-- The address first: where the office leads, SQLite would rather walk all addresses of the office, which lie with their
-- contacts.
DROP INDEX contact_email_address;
CREATE INDEX contact_email_address ON contact_email (lower(address), office_id, contact_id);
