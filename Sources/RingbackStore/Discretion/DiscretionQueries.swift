import Foundation
package import RingbackCore

/// The tables `discretion` and `interrupt_rule`.
package enum DiscretionQueries {
    package static func find(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Discretion? {
        try session.row(
            """
            SELECT version, promise, windows, sentences, follow_ups, never_say, moment, moment_until FROM discretion
            WHERE office_id = \(office) AND person_id = \(person)
            """
        ).map { row in
            var next = RowCursor(row)
            var found = Discretion(of: person)
            found.version = try next.integer()
            found.promise = try next.word()
            found.windows = try PersonalHours(json: try next.text()).week
            let sentences = try read([String: String].self, try next.text())
            for (moment, words) in sentences { Moment(rawValue: moment).map { found.sentences[$0] = words } }
            found.followUps = try read([String].self, try next.text())
            found.neverSay = try read([Discretion.NeverSay].self, try next.text())
            found.moment = try next.optionalWord()
            found.momentUntil = try next.optionalTimestamp()
            return found
        }
    }

    /// Stores it with the next version.
    /// - Returns: `false` if it has changed since it was read.
    package static func put(
        _ new: Discretion, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let sentences = Dictionary(uniqueKeysWithValues: new.sentences.map { ($0.key.rawValue, $0.value) })
        let windows = PersonalHours(week: new.windows).json
        let moment = new.moment?.rawValue
        if new.version == 0 {
            return try session.run(
                """
                INSERT INTO discretion (office_id, person_id, version, promise, windows, sentences, follow_ups, \
                never_say, moment, moment_until)
                VALUES (\(office), \(new.person), 1, \(new.promise.rawValue), \(windows), \(try json(sentences)), \
                \(try json(new.followUps)), \(try json(new.neverSay)), \(moment), \(new.momentUntil))
                ON CONFLICT DO NOTHING
                """) == 1
        }
        return try session.run(
            """
            UPDATE discretion SET version = version + 1, promise = \(new.promise.rawValue), windows = \(windows), \
            sentences = \(try json(sentences)), follow_ups = \(try json(new.followUps)), \
            never_say = \(try json(new.neverSay)), moment = \(moment), moment_until = \(new.momentUntil)
            WHERE office_id = \(office) AND person_id = \(new.person) AND version = \(new.version)
            """) == 1
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func read<Value: Decodable>(_: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    // MARK: Interrupts

    /// Everybody on a principal's list, in the order in which they were put there.
    package static func interrupts(
        of principal: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Interrupt] {
        try session.rows(
            """
            SELECT contact_id, rule, hours, why FROM interrupt_rule
            WHERE office_id = \(office) AND principal_id = \(principal) ORDER BY set_at, contact_id
            """
        ).map(interrupt)
    }

    /// The rule for a caller, also one set for a contact that was merged into theirs.
    package static func interrupt(
        of principal: PersonID, for contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Interrupt? {
        let contacts = try same(as: contact, in: office, session)
        let found = try session.rows(
            """
            SELECT contact_id, rule, hours, why FROM interrupt_rule
            WHERE office_id = \(office) AND principal_id = \(principal) AND contact_id IN \(list: contacts)
            """
        ).map(interrupt)
        return found.first { $0.contact == contact } ?? found.first
    }

    private static func interrupt(_ row: Row) throws -> Interrupt {
        var next = RowCursor(row)
        return Interrupt(
            contact: try next.id(), rule: try next.word(), hours: try PersonalHours(json: try next.text()).week,
            why: try next.text())
    }

    package static func put(
        _ interrupt: Interrupt, of principal: PersonID, by person: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        let hours = PersonalHours(week: interrupt.hours).json
        try session.run(
            """
            INSERT INTO interrupt_rule (office_id, principal_id, contact_id, rule, hours, why, set_by, set_at)
            VALUES (\(office), \(principal), \(interrupt.contact), \(interrupt.rule.rawValue), \(hours), \
            \(interrupt.why), \(person), \(now))
            ON CONFLICT (office_id, principal_id, contact_id) DO UPDATE SET rule = excluded.rule, \
            hours = excluded.hours, why = excluded.why, set_by = excluded.set_by
            """)
    }

    /// - Returns: whether there was one.
    package static func removeInterrupt(
        of principal: PersonID, for contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            DELETE FROM interrupt_rule
            WHERE office_id = \(office) AND principal_id = \(principal) AND contact_id = \(contact)
            """) == 1
    }

    /// A contact and those merged into it.
    static func same(
        as contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        [contact]
            + (try session.rows("SELECT id FROM contact WHERE office_id = \(office) AND merged_into = \(contact)").map {
                try $0.id(0)
            })
    }
}
