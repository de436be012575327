package import RingbackCore
package import RingbackDesk
package import RingbackJSON
import RingbackWords

// How the API says what came of a file, and what was erased.
extension Shapes {
    static let importReport = Shape<ImportReport>(
        "ImportReport", capacity: { 1024 + $0.lines.count * 100 }
    ) {
        Field("dry") { $0.isDryRun }
        Field("new") { $0.new }
        Field("merged") { $0.merged }
        Field("known") { $0.known }
        Field("refused") { $0.refused }
        Field("goneBefore", "Rows imported before the interruption.") { $0.goneBefore }
        Field("left", "Rows that are counted and not listed.") { $0.left }
        Field("columns", column, upTo: 1000) { report in
            report.header.enumerated().lazy.map { (name: $0.element, holds: report.holds(at: $0.offset)?.description) }
        }
        Field("rows", importedRow, upTo: ImportReport.mostLines) { $0.lines }
    }

    private static let column = Shape<(name: String, holds: String?)> {
        Field("name") { $0.name }
        Field("holds") { $0.holds }
    }

    private static let importedRow = Shape<ImportReport.Line> {
        Field("line") { $0.line }
        Field("name") { $0.name }
        Field("fate", as: .word(["new", "merged", "known", "refused"])) { $0.fate.word }
        Field("contact") { $0.fate.contact }
        Field("adds") { row -> [String] in
            if case .merged(_, _, let adding) = row.fate { adding.map(\.description) } else { [] }
        }
        Field("why") { row -> Phrase? in if case .refused(let sentence) = row.fate { sentence } else { nil } }
        Field("remarks", as: .array(.written, upTo: 10_000)) { $0.remarks }
    }

    static let imports = Shape<[(record: ImportRecord, by: Named)]> { Field("imports", importRecord, upTo: 20) { $0 } }

    private static let importRecord = Shape<(record: ImportRecord, by: Named)>("Import") {
        Field("id") { $0.record.id }
        Field("kind") { $0.record.kind }
        Field("by") { $0.by }
        Field("begunAt") { $0.record.begunAt }
        Field("finishedAt") { $0.record.finishedAt }
        Field("rows") { $0.record.rowsDone }
        Field("share", as: .integer(0...1000), "Thousandths of the file.") { $0.record.share }
        Field("new") { $0.record.added }
        Field("merged") { $0.record.merged }
        Field("known") { $0.record.known }
        Field("refused") { $0.record.refused }
    }

    static let erased = Shape<Erased>("Erased") {
        Field("contacts") { $0.contacts }
        Field("numbers") { $0.numbers }
        Field("emails") { $0.emails }
        Field("messages") { $0.messages }
        Field("calls") { $0.calls }
        Field("mails") { $0.mails }
        Field("notes") { $0.notes }
        Field("loggedCalls") { $0.loggedCalls }
        Field("historyEntries") { $0.historyEntries }
    }

    /// Everything that is kept of a contact itself.
    static let exported = Shape<Contact> {
        Field("id") { $0.id }
        Field("name") { $0.name }
        Field("company") { $0.company }
        Field("honorific") { $0.honorific }
        Field("pronunciation") { $0.pronunciation }
        Field("spellingConfirmedAt") { $0.spellingConfirmed?.at }
        Field("pronunciationConfirmedAt") { $0.pronunciationConfirmed?.at }
        Field("timeZone") { $0.timeZone }
        Field("country") { $0.country }
        Field("note") { $0.note }
        Field("holder") { $0.holder }
        Field.all(of: addresses) { $0 }
    }
}

extension ImportReport.Fate {
    fileprivate var word: String {
        switch self {
        case .new: "new"
        case .merged: "merged"
        case .known: "known"
        case .refused: "refused"
        }
    }

    fileprivate var contact: ContactID? {
        switch self {
        case .merged(let into, _, _): into
        case .known(let contact): contact
        case .new, .refused: nil
        }
    }
}

extension JSONWriter {
    package mutating func report(_ report: ImportReport) { Shapes.importReport.write(report, to: &self) }
    package mutating func erased(_ erased: Erased) { Shapes.erased.write(erased, to: &self) }
}
