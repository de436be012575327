-- What was run on this database, so that it is run once and by a program that knows it.
CREATE TABLE migration (
    name TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL
);

-- The head of each office's journal: how long it is, and the digest of its last entry.
CREATE TABLE office_ledger (
    office_id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    digest {blob} NOT NULL
);

-- Every change and who made it, in the order of commits, without gaps.
-- `digest` covers the entry before it and `sealed`; `sealed` is the salted digest of `particulars`, so that the
-- particulars of a person can be erased and the chain still proves the rest.
CREATE TABLE journal (
    office_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_id TEXT,
    via TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    action TEXT NOT NULL,
    particulars TEXT,
    salt {blob},
    sealed {blob},
    digest {blob} NOT NULL,
    PRIMARY KEY (office_id, seq)
) {clustered};

CREATE INDEX journal_subject ON journal (office_id, subject_kind, subject_id, seq);

-- An entry moves its office's ledger on, stays as it is, and may only lose its particulars together with their salt.
--{sqlite}
CREATE TRIGGER journal_moves_ledger AFTER INSERT ON journal
BEGIN
    UPDATE office_ledger SET seq = NEW.seq, digest = NEW.digest
        WHERE office_id = NEW.office_id AND seq = NEW.seq - 1;
    SELECT RAISE(ABORT, 'an entry of the journal must follow the last one') WHERE changes() <> 1;
END;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
WHEN NOT (
    NEW.particulars IS NULL AND NEW.salt IS NULL AND OLD.particulars IS NOT NULL
    AND NEW.office_id = OLD.office_id AND NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW.actor_id IS OLD.actor_id
    AND NEW.via = OLD.via AND NEW.subject_kind = OLD.subject_kind AND NEW.subject_id = OLD.subject_id
    AND NEW.action = OLD.action AND NEW.sealed IS OLD.sealed AND NEW.digest = OLD.digest
)
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
--{end}
--{postgres}
CREATE FUNCTION journal_moves_ledger() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    UPDATE office_ledger SET seq = NEW.seq, digest = NEW.digest
        WHERE office_id = NEW.office_id AND seq = NEW.seq - 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'an entry of the journal must follow the last one' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$body$;

CREATE TRIGGER journal_moves_ledger AFTER INSERT ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_moves_ledger();

CREATE FUNCTION journal_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.particulars IS NOT NULL AND NEW.particulars IS NULL AND NEW.salt IS NULL
        AND (NEW.office_id, NEW.seq, NEW.at, NEW.via, NEW.subject_kind, NEW.subject_id, NEW.action, NEW.digest)
            = (OLD.office_id, OLD.seq, OLD.at, OLD.via, OLD.subject_kind, OLD.subject_id, OLD.action, OLD.digest)
        AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id AND NEW.sealed IS NOT DISTINCT FROM OLD.sealed
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the journal is never changed' USING ERRCODE = 'check_violation';
END
$body$;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_not_changed();

CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_not_changed();
--{end}
