/// A contact's own fields, without its messages and ties: saved when two are merged, so that it can be restored.
package struct ContactRecord: Codable, Equatable, Sendable {
    package var name: String
    package var company: String
    package var honorific: String
    /// How to say the name; empty if nobody has asked yet.
    package var pronunciation: String
    package var spellingConfirmed: Contact.Confirmation?
    package var pronunciationConfirmed: Contact.Confirmation?
    /// A time-zone identifier; the office's when `nil`.
    package var timeZone: String?
    /// Country code (ISO 3166 alpha-2) for numbers without a calling code; the office's if empty.
    package var country: String
    /// A note that came with the contact; everybody in the office sees it.
    package var note: String
    /// The holder of the account.
    package var holder: PersonID?
    package var numbers: [Contact.Number]
    package var emails: [Contact.Email]

    package init(
        name: String, company: String = "", honorific: String = "", pronunciation: String = "",
        spellingConfirmed: Contact.Confirmation? = nil, pronunciationConfirmed: Contact.Confirmation? = nil,
        timeZone: String? = nil, country: String = "", note: String = "", holder: PersonID? = nil,
        numbers: [Contact.Number] = [], emails: [Contact.Email] = []
    ) {
        self.name = name
        self.company = company
        self.honorific = honorific
        self.pronunciation = pronunciation
        self.spellingConfirmed = spellingConfirmed
        self.pronunciationConfirmed = pronunciationConfirmed
        self.timeZone = timeZone
        self.country = country
        self.note = note
        self.holder = holder
        self.numbers = numbers
        self.emails = emails
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
