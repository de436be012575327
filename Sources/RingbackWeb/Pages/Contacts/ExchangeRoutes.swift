import RingbackCore
import RingbackDesk

/// Contacts as a file: bringing a list in, first as a trial, and saving all of them.
struct ExchangeRoutes {
    let doors: PageDoors

    /// Rows shown of a report; the sums count all of them.
    private static let rowsShown = 500

    func register() {
        doors.get(Paths.contactImport) { call in
            try Policy.require(.importContacts, call.acting)
            return .page(ContactImportPage(stage: .choose))
        }
        doors.postFile(Paths.contactImport, upTo: Limits.importedFile) { call in try await bringIn(call, dry: true) }
        doors.postFile(Paths.contactImportConfirmation, upTo: Limits.importedFile) { call in
            try await bringIn(call, dry: false)
        }
        doors.get(Paths.contactExport) { call in
            let csv = try await call.desk.exportContacts(by: call.acting)
            return .file(name: "contacts.csv", type: "text/csv; charset=utf-8", text: csv)
        }
    }

    private func bringIn(_ call: PageCall, dry: Bool) async throws -> PageAnswer {
        do {
            let pasted = call.form.text("csv")
            let report = try await call.desk.importContacts(
                pasted.map { Array($0.utf8) } ?? call.file, dry: dry, by: call.acting)
            let shown = ContactImportPage.Report(report, showing: Self.rowsShown)
            return .page(ContactImportPage(stage: dry ? .trial(shown, csv: pasted) : .done(shown)))
        } catch let error as any RingbackError {
            return .page(ContactImportPage(stage: .choose, problem: error.sentence), status: error.status)
        }
    }
}

extension ContactImportPage.Report {
    /// What needs a look comes first.
    init(_ report: ImportReport, showing limit: Int) {
        let refused = report.lines.filter { if case .refused = $0.fate { true } else { false } }
        let others = report.lines.filter { if case .refused = $0.fate { false } else { true } }
        self.init(
            new: report.new, merged: report.merged, unchanged: report.known, refused: report.refused,
            rows: (refused + others).prefix(limit).map { .init($0) }, left: max(0, report.lines.count - limit))
    }
}

extension ContactImportPage.Row {
    init(_ line: ImportReport.Line) {
        let (verdict, why): (Verdict, String) =
            switch line.fate {
            case .new: (.new, "")
            case .merged(_, let name, let adding): (.merged, "joins \(name), adds \(Wording.list(adding))")
            case .known: (.unchanged, "all of it is known")
            case .refused(let sentence): (.refused, sentence)
            }
        self.init(
            line: line.line, name: line.name, number: "", verdict: verdict,
            why: ([why] + line.remarks).filter { !$0.isEmpty }.joined(separator: " "))
    }
}
