-- Words are found by how they may be said, too. The next start makes the book of words anew from the contacts.
DELETE FROM contact_word_key;
DELETE FROM contact_word;
UPDATE contact SET indexed = 0;
