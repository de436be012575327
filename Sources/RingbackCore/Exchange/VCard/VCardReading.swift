import RingbackWords

/// Assembles one contact from its card's properties.
struct VCardReading {
    enum Version { case two, three, four }

    let line: Int
    private(set) var version = Version.three

    private var row: ContactRow
    private var formatted = ""
    private var family = "", given = "", middle = "", prefix = "", suffix = ""
    private var sayGiven = "", sayFamily = "", pronunciation = "", nickname = ""
    private var numbers: [(group: String, number: ContactRow.Number)] = []
    private var emails: [(group: String, email: ContactRow.Email)] = []
    /// The iPhone's label for a number: `item1.X-ABLabel:_$!<Mobile>!$_`.
    private(set) var labels: [String: String] = [:]
    private var isGroup = false
    private var address = ""

    init(line: Int) {
        self.line = line
        row = ContactRow(line: line, name: "")
    }

    /// Properties without a field of their own, kept in the note, one line each.
    private var asides: [String] = []
    private var droppedLines = 0

    /// Whether properties of this name are used; photos and birthdays are skipped.
    static func takes(_ name: String) -> Bool { taken.contains(name) || isPhone(name) }

    private static let taken: Set<String> = [
        "VERSION", "FN", "N", "ORG", "TEL", "EMAIL", "NOTE", "NICKNAME", "TZ", "KIND", "X-ADDRESSBOOKSERVER-KIND",
        "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "X-ABLABEL", "X-ASSISTANT-PHONE", "X-RINGBACK-ID",
        "TITLE", "ROLE", "ADR", "X-RINGBACK-COUNTRY", "X-RINGBACK-PRONUNCIATION", "X-RINGBACK-CONFIRMED",
    ]

    /// Number properties from programs that know the standard from hearsay: `PHONE.WORK:…`, `X-MOBILE:…`.
    private static func isPhone(_ name: String) -> Bool {
        ["PHONE", "X-PHONE", "X-MOBILE", "X-CELL", "X-TEL"].contains(name) || name.hasPrefix("X-PHONE-")
    }

    /// Properties that say nothing about the person.
    private static let silent: Set<String> = [
        "BEGIN", "END", "PRODID", "REV", "UID", "SOURCE", "PROFILE", "MAILER", "CLASS", "SORT-STRING", "CALSCALE",
        "X-ABUID", "X-ABADR", "X-ABSHOWAS", "CLIENTPIDMAP",
    ]

    mutating func remark(_ sentence: Phrase) {
        if row.remarks.count < Self.mostRemarks { row.remarks.append(sentence) }
    }

    /// A line that is not used.
    mutating func drop(_ name: String, _ value: String, at line: Int) {
        guard !Self.silent.contains(name) else { return }
        droppedLines += 1
        // A photo's letters do not tell what it shows.
        let shown = value.isEmpty || ["PHOTO", "LOGO", "SOUND", "KEY"].contains(name) ? name : "\(name): \(value)"
        if droppedLines <= Self.mostDropped {
            row.remarks.append(say("Line \(line) is left out, as there is no field for it: \(shown)"))
        }
    }

    private static let mostRemarks = 40
    private static let mostDropped = 12

    mutating func take(_ property: VCardProperty) {
        switch property.name {
        case "VERSION":
            let text = property.plain.trimmingSpaces
            version = text.hasPrefix("2") ? .two : text.hasPrefix("4") ? .four : .three
        case "FN":
            if formatted.isEmpty { formatted = property.plain } else { keep("Also", property.plain) }
        case "N":
            let parts = property.parts.map { $0.replacing(",", with: " ") }
            func part(_ place: Int) -> String { parts.indices.contains(place) ? parts[place].trimmingSpaces : "" }
            (family, given, middle, prefix, suffix) = (part(0), part(1), part(2), part(3), part(4))
        case "ORG":
            let parts = property.parts.map(\.trimmingSpaces)
            if row.company.isEmpty { row.company = parts.first ?? "" } else { keep("Also", parts.first ?? "") }
            keep("Department", parts.dropFirst().filter { !$0.isEmpty }.joined(separator: ", "))
        case "TITLE": keep("Title", property.plain)
        case "ROLE": keep("Role", property.plain)
        case "ADR":
            let place = Self.label(of: property)
            address = property.parts.map(\.trimmingSpaces).filter { !$0.isEmpty }.joined(separator: ", ")
            keep(place.isEmpty ? "Address" : "Address (\(place))", address)
        case "NOTE": row.note += (row.note.isEmpty ? "" : "\n") + property.plain
        case "NICKNAME": nickname = property.plain
        case "X-PHONETIC-FIRST-NAME": sayGiven = property.plain
        case "X-PHONETIC-LAST-NAME": sayFamily = property.plain
        case "X-RINGBACK-PRONUNCIATION": pronunciation = property.plain
        case "X-RINGBACK-COUNTRY": row.country = property.plain
        case "X-RINGBACK-ID": row.id = ContactID(property.plain.trimmingSpaces)
        case "X-RINGBACK-CONFIRMED":
            let words = property.plain.split(separator: ",").map(\.trimmingSpaces)
            row.spellingConfirmed = words.contains("spelling")
            row.pronunciationConfirmed = words.contains("pronunciation")
        case "TZ":
            if property.plain.contains("/") {
                row.timeZone = property.plain.trimmingSpaces
            } else {
                remark(say("“\(property.plain.prefix(60))” is not a time zone and is left out."))
            }
        case "KIND", "X-ADDRESSBOOKSERVER-KIND": isGroup = property.plain.trimmingSpaces.lowercased() == "group"
        case "X-ABLABEL": labels[property.group] = Self.label(fromApple: property.plain)
        case "X-ASSISTANT-PHONE":
            numbers.append((property.group, .init(label: "assistant", text: property.plain.trimmingSpaces)))
        case "TEL": numbers.append((property.group, Self.number(property)))
        case "EMAIL":
            emails.append(
                (property.group, .init(label: Self.label(of: property), address: Self.address(property.plain))))
        case let name where Self.isPhone(name):
            let word = name.split(separator: "-").last.map { $0.lowercased() } ?? ""
            let label = ["phone", "tel"].contains(word) ? Self.label(of: property) : word
            numbers.append((property.group, .init(label: label, text: property.plain.trimmingSpaces)))
        default: break
        }
    }

    /// Keeps what has no field, once.
    private mutating func keep(_ what: String, _ text: String) {
        let line = "\(what): \(text.trimmingSpaces.replacing("\n", with: ", "))"
        if !text.trimmingSpaces.isEmpty, !asides.contains(line), asides.count < 50 { asides.append(line) }
    }

    func contact() throws(RowProblem) -> ContactRow {
        var row = row
        if isGroup {
            throw RowProblem(line: line, sentence: say("This card is a group of contacts, not a contact."))
        }
        if droppedLines > Self.mostDropped {
            let more = droppedLines - Self.mostDropped
            row.remarks.append(
                say(more, one: "And 1 more line is left out.", other: "And \(more) more lines are left out."))
        }
        for (group, number) in numbers {
            let named = number.labelled(label(group, number.label))
            if !named.text.isEmpty { row.take(named) }
        }
        for (group, email) in emails where !email.address.isEmpty {
            row.take(ContactRow.Email(label: label(group, email.label), address: email.address))
        }
        do throws(TextError) {
            row.company = try clean(row.company, ContactRow.nameLimit, say("The company"))
            row.honorific = try clean(prefix, ContactRow.honorificLimit, say("The form of address"))
            // A contact known only by a number or an address goes by it.
            let names = [name, row.numbers.first?.text ?? "", row.emails.first?.address ?? "", address]
            row.name = try clean(names.first { !$0.isEmpty } ?? "", ContactRow.nameLimit, say("The name"))
            row.pronunciation = try clean(
                pronunciation.isEmpty
                    ? ContactRow.joined(first: sayGiven, middle: "", last: sayFamily) : pronunciation,
                ContactRow.nameLimit, say("Pronunciation"))
            var lines = asides
            if !nickname.trimmingSpaces.isEmpty, nickname.trimmingSpaces != row.name {
                lines.append("Nickname: \(nickname.trimmingSpaces)")
            }
            // A card of our own has all of this in its note already.
            let told = [row.note] + lines.filter { !row.note.contains($0) }
            row.note = try PlainText.clean(
                told.filter { !$0.isEmpty }.joined(separator: "\n"), limit: ContactRow.noteLimit, what: say("The note"))
        } catch {
            throw RowProblem(line: line, sentence: error.sentence)
        }
        guard !row.name.isEmpty else {
            throw RowProblem(
                line: line,
                sentence: say("This card has no name, company, number or address. Add one, or remove the card."))
        }
        return row
    }

    private func clean(_ text: String, _ limit: Int, _ what: Phrase) throws(TextError) -> String {
        try PlainText.clean(text, limit: limit, lines: .one, what: what)
    }

    /// The displayed name without the form of address; else the name's parts, else the company.
    private var name: String {
        var shown = formatted.trimmingSpaces
        if !prefix.isEmpty, shown.hasPrefix(prefix + " ") { shown = shown.dropFirst(prefix.count).trimmingSpaces }
        if !shown.isEmpty { return shown }
        let parts = ContactRow.joined(first: given, middle: middle, last: family)
        if !parts.isEmpty { return suffix.isEmpty ? parts : "\(parts) \(suffix)" }
        return nickname.isEmpty ? row.company : nickname
    }
}
