import RingbackCore
import RingbackPhones
import RingbackWords

/// One row of a file, parsed as far as possible without looking at existing contacts.
struct ImportRow: Sendable {
    let line: Int
    var name = ""
    var id: ContactID?
    var remarks: [Phrase] = []
    var sortKey = ""
    /// `nil` if the row cannot be used; then ``problem`` says why.
    var contact: ReadContact?
    var problem = Phrase.none

    init(_ entry: ContactFile.Entry, country: String) {
        switch entry {
        case .problem(let found):
            line = found.line
            problem = found.sentence
        case .contact(let listed):
            line = listed.line
            (name, id, remarks) = (listed.name, listed.id, listed.remarks)
            do {
                let draft = draft(of: listed)
                let read = try ReadContact(draft, country: country)
                contact = read
                remarks += read.remarks + Self.lostPluses(in: listed.numbers, country: country)
                sortKey = read.sortKey
            } catch {
                problem = (error as? any RingbackError)?.sentence ?? say("This row cannot be read.")
            }
        }
    }

    /// Numbers from abroad that came without their plus, as spreadsheets leave them: how they are read.
    private static func lostPluses(in numbers: [ContactRow.Number], country: String) -> [Phrase] {
        guard let here = Phones.callingCode(of: country).map(String.init) else { return [] }
        return numbers.compactMap { number in
            let digits = PhoneNumber.digits(in: number.text)
            guard number.e164 == nil, !number.text.contains("+"), digits.utf8.count > 10, !digits.hasPrefix("0"),
                !digits.hasPrefix(here), let reading = try? Phones.read(number.text, country: country),
                reading.isValid, let code = reading.callingCode, String(code) != here
            else { return nil }
            return say("“\(number.text)” has lost its +; it is taken for \(reading.international).")
        }
    }

    /// Minor problems are left out and reported; the row is still used.
    private mutating func draft(of listed: ContactRow) -> ContactDraft {
        var draft = ContactDraft(
            name: listed.name, company: listed.company, honorific: listed.honorific,
            pronunciation: listed.pronunciation, spellingConfirmed: listed.spellingConfirmed,
            pronunciationConfirmed: listed.pronunciationConfirmed && !listed.pronunciation.isEmpty)
        if let country = CountryNames.code(of: listed.country), Phones.callingCode(of: country) != nil {
            draft.country = country
        } else if listed.country.contains(where: \.isLetter) {
            remarks.append(say("“\(listed.country.prefix(60))” is not a known country and is left out."))
        }
        if !listed.timeZone.isEmpty {
            if OfficeHours.knows(zone: listed.timeZone) {
                draft.timeZone = listed.timeZone
            } else {
                remarks.append(say("“\(listed.timeZone.prefix(60))” is not a time zone and is left out."))
            }
        }
        draft.note = listed.note
        if listed.note.unicodeScalars.count > TextLimit.note {
            draft.note = String(String.UnicodeScalarView(listed.note.unicodeScalars.prefix(TextLimit.note)))
            remarks.append(say("The note is longer than \(TextLimit.note) characters; the rest is left out."))
        }
        leaveOut(listed.numbers.dropFirst(ContactDraft.mostNumbers).map(\.text), most: ContactDraft.mostNumbers)
        draft.numbers = listed.numbers.prefix(ContactDraft.mostNumbers).map { number in
            ContactDraft.Number(
                label: number.label, text: number.text, ext: ext(of: number), isPrimary: number.isPrimary,
                bestHours: PlainText.shortened(number.bestHours, to: TextLimit.line), invalidSince: number.invalidSince,
                isShared: number.isShared, e164: number.e164)
        }
        leaveOut(listed.emails.dropFirst(ContactDraft.mostEmails).map(\.address), most: ContactDraft.mostEmails)
        draft.emails = listed.emails.prefix(ContactDraft.mostEmails).compactMap { email in
            let address = PlainText.shortened(email.address, to: TextLimit.name)
            if address != email.address {
                remarks.append(say("“\(email.address.prefix(60))” is not an email address and is left out."))
                return nil
            }
            return Contact.Email(label: PlainText.shortened(email.label, to: TextLimit.line), address: address)
        }
        return draft
    }

    private mutating func leaveOut(_ texts: [String], most: Int) {
        for text in texts.prefix(20) {
            remarks.append(say("“\(text.prefix(60))” is left out: a contact has \(most) at most."))
        }
    }

    /// An extension kept separately from its number.
    private mutating func ext(of number: ContactRow.Number) -> String {
        let isDialled = number.ext.utf8.count <= 20 && number.ext.utf8.allSatisfy { "0123456789*#,".utf8.contains($0) }
        if isDialled { return number.ext }
        remarks.append(say("“\(number.ext.prefix(60))” is not an extension and is left out."))
        return ""
    }
}
