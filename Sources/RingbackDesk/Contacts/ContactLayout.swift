package import RingbackCore

/// The layout of a contact file.
package struct ContactLayout: Sendable {
    var opening = ""
    var separator = ""
    var closing = ""
    let contact: @Sendable (Contact) -> String

    package init(
        opening: String = "", separator: String = "", closing: String = "",
        contact: @escaping @Sendable (Contact) -> String
    ) {
        self.opening = opening
        self.separator = separator
        self.closing = closing
        self.contact = contact
    }

    package static func cards(_ version: VCardWriter.Version) -> Self { Self(contact: VCardWriter(version).card) }
}

extension ContactExport {
    /// A table for Google Contacts and spreadsheets; safe to open.
    package var table: ContactLayout {
        let (numbers, emails) = (numbers, emails)
        let header = ContactColumns.exportHeader(numbers: numbers, emails: emails)
        return ContactLayout(opening: CSVWriter.byteOrderMark + CSVWriter.line(header)) {
            CSVWriter.line(ContactColumns.exportRow($0, numbers: numbers, emails: emails))
        }
    }

    /// Writes the file in chunks.
    /// - Parameters:
    ///   - progress: called with the number of contacts so far.
    ///   - write: called with each chunk, and awaited.
    package func write(
        _ layout: ContactLayout, progress: (Int) -> Void = { _ in }, to write: (String) async throws -> Void
    ) async throws {
        if !layout.opening.isEmpty { try await write(layout.opening) }
        var count = 0
        try await forEach { contacts in
            let piece = contacts.map(layout.contact).joined(separator: layout.separator)
            try await write(count > 0 ? layout.separator + piece : piece)
            count += contacts.count
            progress(count)
        }
        if !layout.closing.isEmpty { try await write(layout.closing) }
    }
}
