-- Whether a duty has a word, too, is asked by the duty: for questions of several words.
DROP INDEX duty_word_duty;
CREATE INDEX duty_word_duty ON duty_word (office_id, duty_id, word);
