package import RingbackCore
import RingbackStore

/// As what all contacts are taken out.
package enum ContactFormat: String, CaseIterable, Sendable {
    case csv, vcard, vcard3, json
}

extension Desk {
    /// All contacts as CSV that Google Contacts and a spreadsheet read; harmless to open.
    package func exportContacts(
        by acting: Acting, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> String {
        let contacts = try await everyContact(by: acting, progress: progress)
        let numbers = contacts.map(\.numbers.count).max() ?? 0
        let emails = contacts.map(\.emails.count).max() ?? 0
        var text = CSVWriter.byteOrderMark
        text += CSVWriter.line(ContactColumns.exportHeader(numbers: numbers, emails: emails))
        for contact in contacts {
            text += CSVWriter.line(ContactColumns.exportRow(contact, numbers: numbers, emails: emails))
        }
        return text
    }

    /// All contacts as vCards.
    package func exportCards(
        _ version: VCardWriter.Version, by acting: Acting, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> String {
        let writer = VCardWriter(version)
        return try await everyContact(by: acting, progress: progress).map(writer.card).joined()
    }

    /// All contacts, in the order of their names.
    /// - Parameter progress: told now and then how many there are so far.
    package func everyContact(
        by acting: Acting, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> [Contact] {
        try Policy.require(.exportContacts, acting)
        let all = try await lookUp(acting, upTo: .max) { look in
            var after: (sortKey: String, id: ContactID)?
            var contacts: [Contact] = []
            while true {
                let rows = try ContactQueries.list(after: after, in: look.office, limit: 500, look.session)
                let found = try ContactQueries.find(rows.map(\.id), in: look.office, look.session)
                contacts += rows.compactMap { found[$0.id] }
                progress(contacts.count)
                guard let last = rows.last, rows.count == 500 else { break }
                after = (last.sortKey, last.id)
            }
            return contacts
        } counting: {
            LookedUp(contacts: $0.count)
        }
        try await noteExport("contacts.exported", count: all.count, by: acting)
        return all
    }
}
