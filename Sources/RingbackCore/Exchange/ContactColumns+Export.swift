// Our own export.
extension ContactColumns {
    /// The header row of an export whose contacts have at most this many numbers and mail addresses. Google Contacts
    /// reads it too, ignoring our own columns.
    package static func exportHeader(numbers: Int, emails: Int) -> [String] {
        var names = [
            "Name", "Name Prefix", "Phonetic Name", "Organization Name", "Notes", "Country", "Time Zone",
            "Spelling Confirmed", "Pronunciation Confirmed",
        ]
        for place in 0..<emails { names += ["E-mail \(place + 1) - Label", "E-mail \(place + 1) - Value"] }
        for place in 0..<numbers { names += numberColumns.map { "Phone \(place + 1) - \($0)" } }
        return names + ["Ringback ID"]
    }

    private static let numberColumns = [
        "Label", "Value", "Written", "Extension", "Hours", "Primary", "WrongSince", "Shared",
    ]

    package static func exportRow(_ contact: Contact, numbers: Int, emails: Int) -> [String] {
        var row = [
            contact.name, contact.honorific, contact.pronunciation, contact.company, contact.note, contact.country,
            contact.timeZone ?? "", contact.spellingConfirmed == nil ? "" : "yes",
            contact.pronunciationConfirmed == nil ? "" : "yes",
        ]
        for place in 0..<emails {
            let email = contact.emails.indices.contains(place) ? contact.emails[place] : nil
            row += [email?.label ?? "", email?.address ?? ""]
        }
        if contact.emails.count > emails {
            row[row.count - 1] = contact.emails[(emails - 1)...].map(\.address).joined(separator: several)
        }
        for place in 0..<numbers {
            let isThere = contact.numbers.indices.contains(place)
            row += isThere ? cells(of: contact.numbers[place]) : numberColumns.map { _ in "" }
        }
        if contact.numbers.count > numbers {
            let values = contact.numbers[(numbers - 1)...].map { $0.e164 ?? $0.asGiven }
            let last = row.count - numberColumns.count
            (row[last + 1], row[last + 2]) = (values.joined(separator: several), "")
        }
        return row + [contact.id.text]
    }

    /// Separates values that share a cell, as Google does: contacts that gained values after the header was written
    /// have no columns for them.
    private static let several = " ::: "

    private static func cells(of number: Contact.Number) -> [String] {
        [
            number.label, number.e164 ?? number.asGiven, number.asGiven == number.e164 ? "" : number.asGiven,
            number.ext,
            number.bestHours, number.isPrimary ? "yes" : "",
            number.invalidSince.map { String($0.milliseconds) } ?? "", number.isShared ? "yes" : "",
        ]
    }
}
