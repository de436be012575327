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
        /// "new 120, joined with one we have 14, left as they are 3, refused 2".
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

    var title: Phrase { say("Bring in a list") }
    var section: Section? { .contacts }
    var scripts: [Asset] { [.importing] }
}

extension ContactImportPage {
    func main(in frame: Frame) -> HTML {
        """
        <div id="import"><h1>\(say("Bring in a list"))</h1>
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
            Contacts as Google, Outlook or HubSpot export them, any table with columns for name and telephone, or \
            vCards of a telephone or mail program. A call log of FreePBX or 3CX is taken too. \
            First you see, row by row, what would happen. Nothing is changed until you confirm.
            """))</p>
        \(each: unfinished, {
            "<p class=\"notice\">\($0) \(say("If it was broken off, give the same file again."))</p>"
        })\
        <form class="card narrow-left" method="post" action="\(Paths.contactImport)" data-import>\(frame.token)
        <div class="row lively"><label for="f-file">\(say("The file"))</label>\
        <input class="field" type="file" id="f-file" accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"></div>
        \(Parts.textArea(
            say("Or paste its text"), name: "csv", hint: say("The first line names the columns."), rows: 8))\
        <button class="button main">\(say("Show what would happen"))</button></form>
        \(Self.progressPlace)
        """
    }

    /// Where a script shows the progress.
    private static let progressPlace: HTML = "<div id=\"import-progress\" role=\"status\" hidden></div>"

    private func trial(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <p role="status"><strong>\(say("Nothing is changed yet."))</strong> \(Self.sum(report, future: true))</p>
        <form method="post" action="\(Paths.contactImportConfirmation)" data-import>\(frame.token)\
        <input type="hidden" name="columns" value="\(report.choices)">\(Self.kept(text))\
        <p><button class="button main"\(flag: "disabled", report.new + report.merged == 0)>\
        \(say("Bring in \(report.what == "calls" ? report.new : report.new + report.merged)"))</button> \
        <a class="button" href="\(Paths.contactImport)">\(say("Choose another file"))</a></p></form>
        \(Self.progressPlace)
        \(when: !report.columns.isEmpty, columns(report, text, frame))\
        \(Self.table(report))
        """
    }

    private static func kept(_ text: String?) -> HTML {
        "\(some: text, { "<textarea name=\"csv\" hidden aria-label=\"\(say("Its text"))\">\($0)</textarea>" })"
    }

    private func columns(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <details class="card"\(flag: "open", report.columns.contains { $0.holds == nil })>\
        <summary>\(say("What is taken from which column"))</summary>
        \(Self.columnForm(report.columns, of: report.what, text, frame))</details>

        """
    }

    private func choosing(_ columns: [Column], _ text: String?, _ frame: Frame) -> HTML {
        """
        <p>\(say("""
            Say what the columns hold: at least a name or a number for contacts; for a call log when it was, who \
            rang, and who was rung.
            """))</p>
        <div class="card">\(Self.columnForm(columns, of: nil, text, frame))</div>
        \(Self.progressPlace)
        <p><a class="button" href="\(Paths.contactImport)">\(say("Choose another file"))</a></p>
        """
    }

    /// - Parameter what: "contacts" or "calls"; `nil` if it may be either.
    private static func columnForm(_ columns: [Column], of what: String?, _ text: String?, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.contactImport)" data-import>\(frame.token)\(kept(text))
        <div class="cols">\(each: columns.enumerated(), { column($0.offset, $0.element, of: what) })</div>
        <p><button class="button">\(say("Look again with these"))</button></p></form>
        """
    }

    private static func column(_ place: Int, _ column: Column, of what: String?) -> HTML {
        let chosen = column.chosen.isEmpty ? nil : column.chosen
        let name = column.name.isEmpty ? say("column \(place + 1)") : Phrase(verbatim: column.name)
        let asNamed = chosen == nil ? column.holds ?? say("not used") : say("as its name says")
        return """
            <div class="row"><label for="c-\(place)"><bdi>\(name)</bdi>\
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
        <p class="notice" role="status">\(Self.sum(report, future: false))\
        \(when: report.goneBefore > 0, " \(Self.before(report.goneBefore))")</p>
        <p><a class="button main" href="\(Paths.contacts)">\(say("See the contacts"))</a></p>
        \(Self.table(report))
        """
    }

    private static func before(_ rows: Int) -> Phrase {
        say(rows, one: "1 row was in before.", other: "\(rows) rows were in before.")
    }

    private static func sum(_ report: Report, future: Bool) -> Phrase {
        let (new, merged, unchanged, refused) = (report.new, report.merged, report.unchanged, report.refused)
        switch (report.what == "calls", future) {
        case (true, true):
            return say(
                new,
                one: """
                    1 call would be new, \(merged) of them with people who are known, \
                    \(unchanged) would be known already, \(refused) would be refused.
                    """,
                other: """
                    \(new) calls would be new, \(merged) of them with people who are known, \
                    \(unchanged) would be known already, \(refused) would be refused.
                    """)
        case (true, false):
            return say(
                new,
                one: """
                    1 call was new, \(merged) of them with people who are known, \
                    \(unchanged) was known already, \(refused) was refused.
                    """,
                other: """
                    \(new) calls were new, \(merged) of them with people who are known, \
                    \(unchanged) were known already, \(refused) were refused.
                    """)
        case (false, true):
            return say(
                """
                \(new) would be new, \(merged) would be joined with a contact that is here, \
                \(unchanged) would be left as they are, \(refused) would be refused.
                """)
        case (false, false):
            return say(
                """
                \(new) were new, \(merged) were joined with a contact that is here, \
                \(unchanged) were left as they are, \(refused) were refused.
                """)
        }
    }

    private static func table(_ report: Report) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(say("Row by row"))">\
        <table><caption>\(say("Row by row"))</caption><thead><tr>\
        <th scope="col" class="n">\(say("Line", context: "row"))</th>\
        <th scope="col">\(say("Name"))</th><th scope="col">\(say("What", context: "row"))</th>\
        <th scope="col">\(say("Why"))</th></tr>\
        </thead>
        <tbody>\(each: report.rows, row)</tbody></table></div>
        \(when: report.left > 0, "<p class=\"soft\">\(more(report.left))</p>")
        """
    }

    private static func row(_ row: Row) -> HTML {
        """
        <tr class="\(row.verdict.rawValue)"><td class="n">\(row.line)</td><td><bdi>\(row.name)</bdi></td>\
        <td><span class="tag\(when: row.verdict == .refused, " late")\
        \(when: row.verdict == .new, " new")">\
        \(word(row.verdict))</span></td><td dir="auto">\(row.why)</td></tr>

        """
    }

    private static func more(_ rows: Int) -> Phrase {
        say(rows, one: "and 1 more row", other: "and \(rows) more rows")
    }

    private static func word(_ verdict: Row.Verdict) -> Phrase {
        switch verdict {
        case .new: say("new", context: "row")
        case .merged: say("joined", context: "row")
        case .unchanged: say("as it is", context: "row")
        case .refused: say("refused", context: "row")
        }
    }
}
