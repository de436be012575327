-- A company with whose account somebody is entrusted. Its key is its name, folded as contacts' names are.
CREATE TABLE company (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    name_key TEXT {binary} NOT NULL,
    name TEXT NOT NULL,
    holder_id TEXT {binary},
    PRIMARY KEY (office_id, name_key),
    FOREIGN KEY (office_id, holder_id) REFERENCES person (office_id, id)
);
CREATE INDEX company_holder ON company (office_id, holder_id) WHERE holder_id IS NOT NULL;

-- Accounts offered by one holder to another, each by itself. Until an offer is accepted the holder stays (B5).
CREATE TABLE account_offer (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    contact_id TEXT {binary},
    company_key TEXT {binary},
    from_id TEXT {binary} NOT NULL,
    to_id TEXT {binary} NOT NULL,
    by_id TEXT {binary} NOT NULL,
    note TEXT NOT NULL,
    offered_at BIGINT NOT NULL,
    decided_at BIGINT,
    decision TEXT CHECK (decision IN ('accepted', 'refused', 'withdrawn')),
    reason TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, contact_id) REFERENCES contact (office_id, id),
    FOREIGN KEY (office_id, company_key) REFERENCES company (office_id, name_key),
    FOREIGN KEY (office_id, from_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, to_id) REFERENCES person (office_id, id),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id),
    CHECK ((contact_id IS NULL) <> (company_key IS NULL)),
    CHECK ((decided_at IS NULL) = (decision IS NULL))
);
-- At most one open offer an account.
CREATE UNIQUE INDEX account_offer_contact ON account_offer (office_id, contact_id)
    WHERE decided_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX account_offer_company ON account_offer (office_id, company_key)
    WHERE decided_at IS NULL AND company_key IS NOT NULL;
CREATE INDEX account_offer_to ON account_offer (office_id, to_id) WHERE decided_at IS NULL;
CREATE INDEX account_offer_from ON account_offer (office_id, from_id, offered_at);

-- Entries that only made room for another were said to be moved by whoever moved that one.
UPDATE message SET place_by = NULL, place_at = NULL WHERE place_by IS NOT NULL AND place_why IS NULL;
