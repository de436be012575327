/// Puts together one contact from the properties of its card.
struct VCardReading {
    enum Version { case two, three, four }

    let line: Int
    private(set) var version = Version.three

    private var row: ContactRow
    private var formatted = ""
    private var family = "", given = "", middle = "", prefix = "", suffix = ""
    private var sayGiven = "", sayFamily = "", say = "", nickname = ""
    private var numbers: [(group: String, number: ContactRow.Number)] = []
    private var emails: [(group: String, email: ContactRow.Email)] = []
    /// What an iPhone calls a number: `item1.X-ABLabel:_$!<Mobile>!$_`.
    private var labels: [String: String] = [:]
    private var isGroup = false

    init(line: Int) {
        self.line = line
        row = ContactRow(line: line, name: "")
    }

    /// Whether anything is taken from properties of this name; photos, addresses and birthdays are passed over.
    static func takes(_ name: String) -> Bool { taken.contains(name) }

    private static let taken: Set<String> = [
        "VERSION", "FN", "N", "ORG", "TEL", "EMAIL", "NOTE", "NICKNAME", "TZ", "KIND", "X-ADDRESSBOOKSERVER-KIND",
        "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "X-ABLABEL", "X-ASSISTANT-PHONE", "X-RINGBACK-ID",
        "X-RINGBACK-COUNTRY", "X-RINGBACK-PRONUNCIATION", "X-RINGBACK-CONFIRMED",
    ]

    mutating func remark(_ sentence: String) {
        if row.remarks.count < 20 { row.remarks.append(sentence) }
    }

    mutating func take(_ property: VCardProperty) {
        switch property.name {
        case "VERSION":
            let text = property.plain.trimmingSpaces
            version = text.hasPrefix("2") ? .two : text.hasPrefix("4") ? .four : .three
        case "FN": if formatted.isEmpty { formatted = property.plain }
        case "N":
            let parts = property.parts.map { $0.replacing(",", with: " ") }
            func part(_ place: Int) -> String { parts.indices.contains(place) ? parts[place].trimmingSpaces : "" }
            (family, given, middle, prefix, suffix) = (part(0), part(1), part(2), part(3), part(4))
        case "ORG": if row.company.isEmpty { row.company = property.parts.first?.trimmingSpaces ?? "" }
        case "NOTE": row.note += (row.note.isEmpty ? "" : "\n") + property.plain
        case "NICKNAME": nickname = property.plain
        case "X-PHONETIC-FIRST-NAME": sayGiven = property.plain
        case "X-PHONETIC-LAST-NAME": sayFamily = property.plain
        case "X-RINGBACK-PRONUNCIATION": say = property.plain
        case "X-RINGBACK-COUNTRY": row.country = property.plain
        case "X-RINGBACK-ID": row.id = ContactID(property.plain.trimmingSpaces)
        case "X-RINGBACK-CONFIRMED":
            let words = property.plain.split(separator: ",").map(\.trimmingSpaces)
            row.spellingConfirmed = words.contains("spelling")
            row.pronunciationConfirmed = words.contains("pronunciation")
        case "TZ": if property.plain.contains("/") { row.timeZone = property.plain.trimmingSpaces }
        case "KIND", "X-ADDRESSBOOKSERVER-KIND": isGroup = property.plain.trimmingSpaces.lowercased() == "group"
        case "X-ABLABEL": labels[property.group] = Self.label(fromApple: property.plain)
        case "X-ASSISTANT-PHONE":
            numbers.append((property.group, .init(label: "assistant", text: property.plain.trimmingSpaces)))
        case "TEL": numbers.append((property.group, Self.number(property)))
        case "EMAIL":
            emails.append(
                (property.group, .init(label: Self.label(of: property), address: Self.address(property.plain))))
        default: break
        }
    }

    func contact() throws(RowProblem) -> ContactRow {
        var row = row
        if isGroup {
            throw RowProblem(line: line, sentence: "This card is a group of contacts, not a contact.")
        }
        do throws(TextError) {
            row.company = try clean(row.company, ContactRow.nameLimit, "The company")
            row.honorific = try clean(prefix, ContactRow.honorificLimit, "The form of address")
            row.name = try clean(name, ContactRow.nameLimit, "The name")
            row.pronunciation = try clean(
                say.isEmpty ? ContactRow.joined(first: sayGiven, middle: "", last: sayFamily) : say,
                ContactRow.nameLimit, "How to say the name")
            row.note = try PlainText.clean(row.note, limit: ContactRow.noteLimit, what: "The note")
        } catch {
            throw RowProblem(line: line, sentence: error.sentence)
        }
        guard !row.name.isEmpty else {
            throw RowProblem(
                line: line, sentence: "This card has no name and no company. Give it one, or take it out.")
        }
        for (group, number) in numbers {
            var named = ContactRow.Number(label: label(group, number.label), text: number.text)
            (named.ext, named.isPrimary) = (number.ext, number.isPrimary)
            (named.bestHours, named.invalidSince) = (number.bestHours, number.invalidSince)
            named.isShared = number.isShared
            if !named.text.isEmpty { row.take(named) }
        }
        for (group, email) in emails where !email.address.isEmpty {
            row.take(ContactRow.Email(label: label(group, email.label), address: email.address))
        }
        return row
    }

    private func clean(_ text: String, _ limit: Int, _ what: String) throws(TextError) -> String {
        try PlainText.clean(text, limit: limit, lines: .one, what: what)
    }

    /// What the card's owner sees as the name, without the form of address; else its parts, else the company.
    private var name: String {
        var shown = formatted.trimmingSpaces
        if !prefix.isEmpty, shown.hasPrefix(prefix + " ") { shown = shown.dropFirst(prefix.count).trimmingSpaces }
        if !shown.isEmpty { return shown }
        let parts = ContactRow.joined(first: given, middle: middle, last: family)
        if !parts.isEmpty { return suffix.isEmpty ? parts : "\(parts) \(suffix)" }
        return nickname.isEmpty ? row.company : nickname
    }

    // MARK: Numbers

    private func label(_ group: String, _ own: String) -> String {
        guard !group.isEmpty, let label = labels[group], !label.isEmpty else { return own }
        return String(label.prefix(ContactRow.labelLimit))
    }

    private static func number(_ property: VCardProperty) -> ContactRow.Number {
        var text = property.plain.trimmingSpaces
        var ext = property.parameter("X-EXT") ?? ""
        if text.lowercased().hasPrefix("tel:") {
            let pieces = text.dropFirst(4).split(separator: ";").map(String.init)
            text = pieces.first ?? ""
            for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("ext=") {
                ext = String(piece.dropFirst(4))
            }
        }
        if let written = property.parameter("X-WRITTEN") { text = written }
        var number = ContactRow.Number(label: label(of: property), text: text)
        number.ext = ext
        number.isPrimary = property.isPreferred
        number.bestHours = property.parameter("X-HOURS") ?? ""
        number.isShared = property.parameter("X-SHARED") != nil
        number.invalidSince = property.parameter("X-WRONG-SINCE").flatMap { Int64($0) }.flatMap(
            Timestamp.init(exactly:))
        return number
    }

    private static func address(_ text: String) -> String {
        let text = text.trimmingSpaces
        return text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }

    /// `WORK;FAX` is `work fax`, `CELL` is `mobile`; what only says that one can speak there says nothing.
    private static func label(of property: VCardProperty) -> String {
        if let own = property.parameter("X-LABEL") { return own }
        var types = property.types
        types.subtract([
            "PREF", "VOICE", "INTERNET", "TEXT", "VIDEO", "X400", "QUOTED-PRINTABLE", "8BIT", "7BIT", "BASE64", "B",
            "MSG",
        ])
        var words: [String] = []
        for (type, word) in [
            ("WORK", "work"), ("HOME", "home"), ("MAIN", "main"), ("CAR", "car"), ("OTHER", "other"),
            ("CELL", "mobile"), ("IPHONE", "mobile"), ("PAGER", "pager"), ("FAX", "fax"), ("ISDN", "ISDN"),
        ] where types.remove(type) != nil {
            if !words.contains(word) { words.append(word) }
        }
        // What a telephone made up itself: `X-Assistant`, and Android's own names in brackets.
        for type in types.sorted() where words.isEmpty && type.hasPrefix("X-") {
            let word = type.dropFirst(2)
            if let open = word.firstIndex(of: "("), let comma = word.lastIndex(of: ",") {
                let coded = word[word.index(after: comma)...].prefix { $0 != ")" }
                let bytes = VCardProperty.decoded(quotedPrintable: Array(coded.utf8))
                words.append(String(validating: bytes, as: UTF8.self) ?? word[..<open].lowercased())
            } else {
                words.append(word.lowercased())
            }
        }
        return String(words.joined(separator: " ").prefix(ContactRow.labelLimit))
    }

    /// `_$!<Mobile>!$_` is one of Apple's own, `Ferry office` somebody's.
    private static func label(fromApple text: String) -> String {
        let text = text.trimmingSpaces
        guard text.hasPrefix("_$!<"), text.hasSuffix(">!$_") else { return text }
        let word = text.dropFirst(4).dropLast(4).lowercased()
        return ["homefax": "home fax", "workfax": "work fax", "otherfax": "fax"][word] ?? word
    }
}
