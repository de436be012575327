-- The number on which callers reach the desk, in E.164.
ALTER TABLE office ADD COLUMN main_number TEXT;
