-- How calls reach the office, as somebody described it: each version is kept, so that what was found on a day stays.
CREATE TABLE route_plan (
    office_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (office_id, version),
    FOREIGN KEY (office_id) REFERENCES office (id)
);

-- The last proof of the plan.
CREATE TABLE route_proof (
    office_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    plan_version BIGINT NOT NULL,
    paths BIGINT NOT NULL,
    faults BIGINT NOT NULL,
    PRIMARY KEY (office_id),
    FOREIGN KEY (office_id) REFERENCES office (id)
);
