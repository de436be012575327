// Our own export.
extension ContactColumns {
    /// The first row of an export whose contacts have at most so many numbers and mail addresses. Google Contacts reads
    /// it too, and passes over what only we know.
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
        for place in 0..<numbers {
            let isThere = contact.numbers.indices.contains(place)
            row += isThere ? cells(of: contact.numbers[place]) : numberColumns.map { _ in "" }
        }
        return row + [contact.id.text]
    }

    private static func cells(of number: Contact.Number) -> [String] {
        [
            number.label, number.e164 ?? number.asGiven, number.asGiven == number.e164 ? "" : number.asGiven,
            number.ext,
            number.bestHours, number.isPrimary ? "yes" : "",
            number.invalidSince.map { String($0.milliseconds) } ?? "", number.isShared ? "yes" : "",
        ]
    }
}
