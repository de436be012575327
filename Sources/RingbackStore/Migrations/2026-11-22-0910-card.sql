-- A switchboard suggests people and stands for none; a number that was read back to the caller is noted with the call.
ALTER TABLE contact_number ADD COLUMN is_shared BIGINT NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN read_back BIGINT NOT NULL DEFAULT 0;
