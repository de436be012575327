/// Puts together one contact from the cells of its row.
struct RowReading {
    let isOurs: Bool
    let line: Int

    private var texts: [ContactColumns.Field: String] = [:]
    private var plainNumbers: [(label: String, text: String)] = []
    private var pairedLabels: [Int: String] = [:]
    private var pairedNumbers: [Int: String] = [:]
    private var emails: [String] = []
    private var remarks: [String] = []

    init(isOurs: Bool, line: Int) {
        self.isOurs = isOurs
        self.line = line
    }

    mutating func take(_ cell: String, as column: ContactColumns.Column) throws(TextError) {
        let cell = isOurs ? CSVWriter.plain(cell) : cell
        func clean(_ limit: Int, _ lines: PlainText.Lines = .one) throws(TextError) -> String {
            try PlainText.clean(cell, limit: limit, lines: lines, what: "“\(column.header)”")
        }
        switch column.field {
        case .phone(let label):
            plainNumbers.append((label, try clean(Self.manyLimit)))
        case .phoneValue(let place):
            pairedNumbers[place] = try clean(Self.manyLimit)
        case .phoneLabel(let place):
            pairedLabels[place] = try clean(Self.manyLimit)
        case .email:
            emails += Self.several(try clean(Self.manyLimit))
        case .note:
            texts[.note] = try clean(ContactRow.noteLimit, .many)
        case .honorific:
            texts[.honorific] = try clean(ContactRow.honorificLimit)
        default:
            texts[column.field] = try clean(ContactRow.nameLimit)
        }
    }

    mutating func contact() throws -> ContactRow {
        var contact = ContactRow(line: line, name: try name())
        contact.company = self[.company]
        contact.honorific = self[.honorific]
        contact.pronunciation = pronunciation
        contact.note = self[.note]
        contact.id = ContactID(self[.id])
        for (label, text) in plainNumbers { addNumbers(text, label: label, to: &contact) }
        for place in pairedNumbers.keys.sorted() {
            addNumbers(pairedNumbers[place] ?? "", label: pairedLabels[place] ?? "", to: &contact)
        }
        for email in emails where !contact.emails.contains(email) {
            if email.unicodeScalars.count <= ContactRow.emailLimit, email.contains("@") {
                contact.emails.append(email)
            } else {
                remarks.append("“\(email.prefix(60))” is no email address and is left out.")
            }
        }
        contact.remarks = remarks
        return contact
    }

    // MARK: The name

    private subscript(field: ContactColumns.Field) -> String { texts[field] ?? "" }

    private func name() throws -> String {
        let parts = joined(first: self[.firstName], middle: self[.middleName], last: self[.lastName])
        let whole = parts.isEmpty ? self[.name] : [parts, self[.suffix]].filter { !$0.isEmpty }.joined(separator: " ")
        let name = [whole, self[.name], self[.fallbackName], self[.company]].first { !$0.isEmpty }
        guard let name else {
            throw RowProblem(line: line, sentence: "This row has no name and no company. Give it one, or take it out.")
        }
        return try PlainText.clean(name, limit: ContactRow.nameLimit, lines: .one, what: "The name")
    }

    private var pronunciation: String {
        let parts = joined(first: self[.firstPronunciation], middle: "", last: self[.lastPronunciation])
        return parts.isEmpty ? self[.pronunciation] : parts
    }

    /// The family name comes first where the script says so: 山田 太郎.
    private func joined(first: String, middle: String, last: String) -> String {
        let isEastAsian = !last.isEmpty && !first.isEmpty && [first, last].allSatisfy(Self.isEastAsian)
        let order = isEastAsian ? [last, middle, first] : [first, middle, last]
        return order.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func isEastAsian(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            switch $0.value {
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
                true
            default: false
            }
        }
    }

    // MARK: Numbers

    /// Several values in one cell, which Google writes with ` ::: ` between them.
    private static func several(_ cell: String) -> [String] {
        cell.split(separator: ":::").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    }

    private mutating func addNumbers(_ cell: String, label: String, to contact: inout ContactRow) {
        for text in Self.several(cell) {
            let label = isOurs ? label : Self.tidy(label)
            let place = label.isEmpty ? "" : " (\(label))"
            if PhoneNumber.isShortened(text) {
                remarks.append(
                    """
                    The number “\(text)”\(place) was shortened by a spreadsheet, so its last digits are lost. It is left \
                    out; take it from the original.
                    """)
            } else if text.unicodeScalars.count > PhoneNumber.lengthLimit {
                remarks.append("The number “\(text.prefix(60))…”\(place) is too long for one and is left out.")
            } else if PhoneNumber.digits(in: text).utf8.count < 3 {
                // A dash or "n/a" in an empty cell is no loss.
                if text.count > 3 || !PhoneNumber.digits(in: text).isEmpty {
                    remarks.append("“\(text)”\(place) is no telephone number and is left out.")
                }
            } else if !contact.numbers.contains(where: { $0.text == text }) {
                contact.numbers.append(.init(label: label, text: text))
            }
        }
    }

    /// Google marks the preferred one of several with a star.
    private static func tidy(_ label: String) -> String {
        let words = label.drop { $0 == "*" || $0 == " " }
        let plain = words.unicodeScalars.allSatisfy(\.isASCII) ? words.lowercased() : String(words)
        return String(plain.prefix(ContactRow.labelLimit))
    }

    /// For a cell of several values.
    private static let manyLimit = 2000
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
