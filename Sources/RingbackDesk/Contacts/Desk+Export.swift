package import RingbackCore
import RingbackStore

/// The formats for exporting all contacts.
package enum ContactFormat: String, CaseIterable, Sendable {
    case csv, vcard, vcard3, json
}

extension Desk {
    /// An export of all contacts.
    /// - Throws: ``LookupError`` here rather than midway through the file.
    package func contactExport(by acting: Acting) async throws -> ContactExport {
        try Policy.require(.exportContacts, acting)
        // A lookup limit is reported before the file begins: afterwards it could only be cut off.
        try lookups.reserve(0, by: acting, at: clock.now())
        return try await read(acting) { [self] scope in
            let columns = try ContactQueries.exportedColumns(in: scope.office, scope.session)
            return ContactExport(
                numbers: columns.numbers, emails: columns.emails, desk: self, acting: acting,
                begun: try Journal.head(of: scope.office, in: scope.session)?.seq ?? 0)
        }
    }

    /// All contacts, in the order of their names.
    package func everyContact(by acting: Acting) async throws -> [Contact] {
        var all: [Contact] = []
        try await contactExport(by: acting).forEach { all += $0 }
        return all
    }
}
