-- Whether answers by mail that end something need the button, where no mail server vouches for who wrote them.
ALTER TABLE mail_account ADD COLUMN ends_by_button BIGINT NOT NULL DEFAULT 0;
