-- Sessions of rolling calls (E1–E3). At most one runs for a principal; it lives here, so it survives the browser.
CREATE TABLE rolling_session (
    office_id TEXT {binary} NOT NULL REFERENCES office (id),
    id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    principal_id TEXT {binary} NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    -- Lines and calls, as the program keeps them. Of one that has ended: who was called and how it went.
    state TEXT NOT NULL,
    PRIMARY KEY (office_id, id),
    FOREIGN KEY (office_id, principal_id) REFERENCES person (office_id, id)
);
CREATE UNIQUE INDEX rolling_running ON rolling_session (office_id, principal_id) WHERE ended_at IS NULL;
CREATE INDEX rolling_open ON rolling_session (office_id, ended_at);
CREATE INDEX rolling_of ON rolling_session (office_id, principal_id, started_at);
