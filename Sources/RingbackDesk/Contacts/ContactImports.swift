import RingbackCore
import RingbackSodium
import RingbackStore
import RingbackWords

/// Contacts from a file.
struct ContactImports: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Returns: `nil` if the file's position has changed meanwhile.
    func bringIn(
        _ batch: ImportRows.Batch, as expected: ImportRecord, country: String, spoken: Set<ContactID>
    ) throws -> (record: ImportRecord, lines: [ImportReport.Line], spoken: Set<ContactID>)? {
        guard var record = try ImportQueries.find(expected.id, in: office, session), record.finishedAt == nil,
            record.rowsDone == batch.end - batch.rows.count
        else { return nil }
        var matcher = ImportMatcher(office: office, country: country, by: try person, now: now, spoken: spoken)
        try matcher.load(for: batch.rows, session)
        let lines = batch.rows.map { row in matcher.take(row) { newID() } }
        for line in lines {
            switch line.fate {
            case .new: record.added += 1
            case .merged: record.merged += 1
            case .known: record.known += 1
            case .refused: record.refused += 1
            }
        }
        let additions = matcher.additions
        try ContactQueries.add(additions, session)
        for addition in additions {
            tell(.contactAdded, of: .contact(addition.contact.id), .of(addition.contact))
        }
        for (contact, adding) in matcher.changes { try keep(contact, adding: adding) }
        try CallMatching(change).match(of: additions.map(\.contact) + matcher.changes.map(\.contact))
        (record.rowsDone, record.share) = (batch.end, batch.share)
        try ImportQueries.advance(record, in: office, session)
        return (record, lines, matcher.spoken)
    }

    private func keep(_ contact: Contact, adding added: [Phrase]) throws {
        let national = contact.numbers.map {
            NumberFormat.nationalKey($0, country: contact.country.isEmpty ? view.office.country : contact.country)
        }
        guard
            try ContactQueries.save(
                contact, sortKey: NameFolding.sortKey(contact.name),
                parts: NameFolding.nameParts(contact.name, company: contact.company), national: national, session)
        else { throw StoreError.busy }
        let words = added.map(\.description).joined(separator: ", ")
        tell(.contactMerged, of: .contact(contact.id), ["added": .text(words)])
    }
}
