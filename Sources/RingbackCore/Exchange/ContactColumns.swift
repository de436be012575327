import RingbackWords

/// Which column of a file holds what, detected from the first row alone, so that it can be shown before anything
/// happens.
///
/// Knows the exports of Google Contacts (old and new), Outlook (web and classic, in seven languages), HubSpot and our
/// own, and plain sheets with English, Spanish, German or French column names. Wrong guesses can be overridden.
package struct ContactColumns: Hashable, Sendable {
    package enum Origin: String, Sendable {
        case ringback, google, outlook, hubspot, sheet
    }

    package enum Field: Hashable, Sendable {
        case name, honorific, firstName, middleName, lastName, suffix, fallbackName
        case company, note, email, pronunciation, firstPronunciation, lastPronunciation, id
        case department, jobTitle, country, timeZone, spellingConfirmed, pronunciationConfirmed
        /// A number, labelled by the column's name.
        case phone(label: String)
        /// One of several columns about the n-th number or mail address.
        case phoneOf(Int, Part), emailOf(Int, Part)
    }

    /// What one of several columns says about a number.
    package enum Part: Hashable, Sendable {
        case label, value
        /// As typed, where the value is E.164.
        case written
        case ext, hours, primary, wrongSince, shared
    }

    package struct Column: Hashable, Sendable {
        /// From 0.
        package let place: Int
        package let header: String
        package let field: Field
    }

    package let origin: Origin
    package let columns: [Column]
    /// Names of the columns not used.
    package let unused: [String]
    private let width: Int

    /// - Parameter choices: somebody's choices by column index, which override names.
    /// - Throws: ``ExchangeError/noColumns(_:)`` if no column is a name.
    package init(header: [String], choices: [Int: ColumnChoice] = [:]) throws(ExchangeError) {
        let names = header.map(NameFolding.sortKey)
        let origin = Self.origin(of: names)
        var columns: [Column] = []
        var unused: [String] = []
        // Choices take precedence over names.
        var taken: Set<Field> = []
        let chosen = choices.compactMapValues { choice in choice.field.flatMap { Self.mayTake($0, &taken) ? $0 : nil } }
        for (place, name) in names.enumerated() {
            let shown = String(header[place].prefix(100))
            let field =
                choices[place] == nil
                ? ColumnNames.field(of: name, origin: origin, shown: shown).flatMap {
                    Self.mayTake($0, &taken) ? $0 : nil
                }
                : chosen[place]
            guard let field else {
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

    /// Only numbers, addresses and countries may occur more than once.
    private static func mayTake(_ field: Field, _ taken: inout Set<Field>) -> Bool {
        switch field {
        case .phone, .email, .country: true
        default: taken.insert(field).inserted
        }
    }

    private static func origin(of names: [String]) -> Origin {
        let names = Set(names)
        if names.contains("ringback id") { return .ringback }
        if names.contains("phone 1 value") || names.contains("email 1 value") || names.contains("phonetic first name") {
            return .google
        }
        if names.contains("record id"), !names.isDisjoint(with: hubspotSigns) { return .hubspot }
        if names.contains("business phone"), names.contains("email address") || names.contains("first name") {
            return .outlook
        }
        if !names.isDisjoint(with: ColumnNames.signsOfOutlook) { return .outlook }
        return .sheet
    }

    private static let hubspotSigns: Set<String> = [
        "contact owner", "lifecycle stage", "lead status", "associated company", "create date", "last activity date",
    ]

    /// Reads a row. The column names must be those this was made from.
    /// - Throws: a ``RowProblem`` for a row without a name, with more cells than the header, or with text over a limit.
    package func contact(from cells: [String], line: Int) throws(RowProblem) -> ContactRow {
        if cells.count > width, cells[width...].contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
            throw RowProblem(
                line: line,
                sentence: say(
                    """
                    This row has \(cells.count) cells, but the first row names \(width) columns: a cell without \
                    quotes contains a separator.
                    """))
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
            throw RowProblem(line: line, sentence: say("This row cannot be read."))
        }
    }
}
