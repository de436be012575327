import Foundation
package import RingbackCore

/// The table `reach_list`.
package enum ReachQueries {
    /// The list of a person; an empty one if none was ever set.
    package static func find(
        _ person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ReachList {
        let row = try session.row(
            """
            SELECT version, ways, idle, secret FROM reach_list
            WHERE office_id = \(office) AND person_id = \(person)
            """)
        guard let row else { return ReachList(person: person) }
        var next = RowCursor(row)
        return ReachList(
            person: person, version: try next.integer(), ways: try ReachWay.read(try next.text()),
            idle: try next.integer(), secret: try next.text())
    }

    /// Who set it last.
    package static func setter(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PersonID? {
        try session.row(
            "SELECT set_by FROM reach_list WHERE office_id = \(office) AND person_id = \(person)"
        ).map { try $0.id(0) }
    }

    /// Stores it under the next version.
    /// - Returns: `false` if somebody else was first.
    package static func save(
        _ list: ReachList, by setter: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let ways = try list.ways.json
        if list.version == 0 {
            return try session.run(
                """
                INSERT INTO reach_list (office_id, person_id, version, ways, idle, secret, set_by, set_at)
                VALUES (\(office), \(list.person), 1, \(ways), \(list.idle), \(list.secret), \(setter), \(now))
                ON CONFLICT (office_id, person_id) DO NOTHING
                """) == 1
        }
        return try session.run(
            """
            UPDATE reach_list SET version = \(list.version + 1), ways = \(ways), idle = \(list.idle), \
            secret = \(list.secret), set_by = \(setter), set_at = \(now)
            WHERE office_id = \(office) AND person_id = \(list.person) AND version = \(list.version)
            """) == 1
    }
}

extension ReachWay {
    static func read(_ json: String) throws -> [Self] {
        try JSONDecoder().decode([Self].self, from: Data(json.utf8))
    }
}

extension [ReachWay] {
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
