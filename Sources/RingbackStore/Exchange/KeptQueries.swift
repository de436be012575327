package import RingbackCore

/// One contact, with everything that identifies them in the office's records.
package struct OutsideSubject: Sendable {
    /// The contact and those merged into it.
    package let contacts: [ContactID]
    package let messages: [MessageID]
    /// Numbers only they have: a shared switchboard says nothing about one person.
    package let numbers: [String]
    /// Addresses only they have, as written and in lower case.
    package let addresses: [String]
    /// Their names, and their numbers as typed, as a hold board might have them.
    package let words: Set<String>
    package let openMessages: Int

    package init(
        contacts: [ContactID], messages: [MessageID], numbers: [String], addresses: [String], words: Set<String>,
        openMessages: Int
    ) {
        self.contacts = contacts
        self.messages = messages
        self.numbers = numbers
        self.addresses = addresses
        self.words = words
        self.openMessages = openMessages
    }
}

/// Everything that is kept, table by table, for exports.
package enum KeptQueries {
    /// How many values one `IN` takes; PostgreSQL allows 65,535.
    private static let valuesAtOnce = 4096

    /// All rows of a table, in key order.
    package static func rows(
        of table: KeptTable, in office: OfficeID, _ session: any SQLSession, _ body: (KeptRow) throws -> Void
    ) throws {
        let order = table.key.joined(separator: ", ")
        let places = table.key.compactMap { table.columns.firstIndex(of: $0) }
        var after: [SQLValue]?
        while true {
            var query: Query = "\(select(table)) WHERE \(name(table.officeColumn)) = \(office)"
            // Who asks whom for work, and who used to, is the two’s alone.
            if table.name == "outbox" {
                query = "\(query) AND kind NOT IN \(list: MailKind.hidingReceivers.map(\.rawValue))"
            }
            if let after { query = "\(query) AND (\(name(order))) > (\(values: after))" }
            let rows = try session.rows("\(query) ORDER BY \(name(order)) LIMIT 1000")
            for row in rows { try body(kept(row, of: table)) }
            guard rows.count == 1000, let last = rows.last else { return }
            after = places.map { last[$0] }
        }
    }

    /// The rows about one contact, each once.
    /// - Parameter principals: those whose private notes are included.
    package static func rows(
        about subject: OutsideSubject, notesOf principals: [PersonID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [KeptRow] {
        var found: [KeptRow] = []
        for table in KeptTable.ofPeople {
            var seen: Set<[SQLValue]> = []
            var ofTable: [Row] = []
            let places = table.key.compactMap { table.columns.firstIndex(of: $0) }
            for (column, kind) in table.subjects {
                for values in subject.values(of: kind).chunks(of: valuesAtOnce) {
                    var named: Query = "\(name(column)) IN \(list: values)"
                    if table.name == "journal" {
                        named = """
                            seq IN (
                                SELECT seq FROM journal WHERE office_id = \(office)
                                AND subject_kind = \(kind == .contact ? "contact" : "message") AND \(named))
                            """
                    }
                    if ["contact_note", "contact_favor", "interrupt_rule"].contains(table.name) {
                        named = "\(named) AND principal_id IN \(list: principals)"
                    }
                    // Sorted below: if asked to sort, SQLite would scan the office in that order.
                    let rows = try session.rows("\(select(table)) WHERE office_id = \(office) AND \(named)")
                    ofTable += rows.filter { row in seen.insert(places.map { row[$0] }).inserted }
                }
            }
            ofTable.sort { left, right in
                for place in places where left[place] != right[place] { return isBefore(left[place], right[place]) }
                return false
            }
            found += ofTable.map { kept($0, of: table).withoutReasons(unlessOf: principals).withoutPhones }
        }
        return found
    }

    /// Compares two values of one column.
    private static func isBefore(_ left: SQLValue, _ right: SQLValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.null, _): right != .null
        default: false
        }
    }

    private static func select(_ table: KeptTable) -> Query {
        Query(composed: "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)")
    }

    /// A name from ``KeptTable``.
    private static func name(_ name: String) -> Query { Query(composed: name) }

    private static func kept(_ value: SQLValue, in column: String) -> KeptRow.Value {
        switch value {
        case .null, .blob: .null
        // Links of ours that act leave with nothing, whatever an older version let in.
        case .text(let text): .text(OwnMail.withoutLinks(text))
        case .integer(let number): isTime(column) ? .time(Timestamp(milliseconds: number)) : .integer(number)
        case .real(let number): .real(number)
        }
    }

    private static func isTime(_ column: String) -> Bool {
        column == "at" || column.hasSuffix("_at") || column == "invalid_since"
    }

    private static func kept(_ row: Row, of table: KeptTable) -> KeptRow {
        KeptRow(
            table: table.name,
            fields: table.columns.enumerated().map { (name: $0.element, value: kept(row[$0.offset], in: $0.element)) })
    }
}

extension KeptRow {
    /// Why a message is held back is for its owner and their assistants alone.
    fileprivate func withoutReasons(unlessOf principals: [PersonID]) -> KeptRow {
        guard table == "message", case .text(let owner) = fields.first(where: { $0.name == "owner_id" })?.value,
            !principals.contains(where: { $0.text == owner })
        else { return self }
        return without(["hold_reason"])
    }

    /// Where a principal is reached, and whom one met there, is nothing about the caller.
    fileprivate var withoutPhones: KeptRow {
        switch table {
        case "ladder": without(["ways"])
        case "ladder_step": without(["with_whom", "said"])
        // Nor what somebody here answers to a complaint, and how a dispute about it was decided.
        case "complaint": without(["answer", "dispute", "decision_why"])
        default: self
        }
    }

    private func without(_ columns: Set<String>) -> KeptRow {
        KeptRow(table: table, fields: fields.map { columns.contains($0.name) ? ($0.name, .null) : $0 })
    }
}

extension OutsideSubject {
    func values(of kind: KeptTable.SubjectKey) -> [String] {
        switch kind {
        case .contact: contacts.map(\.text)
        case .message: messages.map(\.text)
        case .number: numbers
        case .address: addresses
        }
    }
}

extension Array {
    package func chunks(of size: Int) -> [Self] {
        stride(from: 0, to: count, by: size).map { Self(self[$0..<Swift.min($0 + size, count)]) }
    }
}
