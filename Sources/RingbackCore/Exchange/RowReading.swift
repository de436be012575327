import RingbackWords

/// Assembles one contact from the cells of its row.
struct RowReading {
    let isOurs: Bool
    let line: Int

    private var texts: [ContactColumns.Field: String] = [:]
    private var plainNumbers: [(label: String, text: String)] = []
    private var pairedNumbers: [Int: Paired] = [:]
    private var plainEmails: [String] = []
    private var pairedEmails: [Int: Paired] = [:]
    private var remarks: [Phrase] = []

    /// What several columns say about the n-th number or mail address.
    private struct Paired {
        var label = ""
        var text = ""
        var written = ""
        var ext = ""
        var hours = ""
        var isPrimary = false
        var wrongSince: Timestamp?
        var isShared = false
    }

    init(isOurs: Bool, line: Int) {
        self.isOurs = isOurs
        self.line = line
    }

    mutating func take(_ cell: String, as column: ContactColumns.Column) throws(TextError) {
        let cell = isOurs ? CSVWriter.plain(cell) : cell
        func clean(_ limit: Int, _ lines: PlainText.Lines = .one) throws(TextError) -> String {
            try PlainText.clean(cell, limit: limit, lines: lines, what: Phrase(verbatim: "“\(column.header)”"))
        }
        switch column.field {
        case .phone(let label):
            plainNumbers.append((label, try clean(Self.manyLimit)))
        case .phoneOf(let place, let part):
            Self.take(try clean(Self.manyLimit), as: part, of: &pairedNumbers[place, default: Paired()])
        case .emailOf(let place, let part):
            Self.take(try clean(Self.manyLimit), as: part, of: &pairedEmails[place, default: Paired()])
        case .email:
            let written = try clean(Self.manyLimit)
            let found = Self.several(written).flatMap {
                $0.split { $0 == ";" || $0 == "," }.map(\.trimmingSpaces).filter { !$0.isEmpty }
            }
            plainEmails += found
            if found.count > 1 {
                remarks.append(
                    say("“\(PlainText.shortened(written, to: 80))” holds \(found.count) addresses; each is kept."))
            }
        case .note:
            texts[.note] = try clean(ContactRow.noteLimit, .many)
        case .country:
            // If several addresses have countries, the first counts.
            if self[.country].isEmpty { texts[.country] = try clean(ContactRow.nameLimit) }
        case .honorific:
            texts[.honorific] = try clean(ContactRow.honorificLimit)
        default:
            texts[column.field] = try clean(ContactRow.nameLimit)
        }
    }

    private static func take(_ cell: String, as part: ContactColumns.Part, of paired: inout Paired) {
        switch part {
        case .label: paired.label = cell
        case .value: paired.text = cell
        case .written: paired.written = cell
        case .ext: paired.ext = cell
        case .hours: paired.hours = cell
        case .primary: paired.isPrimary = isYes(cell)
        case .shared: paired.isShared = isYes(cell)
        case .wrongSince: paired.wrongSince = Int64(cell).flatMap(Timestamp.init(exactly:))
        }
    }

    /// Whether a cell says yes, in a word that people or programs use.
    private static func isYes(_ cell: String) -> Bool {
        ["yes", "true", "1", "x", "ja", "oui", "sí", "si"].contains(cell.lowercased())
    }

    func contact() throws -> ContactRow {
        var contact = ContactRow(line: line, name: "")
        contact.company = self[.company]
        contact.remarks = remarks
        contact.honorific = self[.honorific]
        contact.pronunciation = pronunciation
        contact.note = self[.note]
        for (what, text) in [("Department", self[.department]), ("Title", self[.jobTitle])] where !text.isEmpty {
            contact.note += (contact.note.isEmpty ? "" : "\n") + "\(what): \(text)"
        }
        contact.country = self[.country]
        contact.timeZone = self[.timeZone]
        contact.spellingConfirmed = Self.isYes(self[.spellingConfirmed])
        contact.pronunciationConfirmed = Self.isYes(self[.pronunciationConfirmed])
        contact.id = ContactID(self[.id])
        for (label, text) in plainNumbers { addNumbers(Paired(label: label, text: text), to: &contact) }
        for (_, paired) in pairedNumbers.sorted(by: { $0.key < $1.key }) { addNumbers(paired, to: &contact) }
        for address in plainEmails { contact.take(.init(label: "", address: address)) }
        for (_, paired) in pairedEmails.sorted(by: { $0.key < $1.key }) {
            for address in Self.several(paired.text) {
                contact.take(ContactRow.Email(label: isOurs ? paired.label : Self.tidy(paired.label), address: address))
            }
        }
        if !isOurs, let number = LabelledNumber(whole) {
            contact.take(.init(label: Self.tidy(number.label), text: number.number))
        }
        contact.name = try name(of: &contact)
        return contact
    }

    // MARK: The name

    private subscript(field: ContactColumns.Field) -> String { texts[field] ?? "" }

    private var whole: String {
        let parts = ContactRow.joined(first: self[.firstName], middle: self[.middleName], last: self[.lastName])
        return parts.isEmpty ? self[.name] : [parts, self[.suffix]].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A number is not a name; only a contact with neither name nor company goes by a number or an address.
    private func name(of contact: inout ContactRow) throws -> String {
        let names = [whole, self[.name], self[.fallbackName], self[.company]].filter {
            isOurs || LabelledNumber($0) == nil
        }
        let others = [contact.numbers.first?.text ?? "", contact.emails.first?.address ?? ""]
        let name = (names + others).first { !$0.isEmpty }
        if let name, !names.contains(name) {
            contact.remarks.append(say("This row has no name; the contact is named “\(name)”."))
        }
        guard let name else {
            throw RowProblem(
                line: line,
                sentence: say("This row has no name, company, number or address. Add one, or remove the row."))
        }
        return try PlainText.clean(name, limit: ContactRow.nameLimit, lines: .one, what: say("The name"))
    }

    private var pronunciation: String {
        let parts = ContactRow.joined(
            first: self[.firstPronunciation], middle: "", last: self[.lastPronunciation])
        return parts.isEmpty ? self[.pronunciation] : parts
    }

    // MARK: Numbers

    /// Several values in one cell, separated by Google's ` ::: `.
    private static func several(_ cell: String) -> [String] {
        cell.split(separator: ":::").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    }

    private func addNumbers(_ paired: Paired, to contact: inout ContactRow) {
        let texts = paired.written.isEmpty ? Self.several(paired.text) : [paired.written]
        for text in texts {
            var number = ContactRow.Number(label: isOurs ? paired.label : Self.tidy(paired.label), text: text)
            if !isOurs, let labelled = LabelledNumber(text), !labelled.label.isEmpty {
                let label = number.label.isEmpty ? Self.tidy(labelled.label) : number.label
                number = ContactRow.Number(label: label, text: labelled.number)
            }
            if isOurs, !paired.written.isEmpty, paired.text.hasPrefix("+") { number.e164 = paired.text }
            number.ext = paired.ext
            number.bestHours = paired.hours
            number.isPrimary = paired.isPrimary
            number.invalidSince = paired.wrongSince
            number.isShared = paired.isShared
            contact.take(number)
        }
    }

    /// Google stars the preferred one.
    private static func tidy(_ label: String) -> String {
        let words = label.drop { $0 == "*" || $0 == " " }
        let plain = words.unicodeScalars.allSatisfy(\.isASCII) ? words.lowercased() : String(words)
        return String(plain.prefix(ContactRow.labelLimit))
    }

    /// For a cell with several values.
    private static let manyLimit = 2000
}

extension StringProtocol {
    var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
