import Foundation
package import RingbackCore
import RingbackStore

/// What an import does, or would do, row by row.
package struct ImportReport: Sendable {
    package enum Fate: Sendable, Equatable {
        case new
        /// The file tells something that the contact did not have; what it has is never overwritten.
        case merged(into: ContactID, name: String, adding: [String])
        /// Everything in the row is known already.
        case known(ContactID)
        case refused(String)
    }

    package struct Line: Sendable, Equatable {
        package let line: Int
        package let name: String
        package let fate: Fate
        package let remarks: [String]
    }

    package let columns: ContactColumns
    package let lines: [Line]
    package let isDryRun: Bool

    package var new: Int { lines.count { $0.fate == .new } }
    package var refused: Int { lines.count { if case .refused = $0.fate { true } else { false } } }
    package var known: Int { lines.count { if case .known = $0.fate { true } else { false } } }
    package var merged: Int { lines.count - new - refused - known }
}

extension Desk {
    /// Rows that one file may have: they are brought in by one transaction, for which other writers wait.
    package static let mostRows = 100_000

    /// Brings contacts in from CSV, all good rows or, when something breaks, none.
    ///
    /// A row is the same contact as one that is here when it carries its Ringback id, or has the same name and shares
    /// a number, or the same name and company and no number speaks against it. So the same file twice changes nothing.
    /// - Parameters:
    ///   - dry: say what would happen, row by row, and change nothing.
    ///   - progress: told now and then how many rows are through.
    /// - Throws: ``ExchangeError`` for a file that is no table of contacts.
    package func importContacts(
        _ bytes: [UInt8], dry: Bool, by acting: Acting, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> ImportReport {
        try Policy.require(.importContacts, acting)
        let country = try await view(of: acting.office).office.country
        let table = try CSVReader(bytes)
        let columns = try ContactColumns(header: table.header)
        var rows: [ImportRow] = []
        for row in table {
            guard rows.count < Self.mostRows else { throw ExchangeError.tooManyRows(limit: Self.mostRows) }
            rows.append(ImportRow(row, columns: columns, country: country))
        }
        let read = rows
        do {
            let lines = try await change(acting) { change in
                let lines = try read.enumerated().map { place, row in
                    if place.isMultiple(of: 256) { progress(place) }
                    return try change.bringIn(row)
                }
                if dry { throw DryRun(lines: lines) }
                change.tell(
                    "contacts.imported", of: .office(change.office),
                    [
                        "rows": .integer(Int64(lines.count)),
                        "new": .integer(Int64(lines.count { $0.fate == .new })),
                    ])
                return lines
            }
            return ImportReport(columns: columns, lines: lines, isDryRun: false)
        } catch let dry as DryRun {
            return ImportReport(columns: columns, lines: dry.lines, isDryRun: true)
        }
    }

    /// All contacts as CSV that Google Contacts and a spreadsheet read; harmless to open.
    package func exportContacts(by acting: Acting) async throws -> String {
        try Policy.require(.exportContacts, acting)
        return try await read(acting) { look in
            var after: (sortKey: String, id: ContactID)?
            var contacts: [Contact] = []
            while true {
                let rows = try ContactQueries.list(after: after, in: look.office, limit: 500, look.session)
                let found = try ContactQueries.find(rows.map(\.id), in: look.office, look.session)
                contacts += rows.compactMap { found[$0.id] }
                guard let last = rows.last, rows.count == 500 else { break }
                after = (last.sortKey, last.id)
            }
            let numbers = contacts.map(\.numbers.count).max() ?? 0
            let emails = contacts.map(\.emails.count).max() ?? 0
            let lines = contacts.map {
                CSVWriter.line(ContactColumns.exportRow($0, numbers: numbers, emails: emails))
            }
            return CSVWriter.byteOrderMark
                + CSVWriter.line(ContactColumns.exportHeader(numbers: numbers, emails: emails))
                + lines.joined()
        }
    }
}

/// Carries what would have happened out of a transaction that is taken back.
private struct DryRun: Error {
    let lines: [ImportReport.Line]
}

/// One row of a file, read as far as it can be without looking at what is here.
private struct ImportRow: Sendable {
    let line: Int
    var name = ""
    var id: ContactID?
    var note = ""
    var remarks: [String] = []
    /// `nil` when the row cannot be kept; then ``problem`` says why.
    var contact: ReadContact?
    var problem = ""

    init(_ row: CSVReader.Row, columns: ContactColumns, country: String) {
        switch row {
        case .problem(let found):
            line = found.line
            problem = found.sentence
        case .cells(let cells, let line):
            self.line = line
            do {
                let listed = try columns.contact(from: cells, line: line)
                (name, id, note, remarks) = (listed.name, listed.id, listed.note, listed.remarks)
                contact = try ReadContact(
                    ContactDraft(
                        name: listed.name, company: listed.company, honorific: listed.honorific,
                        pronunciation: listed.pronunciation,
                        numbers: listed.numbers.map { .init(label: $0.label, text: $0.text) }),
                    country: country)
            } catch let found as RowProblem {
                problem = found.sentence
            } catch {
                problem = (error as? any RingbackError)?.sentence ?? "This row cannot be read."
            }
        }
    }
}

extension Change {
    fileprivate func bringIn(_ row: ImportRow) throws -> ImportReport.Line {
        guard let read = row.contact else {
            return .init(line: row.line, name: row.name, fate: .refused(row.problem), remarks: [])
        }
        let fate: ImportReport.Fate
        if var known = try same(as: read, id: row.id) {
            let added = merge(read, into: &known)
            fate = added.isEmpty ? .known(known.id) : .merged(into: known.id, name: known.name, adding: added)
            if !added.isEmpty { try keep(known, adding: added) }
        } else {
            let contact = try addContact(read)
            if !row.note.isEmpty { try note(row.note, on: contact.id) }
            fate = .new
        }
        return .init(line: row.line, name: read.draft.name, fate: fate, remarks: row.remarks)
    }

    private func same(as read: ReadContact, id: ContactID?) throws -> Contact? {
        if let id, let known = try ContactQueries.find([id], in: office, session)[id] { return known }
        let numbers = Set(read.numbers.compactMap(\.e164))
        var candidates: [ContactID] = []
        for number in numbers.sorted() {
            candidates += try ContactQueries.withNumber(number, in: office, limit: 20, session)
        }
        candidates += try ContactQueries.withSortKey(read.sortKey, in: office, limit: 20, session)
        let contacts = try ContactQueries.find(Array(Set(candidates)), in: office, session)
        return contacts.values.sorted { $0.id < $1.id }.first { known in
            guard NameFolding.sortKey(known.name) == read.sortKey else { return false }
            let theirs = Set(known.numbers.compactMap(\.e164))
            if !numbers.isDisjoint(with: theirs) { return true }
            return NameFolding.sortKey(known.company) == NameFolding.sortKey(read.draft.company)
                && (numbers.isEmpty || theirs.isEmpty || !read.draft.company.isEmpty)
        }
    }

    /// - Returns: in words what the row adds to the contact; nothing when it knew everything.
    private func merge(_ read: ReadContact, into known: inout Contact) -> [String] {
        var added: [String] = []
        func fill(_ field: inout String, _ value: String, _ what: String) {
            guard field.isEmpty, !value.isEmpty else { return }
            field = value
            added.append(what)
        }
        fill(&known.company, read.draft.company, "company")
        fill(&known.honorific, read.draft.honorific, "form of address")
        fill(&known.pronunciation, read.draft.pronunciation, "pronunciation")
        for number in read.numbers where known.numbers.count < ContactDraft.mostNumbers {
            let isKnown = known.numbers.contains {
                $0.e164 == number.e164 && (number.e164 != nil || $0.asGiven == number.asGiven)
            }
            if isKnown { continue }
            known.numbers.append(number)
            added.append(number.asGiven)
        }
        return added
    }

    private func keep(_ contact: Contact, adding added: [String]) throws {
        let national = contact.numbers.map { NumberFormat.nationalKey($0, country: view.office.country) }
        guard
            try ContactQueries.save(
                contact, sortKey: NameFolding.sortKey(contact.name),
                parts: NameFolding.nameParts(contact.name, company: contact.company), national: national, session)
        else { throw StoreError.busy }
        tell("contact.merged", of: .contact(contact.id), ["added": .text(added.joined(separator: ", "))])
    }

    private func note(_ text: String, on contact: ContactID) throws {
        let said = PlainText.shortened(text, to: TextLimit.note)
        guard !said.isEmpty else { return }
        try HappeningQueries.add(
            ContextRow(
                id: newID(), contact: contact, number: nil, message: nil, said: said, by: person, at: now,
                expiresAt: nil),
            in: office, session)
    }
}
