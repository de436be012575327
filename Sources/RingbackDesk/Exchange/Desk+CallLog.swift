package import RingbackCore
import RingbackPhones
import RingbackSodium
import RingbackStore
import RingbackWords

extension Desk {
    private static let callsAtOnce = 1000

    /// Whether a file is a call log, judging by its column names.
    package static func isCallLog(_ bytes: [UInt8]) -> Bool {
        guard let table = try? CSVReader(bytes) else { return false }
        return CallLog.looksLikeOne(table.header)
    }

    /// Imports a call log. A call belongs to the contact with its number, now and later; in the report, a known
    /// caller's is `merged`. An interrupted import resumes with the same file; a call imported twice counts once.
    package func importCalls(
        _ bytes: [UInt8], choices: CallColumn.Choices = [:], dry: Bool, by acting: Acting,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) async throws -> ImportReport {
        try Policy.require(.importContacts, acting)
        let office = try await view(of: acting.office).office
        let log = try CallLog(
            bytes, hours: office.hours, monthFirst: Self.monthFirst.contains(office.country), choices: choices)
        var report = ImportReport(columns: nil, header: log.header, callColumns: log.taken, isDryRun: dry)
        var record: ImportRecord?
        if !dry {
            record = try await change(acting) { change in
                try ImportQueries.open(
                    .calls, digest: Self.digest(of: bytes, choices), id: change.newID(), by: change.person,
                    at: change.now,
                    in: change.office, change.session)
            }
        }
        var entries = log.makeIterator()
        var rows = 0
        while rows < record?.rowsDone ?? 0, entries.skip() { rows += 1 }
        report.goneBefore = rows
        while true {
            var batch: [LoggedEntry] = []
            while batch.count < Self.callsAtOnce, let entry = entries.next() {
                batch.append(LoggedEntry(entry, country: office.country))
            }
            if batch.isEmpty { break }
            rows += batch.count
            let (through, share) = (rows, entries.share)
            if let known = record {
                let outcome = try await change(acting) { [batch] change in
                    try CallLogs(change).bringIn(batch, as: known, through: through, share: share)
                }
                guard let outcome else { throw StoreError.busy }
                record = outcome.record
                for line in outcome.lines { report.add(line) }
            } else {
                // Whose number it is, without a trace.
                let lines = try await lookUp(acting, .long, upTo: batch.count) { [batch] scope in
                    try scope.fates(of: batch).lines
                } counting: { lines in
                    LookedUp(contacts: lines.count { $0.fate.contact != nil })
                }
                for line in lines { report.add(line) }
            }
            progress(ImportProgress(rows: rows, share: share))
            try Task.checkCancellation()
        }
        if let last = record {
            try await change(acting) { change in
                var done = last
                done.share = 1000
                try ImportQueries.advance(done, finishedAt: change.now, in: change.office, change.session)
                change.tell(
                    .callsImported, of: .office(change.office),
                    ["rows": .integer(Int64(done.rowsDone)), "new": .integer(Int64(done.added + done.merged))])
            }
        }
        return report
    }

    /// The same file with the same choices is the same import.
    private static func digest(of bytes: [UInt8], _ choices: CallColumn.Choices) -> [UInt8] {
        let digest = Digest.sha256(bytes)
        if choices.isEmpty { return digest }
        let words = choices.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value?.rawValue ?? "-")" }
        return Digest.sha256(digest + Array(words.joined(separator: ",").utf8))
    }

    /// Countries that write the month before the day.
    private static let monthFirst: Set<String> = ["US", "PH", "FM", "MH", "PW"]
}

/// A line of a log with its number parsed.
struct LoggedEntry: Sendable {
    let line: Int
    var call: CallLogRow?
    var problem = Phrase.none
    var e164: String?
    var key = ""

    init(_ entry: CallLog.Entry, country: String) {
        switch entry {
        case .problem(let found):
            line = found.line
            problem = found.sentence
        case .call(let row):
            line = row.line
            call = row
            e164 = try? Phones.e164(in: row.number, country: country)
            // Without an id from the system: the line's content.
            key =
                row.key.isEmpty
                ? Hex.encode(
                    Digest.sha256(
                        "\(row.at.milliseconds)|\(row.direction)|\(e164 ?? row.number)|\(row.ext)|\(row.seconds)"))
                : row.key
        }
    }
}

extension ReadScope {
    /// Which calls are new, each line's result, and the calls to be written.
    func fates(
        of batch: [LoggedEntry]
    ) throws -> (lines: [ImportReport.Line], wanted: [LoggedEntry]) {
        var known = try LoggedCallQueries.known(batch.compactMap { $0.call == nil ? nil : $0.key }, in: office, session)
        let people = try LoggedCallQueries.contacts(withNumbers: batch.compactMap(\.e164), in: office, session)
        var lines: [ImportReport.Line] = []
        var wanted: [LoggedEntry] = []
        for entry in batch {
            guard let call = entry.call else {
                lines.append(.init(line: entry.line, name: "", fate: .refused(entry.problem), remarks: []))
                continue
            }
            let person = entry.e164.flatMap { people[$0] }
            let name = person?.name ?? (call.name.isEmpty ? call.number : call.name)
            let before = known[entry.key]
            let isBetter = before != nil && before != "answered" && call.ended == "answered"
            if before == nil || isBetter {
                known[entry.key] = call.ended
                wanted.append(entry)
            }
            let fate: ImportReport.Fate =
                before != nil
                ? .known(person?.id)
                : person.map { .merged(into: $0.id, name: $0.name, adding: [say("a call")]) } ?? .new
            lines.append(.init(line: entry.line, name: name, fate: fate, remarks: []))
        }
        return (lines, wanted)
    }
}
