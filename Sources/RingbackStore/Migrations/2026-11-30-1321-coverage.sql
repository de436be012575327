-- Who answers the main line of a site, week by week (2026-W49), as planned and as published.
CREATE TABLE coverage_week (
    office_id TEXT {binary} NOT NULL,
    week TEXT {binary} NOT NULL,
    site_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    published_at BIGINT,
    published_by TEXT {binary},
    PRIMARY KEY (office_id, week, site_id),
    FOREIGN KEY (office_id, site_id) REFERENCES site (office_id, id)
);

-- One person's stretch of one day, in minutes of the site's wall clock. Of published ones also as instants.
CREATE TABLE coverage_stint (
    office_id TEXT {binary} NOT NULL,
    week TEXT {binary} NOT NULL,
    site_id TEXT {binary} NOT NULL,
    is_published BIGINT NOT NULL,
    position BIGINT NOT NULL,
    person_id TEXT {binary} NOT NULL,
    weekday BIGINT NOT NULL,
    from_minute BIGINT NOT NULL,
    until_minute BIGINT NOT NULL,
    duty TEXT NOT NULL,
    from_at BIGINT,
    until_at BIGINT,
    PRIMARY KEY (office_id, week, site_id, is_published, position),
    FOREIGN KEY (office_id, person_id) REFERENCES person (office_id, id)
);
CREATE INDEX coverage_stint_break ON coverage_stint (office_id, until_at)
    WHERE is_published = 1 AND duty = 'unpaid-break';

-- Why a gap was published.
CREATE TABLE coverage_reason (
    office_id TEXT {binary} NOT NULL,
    week TEXT {binary} NOT NULL,
    site_id TEXT {binary} NOT NULL,
    position BIGINT NOT NULL,
    weekday BIGINT NOT NULL,
    from_minute BIGINT NOT NULL,
    until_minute BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (office_id, week, site_id, position)
);
