/// A contact's own fields, without its messages and ties: saved when two are merged, so that it can be restored.
package struct ContactRecord: Codable, Equatable, Sendable {
    package var name: String
    package var company: String
    package var honorific: String
    package var pronunciation: String
    package var spellingConfirmed: Contact.Confirmation?
    package var pronunciationConfirmed: Contact.Confirmation?
    package var timeZone: String?
    package var country: String
    package var note: String
    package var holder: PersonID?
    package var numbers: [Contact.Number]
    package var emails: [Contact.Email]

    package init(_ contact: Contact) {
        name = contact.name
        company = contact.company
        honorific = contact.honorific
        pronunciation = contact.pronunciation
        spellingConfirmed = contact.spellingConfirmed
        pronunciationConfirmed = contact.pronunciationConfirmed
        timeZone = contact.timeZone
        country = contact.country
        note = contact.note
        holder = contact.holder
        numbers = contact.numbers
        emails = contact.emails
    }

    package func of(_ contact: Contact) -> Contact {
        var contact = contact
        contact.name = name
        contact.company = company
        contact.honorific = honorific
        contact.pronunciation = pronunciation
        contact.spellingConfirmed = spellingConfirmed
        contact.pronunciationConfirmed = pronunciationConfirmed
        contact.timeZone = timeZone
        contact.country = country
        contact.note = note
        contact.holder = holder
        contact.numbers = numbers
        contact.emails = emails
        return contact
    }
}

extension ContactRecord {
    /// This record with a merge undone, except where somebody has edited it since: fields that still hold the merged
    /// value are put back; later edits and additions stay.
    ///
    /// - Parameters:
    ///   - merged: what the merge made of the record.
    ///   - before: the record before that merge.
    package func reverted(from merged: ContactRecord, to before: ContactRecord) -> ContactRecord {
        var record = self
        func revert<Value: Equatable>(_ field: WritableKeyPath<ContactRecord, Value>) {
            if record[keyPath: field] == merged[keyPath: field] { record[keyPath: field] = before[keyPath: field] }
        }
        revert(\.name)
        revert(\.company)
        revert(\.honorific)
        revert(\.pronunciation)
        revert(\.spellingConfirmed)
        revert(\.pronunciationConfirmed)
        revert(\.timeZone)
        revert(\.country)
        revert(\.note)
        revert(\.holder)
        record.numbers = Self.reverted(numbers, from: merged.numbers, to: before.numbers)
        record.emails = Self.reverted(emails, from: merged.emails, to: before.emails)
        return record
    }

    /// In the order of `before`; later additions come last.
    private static func reverted<Item: Mergeable>(_ now: [Item], from merged: [Item], to before: [Item]) -> [Item] {
        let known = Dictionary(now.map { ($0.mark, $0) }) { first, _ in first }
        let made = Dictionary(merged.map { ($0.mark, $0) }) { first, _ in first }
        let kept = before.compactMap { old -> Item? in
            guard let then = made[old.mark] else { return old }
            // Removed since, edited since, or still as merged.
            return known[old.mark].map { $0 == then ? old : $0 }
        }
        let marks = Set(before.map(\.mark)).union(made.keys)
        return kept + now.filter { !marks.contains($0.mark) }
    }
}

/// An element of one of a contact's lists.
package protocol Mergeable: Equatable {
    /// Elements with the same mark are the same.
    var mark: String { get }
}

extension Contact.Number: Mergeable {
    package var mark: String { "\(e164 ?? asGiven) \(ext)" }
}

extension Contact.Email: Mergeable {
    package var mark: String { address.lowercased() }
}
