-- Complaints came under a version, and its approver decided that it stands as it is: at how many, and why.
CREATE TABLE playbook_kept (
    office_id TEXT {binary} NOT NULL,
    playbook_id TEXT {binary} NOT NULL,
    version BIGINT NOT NULL,
    complaints BIGINT NOT NULL,
    by_id TEXT {binary} NOT NULL,
    at BIGINT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (office_id, playbook_id, version, complaints),
    FOREIGN KEY (office_id, playbook_id, version) REFERENCES playbook_version (office_id, playbook_id, number),
    FOREIGN KEY (office_id, by_id) REFERENCES person (office_id, id)
);
