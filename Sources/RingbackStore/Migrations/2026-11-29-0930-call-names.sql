-- The name that was given with a call is kept on the call, whoever its message or its contact turns out to be.
ALTER TABLE call ADD COLUMN name TEXT NOT NULL DEFAULT '';
