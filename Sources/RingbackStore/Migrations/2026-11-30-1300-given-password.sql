-- The last password that somebody else chose for a person: never to be their own.
ALTER TABLE person ADD COLUMN given_password TEXT;
UPDATE person SET given_password = password WHERE password_given = 1;
