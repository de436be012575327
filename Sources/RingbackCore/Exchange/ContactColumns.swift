/// Which column of a file holds what: found out from its first row alone, so that it can be shown before anything
/// happens.
///
/// Knows the exports of Google Contacts (old and new), Outlook (on the web and classic), our own, and plain sheets whose
/// columns are named in English, Spanish, German or French.
package struct ContactColumns: Hashable, Sendable {
    package enum Origin: String, Sendable {
        case ringback, google, outlook, sheet
    }

    package enum Field: Hashable, Sendable {
        case name, honorific, firstName, middleName, lastName, suffix, fallbackName
        case company, note, email, pronunciation, firstPronunciation, lastPronunciation, id
        /// A number, labelled by the column's name.
        case phone(label: String)
        /// One of a pair of columns: the label of the n-th number, or the number.
        case phoneLabel(Int), phoneValue(Int)
    }

    package struct Column: Hashable, Sendable {
        /// From 0.
        package let place: Int
        package let header: String
        package let field: Field
    }

    package let origin: Origin
    package let columns: [Column]
    /// Names of the columns that nothing is taken from.
    package let unused: [String]
    private let width: Int

    /// - Throws: ``ExchangeError/noColumns(_:)`` when no column is a name.
    package init(header: [String]) throws(ExchangeError) {
        let names = header.map(NameFolding.sortKey)
        let origin = Self.origin(of: names)
        var columns: [Column] = []
        var unused: [String] = []
        var taken: Set<Field> = []
        for (place, name) in names.enumerated() {
            let shown = String(header[place].prefix(100))
            guard let field = ColumnNames.field(of: name, origin: origin, shown: shown), Self.mayTake(field, &taken)
            else {
                if !name.isEmpty { unused.append(shown) }
                continue
            }
            columns.append(Column(place: place, header: shown, field: field))
        }
        let naming: Set<Field> = [.name, .firstName, .lastName, .fallbackName, .company]
        guard columns.contains(where: { naming.contains($0.field) }) else { throw .noColumns(header) }
        self.origin = origin
        self.columns = columns
        self.unused = unused
        width = header.count
    }

    /// Only numbers and addresses may come several times.
    private static func mayTake(_ field: Field, _ taken: inout Set<Field>) -> Bool {
        switch field {
        case .phone, .email: true
        default: taken.insert(field).inserted
        }
    }

    private static func origin(of names: [String]) -> Origin {
        let names = Set(names)
        if names.contains("ringback id") { return .ringback }
        if names.contains("phone 1 value") || names.contains("email 1 value") || names.contains("phonetic first name") {
            return .google
        }
        if names.contains("business phone"), names.contains("email address") || names.contains("first name") {
            return .outlook
        }
        return .sheet
    }

    /// What a row says. The names of columns must be those this was made from.
    /// - Throws: a ``RowProblem`` for a row without a name, with more cells than the first row names, or with text over
    ///   a limit.
    package func contact(from cells: [String], line: Int) throws(RowProblem) -> ContactRow {
        if cells.count > width, cells[width...].contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
            throw RowProblem(
                line: line,
                sentence: """
                    This row has \(cells.count) cells, but the first row names \(width) columns: a separator stands in a \
                    cell without quotes.
                    """)
        }
        do {
            var reading = RowReading(isOurs: origin == .ringback, line: line)
            for column in columns where column.place < cells.count {
                try reading.take(cells[column.place], as: column)
            }
            return try reading.contact()
        } catch let error as TextError {
            throw RowProblem(line: line, sentence: error.sentence)
        } catch let problem as RowProblem {
            throw problem
        } catch {
            throw RowProblem(line: line, sentence: "This row cannot be read.")
        }
    }
}

// MARK: - Our own export

extension ContactColumns {
    /// The first row of an export whose contacts have at most so many numbers. Google Contacts reads it too.
    package static func exportHeader(numbers: Int, emails: Int = 0) -> [String] {
        ["Name", "Name Prefix", "Phonetic Name", "Organization Name"]
            + (0..<numbers).flatMap { ["Phone \($0 + 1) - Label", "Phone \($0 + 1) - Value"] }
            + (0..<emails).flatMap { ["E-mail \($0 + 1) - Label", "E-mail \($0 + 1) - Value"] }
            + ["Notes", "Ringback ID"]
    }

    package static func exportRow(_ contact: Contact, numbers: Int, emails: Int = 0) -> [String] {
        let pairs = (0..<numbers).flatMap { place -> [String] in
            guard contact.numbers.indices.contains(place) else { return ["", ""] }
            let number = contact.numbers[place]
            let ext = number.ext.isEmpty || number.e164 == nil ? "" : " ext. \(number.ext)"
            return [number.label, (number.e164 ?? number.asGiven) + ext]
        }
        let addresses = (0..<emails).flatMap { place -> [String] in
            guard contact.emails.indices.contains(place) else { return ["", ""] }
            return [contact.emails[place].label, contact.emails[place].address]
        }
        return [contact.name, contact.honorific, contact.pronunciation, contact.company] + pairs + addresses
            + [contact.note, contact.id.text]
    }
}
