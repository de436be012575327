-- The list of contacts, and how many there are, from the index alone.
DROP INDEX contact_sorted;
CREATE INDEX contact_sorted ON contact (office_id, sort_key, id, merged_into, erased_at);
