-- The end of a number is kept with the digit before it, so that digits which begin one place before an end are found by
-- the index alone. All contacts are indexed anew, beside the day's work.
DELETE FROM contact_tail;
UPDATE contact SET indexed = 0;
