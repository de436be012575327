package import RingbackCore
import RingbackStore

/// As what all contacts are taken out.
package enum ContactFormat: String, CaseIterable, Sendable {
    case csv, vcard, vcard3, json
}

extension Desk {
    /// All contacts, to be taken out.
    package func contactExport(by acting: Acting) async throws -> ContactExport {
        try Policy.require(.exportContacts, acting)
        // Whoever has read too much hears so before the file begins: once it does, all that can be done is to break off.
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
