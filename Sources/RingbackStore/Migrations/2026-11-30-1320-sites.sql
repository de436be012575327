-- A place where an office works. Each office has one with its own id, whose name and zone are the office's while empty.
CREATE TABLE site (
    office_id TEXT {binary} NOT NULL,
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    zone TEXT,
    main_number TEXT,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id) REFERENCES office (id)
);
INSERT INTO site (office_id, id, version, name) SELECT id, id, 1, '' FROM office;

-- Who works at a site other than the office's first.
CREATE TABLE site_person (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    site_id TEXT {binary} NOT NULL,
    PRIMARY KEY (office_id, person_id),
    FOREIGN KEY (office_id, site_id) REFERENCES site (office_id, id),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
