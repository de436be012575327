-- The managers who were told of a request because both who it concerns wanted that: they see that one question.
CREATE TABLE request_above (
    office_id TEXT {binary} NOT NULL,
    request_id TEXT {binary} NOT NULL,
    manager_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (office_id, request_id, manager_id),
    FOREIGN KEY (office_id, request_id) REFERENCES work_request (office_id, id),
    FOREIGN KEY (office_id, manager_id) REFERENCES person (office_id, id)
);
CREATE INDEX request_above_manager ON request_above (office_id, manager_id, at);
