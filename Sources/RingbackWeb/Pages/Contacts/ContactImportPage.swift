import RingbackWords

/// Importing a list: first what would happen, row by row, then the import.
struct ContactImportPage: Page {
    var stage: Stage
    var problem: Phrase?

    enum Stage: Sendable {
        /// - Parameter unfinished: "12,000 rows are in of a file that Ada began at 10:14 AM."
        case choose(unfinished: [String] = [])
        /// The columns of a table whose names say too little.
        case columns([Column], text: String?)
        /// What would happen. `text` is the pasted text, so that it can be confirmed without scripts.
        case trial(Report, text: String?)
        case done(Report)
    }

    struct Report: Sendable {
        /// "120 new, 14 to merge, 3 unchanged, 2 refused".
        var new: Int
        var merged: Int
        var unchanged: Int
        var refused: Int
        var rows: [Row]
        /// How many more rows there are than shown.
        var left = 0
        /// Rows imported before, when the file was interrupted.
        var goneBefore = 0
        var columns: [Column] = []
        /// The column choices: `name,,phone:mobile`.
        var choices = ""
        /// "contacts", "calls".
        var what = "contacts"
    }

    struct Row: Sendable {
        enum Verdict: String, Sendable {
            case new, merged, unchanged, refused
        }
        /// The line in the file.
        var line: Int
        var name: String
        var verdict: Verdict
        /// "joins John Smith: same number", "“12” is no telephone number".
        var why: String
    }

    /// A column of the file and what it is used for.
    struct Column: Sendable {
        var name: String
        /// "company"; `nil` if unused.
        var holds: Phrase?
        /// Somebody's choice, as ``ColumnChoice/code``; empty to go by its name.
        var chosen: String
    }

    var title: Phrase { say("Import contacts") }
    var section: Section? { .contacts }
    var scripts: [Asset] { [.importing] }
    var layout: PageLayout { .read }
}

extension ContactImportPage {
    func main(in frame: Frame) -> HTML {
        """
        <div id="import">\(Parts.crumb(Paths.contacts, "\(say("Contacts"))"))<h1>\(title)</h1>
        \(Parts.problem(problem))\(stageView(frame))</div>
        """
    }

    private func stageView(_ frame: Frame) -> HTML {
        switch stage {
        case .choose(let unfinished): chooser(unfinished, frame)
        case .columns(let columns, let text): choosing(columns, text, frame)
        case .trial(let report, let text): trial(report, text, frame)
        case .done(let report): done(report)
        }
    }

    private func chooser(_ unfinished: [String], _ frame: Frame) -> HTML {
        """
        <p>\(say("""
            An export from Google Contacts, Outlook or HubSpot, any table with columns for name and phone number, \
            vCards, or a call log from FreePBX or 3CX. You see a preview first. Nothing is changed until you \
            confirm.
            """))</p>
        \(each: unfinished, {
            Parts.strip(.wait, "\($0) \(say("If it is interrupted, choose the same file again."))")
        })\
        <form class="form" method="post" action="\(Paths.contactImport)" data-import>\(frame.token)
        <div class="on lively"><label for="f-file">\(say("File", context: "upload"))</label>\
        <input class="field" type="file" id="f-file" accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"></div>
        \(Parts.textArea(
            say("Or paste the text"), name: "csv", hint: say("The first line names the columns."), rows: 8))\
        <div class="row"><button class="button main">\(say("Preview"))</button></div></form>
        \(Self.progressPlace)
        """
    }

    /// Where a script shows the progress.
    private static let progressPlace: HTML = "<div id=\"import-progress\" role=\"status\" hidden></div>"

    private func trial(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <p class="strip" role="status"><b>\(say("Nothing has been changed yet."))</b> \
        \(Self.sum(report, future: true))</p>
        <form method="post" action="\(Paths.contactImportConfirmation)" data-import>\(frame.token)\
        <input type="hidden" name="columns" value="\(report.choices)">\(Self.kept(text))\
        <p class="row"><button class="button main"\(flag: "disabled", report.new + report.merged == 0)>\
        \(say("Import \(report.what == "calls" ? report.new : report.new + report.merged)"))</button> \
        <a class="button" href="\(Paths.contactImport)">\(say("Choose another file"))</a></p></form>
        \(Self.progressPlace)
        \(when: !report.columns.isEmpty, columns(report, text, frame))\
        \(Self.table(report))
        """
    }

    private static func kept(_ text: String?) -> HTML {
        "\(some: text, { "<textarea name=\"csv\" hidden aria-label=\"\(say("Text"))\">\($0)</textarea>" })"
    }

    private func columns(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <details\(flag: "open", report.columns.contains { $0.holds == nil })>\
        <summary class="button">\(say("Columns"))</summary>
        \(Self.columnForm(report.columns, of: report.what, text, frame))</details>

        """
    }

    private func choosing(_ columns: [Column], _ text: String?, _ frame: Frame) -> HTML {
        """
        <p>\(say("""
            Say what the columns contain. Contacts need at least a name or a number; a call log needs the time, the \
            caller and the number called.
            """))</p>
        \(Self.columnForm(columns, of: nil, text, frame))
        \(Self.progressPlace)
        <p class="row"><a class="button" href="\(Paths.contactImport)">\(say("Choose another file"))</a></p>
        """
    }

    /// - Parameter what: "contacts" or "calls"; `nil` if it may be either.
    private static func columnForm(_ columns: [Column], of what: String?, _ text: String?, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.contactImport)" data-import>\(frame.token)\(kept(text))
        \(each: columns.enumerated(), { column($0.offset, $0.element, of: what) })
        <div class="row"><button class="button">\(say("Update preview"))</button></div></form>
        """
    }

    private static func column(_ place: Int, _ column: Column, of what: String?) -> HTML {
        let chosen = column.chosen.isEmpty ? nil : column.chosen
        let name = column.name.isEmpty ? say("column \(place + 1)") : Phrase(verbatim: column.name)
        let asNamed = chosen == nil ? column.holds ?? say("not used") : say("automatic")
        return """
            <div class="on"><label for="c-\(place)"><bdi>\(name)</bdi>\
            </label><select class="field" id="c-\(place)" name="column">\
            <option value="">\(asNamed)</option>\
            \(what == "calls" ? .none : group(say("Contacts"), choices, chosen, what))\
            \(what == "contacts" ? .none : group(say("A call log"), callChoices, chosen, what))</select></div>

            """
    }

    private static func group(_ label: Phrase, _ choices: [Choice], _ chosen: String?, _ what: String?) -> HTML {
        what == nil
            ? "<optgroup label=\"\(label)\">\(Parts.options(choices, chosen: chosen))</optgroup>"
            : Parts.options(choices, chosen: chosen)
    }

    private func done(_ report: Report) -> HTML {
        """
        <p class="strip" role="status">\(Parts.icon(.check))\(Self.sum(report, future: false))\
        \(when: report.goneBefore > 0, " \(Self.before(report.goneBefore))")</p>
        <p class="row"><a class="button main" href="\(Paths.contacts)">\(say("View contacts"))</a></p>
        \(Self.table(report))
        """
    }

    private static func before(_ rows: Int) -> Phrase {
        say(rows, one: "1 row was already imported.", other: "\(rows) rows were already imported.")
    }

    private static func sum(_ report: Report, future: Bool) -> Phrase {
        let (new, merged, unchanged, refused) = (report.new, report.merged, report.unchanged, report.refused)
        switch (report.what == "calls", future) {
        case (true, true):
            return say(
                new,
                one: "1 new call, \(merged) from known callers, \(unchanged) already there, \(refused) rejected.",
                other: """
                    \(new) new calls, \(merged) from known callers, \(unchanged) already there, \(refused) rejected.
                    """)
        case (true, false):
            return say(
                new,
                one: """
                    1 call imported, \(merged) from known callers, \(unchanged) already there, \(refused) rejected.
                    """,
                other: """
                    \(new) calls imported, \(merged) from known callers, \(unchanged) already there, \(refused) \
                    rejected.
                    """)
        case (false, true):
            return say(
                "\(new) new, \(merged) to merge with an existing contact, \(unchanged) unchanged, \(refused) rejected.")
        case (false, false):
            return say(
                "\(new) added, \(merged) merged with an existing contact, \(unchanged) unchanged, \(refused) rejected.")
        }
    }

    private static func table(_ report: Report) -> HTML {
        """
        <h2 id="rows">\(say("Row by row"))</h2><table aria-labelledby="rows"><thead><tr>\
        <th scope="col" class="n">\(say("Line", context: "row"))</th>\
        <th scope="col">\(say("Name"))</th><th scope="col">\(say("What", context: "row"))</th>\
        <th scope="col">\(say("Why"))</th></tr>\
        </thead>
        <tbody>\(each: report.rows, row)</tbody></table>
        \(when: report.left > 0, "<p class=\"soft\">\(more(report.left))</p>")
        """
    }

    private static func row(_ row: Row) -> HTML {
        """
        <tr><td class="n">\(row.line)</td><td><bdi>\(row.name)</bdi></td>\
        <td\(when: row.verdict == .refused, " class=\"late\"")\(when: row.verdict == .new, " class=\"live\"")>\
        \(word(row.verdict))</td><td dir="auto">\(row.why)</td></tr>

        """
    }

    private static func more(_ rows: Int) -> Phrase {
        say(rows, one: "and 1 more row", other: "and \(rows) more rows")
    }

    private static func word(_ verdict: Row.Verdict) -> Phrase {
        switch verdict {
        case .new: say("new", context: "row")
        case .merged: say("merged", context: "row")
        case .unchanged: say("unchanged", context: "row")
        case .refused: say("rejected", context: "row")
        }
    }
}
