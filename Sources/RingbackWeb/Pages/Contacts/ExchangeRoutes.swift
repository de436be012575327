import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// Contacts as a file: importing a list, first as a dry run, and exporting all.
struct ExchangeRoutes {
    let router: PageRouter

    /// Rows shown of a report; the totals count all.
    private static let rowsShown = 500

    func register() {
        router.get(Paths.contactImport) { call in
            try Policy.require(.importContacts, call.acting)
            return .page(ContactImportPage(stage: .choose(unfinished: try await unfinished(call))))
        }
        router.postFile(Paths.contactImport, upTo: Limits.importedFile) { call in try await bringIn(call, dry: true) }
        router.postFile(Paths.contactImportConfirmation, upTo: Limits.importedFile) { call in
            try await bringIn(call, dry: false)
        }
        router.get(Paths.contactImportProgress, progress)
        router.get(Paths.contactExport) { call in
            let format = call.query.word("as") ?? ContactFormat.csv
            let export = try await call.desk.contactExport(by: call.acting)
            return .file(name: format.fileName, type: format.contentType, body: export.body(as: format))
        }
    }

    private func bringIn(_ call: PageCall, dry: Bool) async throws -> PageAnswer {
        do {
            let pasted = call.form.text("csv")
            // A script sends the file as it is, and the form's other fields in the query.
            let fields = pasted == nil ? call.query : call.form
            let bytes = pasted.map { Array($0.utf8) } ?? call.file
            let codes = Self.codes(fields)
            let say = try await call.wording()
            let (desk, acting) = (call.desk, try call.acting)
            if Self.isCallLog(bytes, codes) {
                let choices = try CallColumn.list(codes)
                let report = try await Self.whileWanted(call, dry) {
                    try await desk.importCalls(bytes, choices: choices, dry: dry, by: acting)
                }
                var shown = ContactImportPage.Report(report, showing: Self.rowsShown, say)
                (shown.what, shown.new) = ("calls", report.new + report.merged)
                shown.choices = codes
                shown.columns = .all(report, codes)
                return .page(ContactImportPage(stage: dry ? .trial(shown, text: pasted) : .done(shown)))
            }
            let choices = try ColumnChoice.list(codes)
            let report = try await Self.whileWanted(call, dry) {
                try await desk.importContacts(bytes, choices: choices, dry: dry, by: acting)
            }
            var shown = ContactImportPage.Report(report, showing: Self.rowsShown, say)
            shown.choices = codes
            shown.columns = .all(report, codes)
            return .page(ContactImportPage(stage: dry ? .trial(shown, text: pasted) : .done(shown)))
        } catch let error as any RingbackError {
            return .page(unread(call, error), status: error.status)
        }
    }

    /// A trial ends when whoever tries leaves; an import goes on.
    private static func whileWanted<T: Sendable>(
        _ call: PageCall, _ dry: Bool, _ body: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        dry ? try await call.context.whileConnected(body) : try await body()
    }

    /// A table whose column names say too little: somebody says what they hold.
    private func unread(_ call: PageCall, _ error: any RingbackError) -> ContactImportPage {
        let pasted = call.form.text("csv")
        let bytes = pasted.map { Array($0.utf8) } ?? call.file
        guard let error = error as? ExchangeError, error.isAboutColumns, let header = try? CSVReader(bytes).header,
            header.count > 1
        else { return ContactImportPage(stage: .choose(), problem: error.sentence) }
        let codes = Self.codes(pasted == nil ? call.query : call.form)
        return ContactImportPage(
            stage: .columns(.all(header, codes) { _ in nil }, text: pasted), problem: error.sentence)
    }

    /// The column choices in order: `name,,phone:mobile`.
    private static func codes(_ fields: Fields) -> String {
        let chosen = fields.all("column")
        return chosen.isEmpty ? fields["columns"] : chosen.joined(separator: ",")
    }

    private static func isCallLog(_ bytes: [UInt8], _ codes: String) -> Bool {
        if CallColumn.areMeant(codes) { return true }
        let says = codes.split(separator: ",").contains { !$0.allSatisfy { $0 == " " || $0 == "-" } }
        return !says && Desk.isCallLog(bytes)
    }

    private func unfinished(_ call: PageCall) async throws -> [String] {
        let say = try await call.wording()
        return try await call.desk.imports(limit: 5, by: call.acting).filter { $0.record.finishedAt == nil }.map {
            let (rows, by, at) = ($0.record.rowsDone, $0.by.name, say.fullMoment($0.record.begunAt))
            return say(
                rows, one: "1 row is imported of a file that \(by) started at \(at).",
                other: "\(rows) rows are imported of a file that \(by) started at \(at).")
        }
    }

    /// The file this person is currently importing.
    private func progress(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let mine = try await call.desk.imports(limit: 5, by: acting).first {
            acting.isBy($0.record.by) && $0.record.finishedAt == nil
        }
        return .fragment(ContactImportPage.progress(share: mine?.record.share, rows: mine?.record.rowsDone))
    }
}

extension ContactImportPage {
    static let choices = ColumnChoice.offered.map { Choice(value: $0.choice.code, title: $0.title) }
    static let callChoices =
        [Choice(value: "-", title: say("not used"))]
        + CallColumn.allCases.map { Choice(value: CallColumn.mark + $0.rawValue, title: $0.title) }

    /// A progress bar; indeterminate if the share is unknown.
    static func progress(share: Int?, rows: Int?) -> HTML {
        let sentence =
            rows.map { say($0, one: "1 row imported.", other: "\($0) rows imported.") } ?? say("Reading the file…")
        return """
            <label>\(sentence)<br>\
            <progress max="1000"\(attribute: "value", share.map(String.init))></progress></label>
            """
    }
}

extension [ContactImportPage.Column] {
    static func all(_ report: ImportReport, _ codes: String) -> Self {
        all(report.header, codes) { report.holds(at: $0) }
    }

    static func all(_ header: [String], _ codes: String, holding: (Int) -> Phrase?) -> Self {
        let codes = codes.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return header.enumerated().map { place, name in
            .init(name: name, holds: holding(place), chosen: codes.indices.contains(place) ? codes[place] : "")
        }
    }
}

extension ContactImportPage.Report {
    /// Rows that need attention come first.
    init(_ report: ImportReport, showing limit: Int, _ say: Wording) {
        let refused = report.lines.filter { if case .refused = $0.fate { true } else { false } }
        let others = report.lines.filter { if case .refused = $0.fate { false } else { true } }
        let rows = (refused + others).prefix(limit)
        self.init(
            new: report.new, merged: report.merged, unchanged: report.known, refused: report.refused,
            rows: rows.map { .init($0, say) }, left: report.lines.count + report.left - rows.count,
            goneBefore: report.goneBefore)
    }
}

extension ContactImportPage.Row {
    init(_ line: ImportReport.Line, _ say: Wording) {
        let (verdict, why): (Verdict, String) =
            switch line.fate {
            case .new: (.new, "")
            case .merged(_, let name, let adding):
                (.merged, say("merges with \(name), adds \(say.list(adding.map { say($0) }))"))
            case .known: (.unchanged, say("nothing new"))
            case .refused(let sentence): (.refused, say(sentence))
            }
        self.init(
            line: line.line, name: line.name, verdict: verdict,
            why: ([why] + line.remarks.map { say($0) }).filter { !$0.isEmpty }.joined(separator: " "))
    }
}
