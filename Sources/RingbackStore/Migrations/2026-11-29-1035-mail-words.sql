-- What a mail said when it went out, without its links that act: by it a quotation is known in an answer.
ALTER TABLE outbox ADD COLUMN words TEXT NOT NULL DEFAULT '';
-- What was left out of a mail's words, for whoever doubts it; and whom a mail speaks for, where that is not its sender.
ALTER TABLE inbox ADD COLUMN left_out TEXT NOT NULL DEFAULT '';
ALTER TABLE inbox ADD COLUMN caller_address TEXT NOT NULL DEFAULT '';
