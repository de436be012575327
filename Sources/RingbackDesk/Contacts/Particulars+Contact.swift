import RingbackCore

// What the history says about a contact: everything that can be entered about one.
extension Particulars {
    /// A new contact, without empty fields.
    static func of(_ contact: Contact) -> Self { all(of: contact).filter { !$0.value.isNothing } }

    /// The differences of a change, before and after, beside the current name.
    static func of(_ contact: Contact, was old: Contact) -> Self {
        let before = all(of: old)
        var particulars: Self = [.name: .text(contact.name)]
        for (key, value) in all(of: contact) where before[key] != value {
            particulars[key] = value
            particulars[key.before] = before[key]
        }
        return particulars
    }

    private static func all(of contact: Contact) -> Self {
        [
            .name: .text(contact.name), "company": .text(contact.company), "honorific": .text(contact.honorific),
            "pronunciation": .text(contact.pronunciation),
            "spellingConfirmed": .boolean(contact.spellingConfirmed != nil),
            "pronunciationConfirmed": .boolean(contact.pronunciationConfirmed != nil),
            "zone": .text(contact.timeZone ?? ""), "country": .text(contact.country), "note": .text(contact.note),
            "holder": .text(contact.holder?.text ?? ""),
            "numbers": .text(contact.numbers.map(words).joined(separator: ", ")),
            "emails": .text(
                contact.emails.map { $0.label.isEmpty ? $0.address : "\($0.label) \($0.address)" }
                    .joined(separator: ", ")),
        ]
    }

    private static func words(_ number: Contact.Number) -> String {
        var words = number.label.isEmpty ? "" : number.label + " "
        words += number.e164 ?? number.asGiven
        if !number.ext.isEmpty { words += " ext. \(number.ext)" }
        var marks: [String] = []
        if number.isShared { marks.append("shared line") }
        if number.isPrimary { marks.append("first to try") }
        if !number.bestHours.isEmpty { marks.append(number.bestHours) }
        if number.invalidSince != nil { marks.append("wrong") }
        return marks.isEmpty ? words : "\(words) (\(marks.joined(separator: "; ")))"
    }
}

extension JournalValue {
    fileprivate var isNothing: Bool { self == .text("") || self == .boolean(false) }
}
