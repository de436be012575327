-- Interactions of days that are over, counted once: by person and day of UTC. It is made of `call`, `attempt`,
-- `closing_act` and `playbook_use`, and can be made of them again.
CREATE TABLE interaction_day (
    office_id TEXT {binary} NOT NULL,
    person_id TEXT {binary} NOT NULL,
    -- Days since 1970.
    day BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    timed BIGINT NOT NULL,
    in_window BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    uses BIGINT NOT NULL,
    PRIMARY KEY (office_id, person_id, day)
) {clustered};

-- All days before this one are in it.
CREATE TABLE interaction_kept (
    office_id TEXT {binary} NOT NULL PRIMARY KEY REFERENCES office (id),
    day BIGINT NOT NULL
);

-- All but the last two days of what there is; the rest follows as days pass.
INSERT INTO interaction_kept (office_id, day)
    SELECT office_id, MAX(at) / 86400000 - 1 FROM call GROUP BY office_id;
INSERT INTO interaction_day (office_id, person_id, day, taken, returned, timed, in_window, tries, uses)
    SELECT d.office_id, d.person_id, d.day, CAST(SUM(d.taken) AS BIGINT), CAST(SUM(d.returned) AS BIGINT),
        CAST(SUM(d.timed) AS BIGINT), CAST(SUM(d.in_window) AS BIGINT), CAST(SUM(d.tries) AS BIGINT), 0
    FROM (
        SELECT k.office_id AS office_id, k.answered_by AS person_id, k.at / 86400000 AS day,
            1 AS taken, 0 AS returned, 0 AS timed, 0 AS in_window, 0 AS tries
        FROM call k WHERE k.source IN ('telephone', 'walkIn') AND NOT EXISTS (
            SELECT 1 FROM message m WHERE m.office_id = k.office_id AND m.id = k.message_id
                AND m.closed_reason = 'filed by mistake, taken back at once')
        UNION ALL
        SELECT a.office_id, a.by_id, a.at / 86400000, 0,
            CASE WHEN a.outcome IN ('talked', 'leftWord', 'leftVoicemail') THEN 1 ELSE 0 END,
            CASE WHEN a.outcome IN ('talked', 'leftWord', 'leftVoicemail') AND a.due_at IS NOT NULL THEN 1 ELSE 0 END,
            CASE WHEN a.outcome IN ('talked', 'leftWord', 'leftVoicemail') AND a.at <= a.due_at THEN 1 ELSE 0 END,
            CASE WHEN a.outcome IN ('talked', 'leftWord', 'leftVoicemail') THEN 0 ELSE 1 END
        FROM attempt a WHERE a.undone_at IS NULL
        UNION ALL
        SELECT c.office_id, c.by_id, c.at / 86400000, 0, 1, 1, CASE WHEN c.at <= c.due_at THEN 1 ELSE 0 END, 0
        FROM closing_act c
    ) d
    JOIN interaction_kept w ON w.office_id = d.office_id
    WHERE d.day < w.day
    GROUP BY d.office_id, d.person_id, d.day;
