-- The mails that an administrator is shown because nobody tries them again.

CREATE INDEX outbox_failed ON outbox (office_id, number) WHERE state = 'failed';
