package import RingbackCore

extension Grade: ColumnValue {}

/// The tables `sample`, `sample_behavior`, `sample_item`.
package enum SampleQueries {
    private static let columns: Query = """
        id, from_day, to_day, team_id, seed, frame, size, twice, first_id, second_id, third_id, made_by, made_at
        """

    package static func add(
        _ sample: Sample, _ items: [Sample.Item], in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO sample (office_id, id, from_day, to_day, team_id, seed, frame, size, twice, first_id, \
            second_id, third_id, made_by, made_at)
            VALUES (\(office), \(sample.id), \(sample.from), \(sample.to), \(sample.team), \(sample.draw.seed), \
            \(sample.draw.frame), \(sample.draw.size), \(sample.draw.twice), \(sample.graders.first), \
            \(sample.graders.second), \(sample.graders.third), \(sample.madeBy), \(sample.madeAt))
            """)
        let behaviors = sample.behaviors.enumerated().map { place, text -> Query in
            "(\(office), \(sample.id), \(place + 1), \(text))"
        }
        try session.run(
            "INSERT INTO sample_behavior (office_id, sample_id, number, behavior) VALUES \(rows: behaviors)")
        let rows = items.map { item -> Query in
            let one = item.interaction
            return """
                (\(office), \(sample.id), \(item.number), \(one.call), \(one.attempt), \(one.message), \
                \(one.person), \(one.at), \(item.grader), \(item.second))
                """
        }
        try session.run(
            """
            INSERT INTO sample_item (office_id, sample_id, number, call_id, attempt_id, message_id, person_id, at, \
            grader_id, second_id) VALUES \(rows: rows)
            """)
    }

    private static func read(
        _ row: Row, in office: OfficeID, _ session: any SQLSession
    ) throws -> Sample {
        let id: SampleID = try row.id(0)
        let behaviors = try session.rows(
            "SELECT behavior FROM sample_behavior WHERE office_id = \(office) AND sample_id = \(id) ORDER BY number"
        ).map { try $0.text(0) }
        return Sample(
            id: id, from: try row.workday(1), to: try row.workday(2), team: try row.optionalID(3),
            draw: .init(
                seed: try row.int64(4), frame: try row.int(5), size: try row.int(6), twice: try row.int(7)),
            graders: .init(first: try row.id(8), second: try row.id(9), third: try row.id(10)),
            behaviors: behaviors, madeBy: try row.id(11), madeAt: try row.timestamp(12))
    }

    package static func find(
        _ id: SampleID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Sample? {
        try session.row("SELECT \(columns) FROM sample WHERE office_id = \(office) AND id = \(id)")
            .map { try read($0, in: office, session) }
    }

    /// Newest first.
    package static func list(limit: Int, in office: OfficeID, _ session: any SQLSession) throws -> [Sample] {
        try session.rows(
            "SELECT \(columns) FROM sample WHERE office_id = \(office) ORDER BY id DESC LIMIT \(limit)"
        ).map { try read($0, in: office, session) }
    }

    // MARK: Items

    private static let itemColumns: Query = """
        sample_id, number, message_id, call_id, attempt_id, person_id, at, grader_id, second_id
        """

    private static func readItem(_ row: Row) throws -> (sample: SampleID, item: Sample.Item) {
        (
            try row.id(0),
            Sample.Item(
                number: try row.int(1),
                interaction: .init(
                    message: try row.id(2), call: try row.optionalID(3), attempt: try row.optionalID(4),
                    person: try row.id(5), at: try row.timestamp(6)),
                grader: try row.id(7), second: try row.optionalID(8))
        )
    }

    /// In the order in which they were drawn.
    package static func items(
        of sample: SampleID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Sample.Item] {
        try session.rows(
            """
            SELECT \(itemColumns) FROM sample_item WHERE office_id = \(office) AND sample_id = \(sample)
            ORDER BY number
            """
        ).map { try readItem($0).item }
    }

    /// Those in which somebody acted, latest first.
    package static func items(
        of person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [(sample: SampleID, item: Sample.Item)] {
        try session.rows(
            """
            SELECT \(itemColumns) FROM sample_item WHERE office_id = \(office) AND person_id = \(person)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(readItem)
    }

    // MARK: Drawing

    /// Somebody's interactions in a span of time, in the order in which they are numbered: by time, then by id.
    package static func frame(
        of person: PersonID, from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint.Interaction] {
        let rows = InteractionQueries.rows(of: [person], from: from, until: until, in: office)
        return try session.rows("SELECT i.message_id, i.call_id, i.attempt_id, i.at FROM (\(rows)) i").map { row in
            Complaint.Interaction(
                message: try row.id(0), call: try row.optionalID(1), attempt: try row.optionalID(2), person: person,
                at: try row.timestamp(3))
        }.sorted { ($0.at, key($0)) < ($1.at, key($1)) }
    }

    private static func key(_ one: Complaint.Interaction) -> String {
        one.call?.text ?? one.attempt?.text ?? one.message.text
    }
}
