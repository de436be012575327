package import RingbackCore
import RingbackSodium
import RingbackStore

extension Desk {
    /// The maximum number of rows in a file.
    package static let mostRows = 1_000_000
    /// Rows per transaction: the office's other writers wait for no more than these.
    private static let rowsAtOnce = 200
    private static let rowsAtOnceWhenDry = 5000

    /// Imports contacts from a table or vCards.
    ///
    /// Each batch of rows is one transaction, which also records the position: interrupted anywhere, the same file
    /// resumes there. A row is an existing contact if it carries its Ringback id, or has the same name and shares a
    /// number or mail address, or has the same name and company and no number contradicts it. So importing a file twice
    /// changes nothing.
    /// - Parameters:
    ///   - choices: somebody's choices for a table's columns.
    ///   - dry: report what would happen, row by row, and change nothing.
    ///   - progress: called now and then with the progress.
    /// - Throws: ``ExchangeError`` for a file that is neither a contact table nor vCards.
    package func importContacts(
        _ bytes: [UInt8], choices: [Int: ColumnChoice] = [:], dry: Bool, by acting: Acting,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) async throws -> ImportReport {
        try Policy.require(.importContacts, acting)
        let file = try ContactFile(bytes, choices: choices)
        let country = try await view(of: acting.office).office.country
        var report = ImportReport(columns: file.columns, header: file.header, isDryRun: dry)
        let rows = ImportRows(file, country: country, atOnce: dry ? Self.rowsAtOnceWhenDry : Self.rowsAtOnce)
        if dry {
            try await tryOut(rows, &report, by: acting, progress)
        } else {
            let record = try await change(acting) { [digest = Self.digest(of: bytes, choices)] change in
                try ImportQueries.open(
                    .contacts, digest: digest, id: change.newID(), by: change.person, at: change.now,
                    in: change.office, change.session)
            }
            try await bringIn(rows, &report, as: record, by: acting, progress)
        }
        return report
    }

    /// The same file with the same choices is the same import.
    private static func digest(of bytes: [UInt8], _ choices: [Int: ColumnChoice]) -> [UInt8] {
        let words = choices.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.code)" }.joined(separator: ",")
        return Digest.sha256(Digest.sha256(bytes) + Array(words.utf8))
    }

    private func tryOut(
        _ rows: ImportRows, _ report: inout ImportReport, by acting: Acting,
        _ progress: @Sendable (ImportProgress) -> Void
    ) async throws {
        var rows = rows
        let country = rows.country
        var matcher: ImportMatcher?
        var low: UInt64 = 0
        var batch = try rows.next()
        while !batch.rows.isEmpty {
            // A trial is of no use to anybody once whoever asked for it has left.
            try Task.checkCancellation()
            let current = rows
            async let following = current.following()
            (matcher, report, low) = try await read(acting, .long) { [matcher, report, low, batch] scope in
                var matcher =
                    try matcher
                    ?? ImportMatcher(office: scope.office, country: country, by: acting.person, now: scope.now)
                var (report, low) = (report, low)
                try matcher.load(for: batch.rows, scope.session)
                for row in batch.rows {
                    report.add(
                        matcher.take(row) {
                            low += 1
                            return ContactID(high: .max, low: low)
                        })
                }
                return (matcher, report, low)
            }
            progress(batch.progress)
            (batch, rows) = try await following
        }
    }

    private func bringIn(
        _ rows: ImportRows, _ report: inout ImportReport, as record: ImportRecord, by acting: Acting,
        _ progress: @Sendable (ImportProgress) -> Void
    ) async throws {
        var (rows, record) = (rows, record)
        report.goneBefore = record.rowsDone
        rows.skip(to: record.rowsDone)
        var batch = try rows.next()
        var spoken: Set<ContactID> = []
        while !batch.rows.isEmpty {
            let current = rows
            async let following = current.following()
            let (country, known) = (rows.country, record)
            let begun = ContinuousClock.now
            let outcome = try await change(acting) { [batch, spoken] change in
                try ContactImports(change).bringIn(batch, as: known, country: country, spoken: spoken)
            }
            guard let outcome else {
                // Somebody else is importing the same file: continue at their position.
                _ = try await following
                let moved = try await read(acting) { try ImportQueries.find(known.id, in: $0.office, $0.session) }
                guard let moved, moved.rowsDone > batch.end - batch.rows.count else { return }
                record = moved
                rows.skip(to: moved.rowsDone)
                batch = try rows.next()
                continue
            }
            record = outcome.record
            spoken = outcome.spoken
            for line in outcome.lines { report.add(line) }
            progress(batch.progress)
            (batch, rows) = try await following
            // Another process may be waiting to write: a command imports while the server files calls.
            try await Task.sleep(for: (ContinuousClock.now - begun) / 20)
        }
        let last = record
        try await change(acting) { change in
            guard let now = try ImportQueries.find(last.id, in: change.office, change.session), now.finishedAt == nil
            else { return }
            var done = now
            done.share = 1000
            try ImportQueries.advance(done, finishedAt: change.now, in: change.office, change.session)
            change.tell(
                .contactsImported, of: .office(change.office),
                [
                    "rows": .integer(Int64(done.rowsDone)), "new": .integer(Int64(done.added)),
                    "merged": .integer(Int64(done.merged)), "refused": .integer(Int64(done.refused)),
                ])
        }
    }

    /// The latest imports, and the progress of an unfinished one.
    package func imports(limit: Int, by acting: Acting) async throws -> [(record: ImportRecord, by: Named)] {
        try Policy.require(.importContacts, acting)
        return try await read(acting) { scope in
            try ImportQueries.latest(in: scope.office, limit: limit, scope.session).map {
                ($0, Named($0.by, in: scope.view))
            }
        }
    }
}

/// A file's rows in batches; the next batch is read while this one is written.
struct ImportRows: Sendable {
    struct Batch: Sendable {
        var rows: [ImportRow] = []
        /// The number of rows done after these.
        var end = 0
        var share = 0
        var progress: ImportProgress { ImportProgress(rows: end, share: share) }
    }

    let country: String
    private let file: ContactFile
    private let atOnce: Int
    private var entries: ContactFile.Iterator
    private var end = 0

    init(_ file: ContactFile, country: String, atOnce: Int) {
        (self.file, self.country, self.atOnce) = (file, country, atOnce)
        entries = file.makeIterator()
    }

    /// Resumes after this many rows.
    mutating func skip(to rows: Int) {
        entries = file.makeIterator()
        end = 0
        while end < rows, entries.skip() { end += 1 }
    }

    mutating func next() throws -> Batch {
        var batch = Batch()
        batch.rows.reserveCapacity(atOnce)
        while batch.rows.count < atOnce, let entry = entries.next() {
            // A row may be a card of megabytes, and nobody may be waiting for it any more.
            try Task.checkCancellation()
            batch.rows.append(ImportRow(entry, country: country))
            end += 1
        }
        guard end <= Desk.mostRows else { throw ExchangeError.tooManyRows(limit: Desk.mostRows) }
        (batch.end, batch.share) = (end, entries.share)
        return batch
    }

    /// The next rows, and the rest.
    func following() throws -> (Batch, ImportRows) {
        var rest = self
        return (try rest.next(), rest)
    }
}
