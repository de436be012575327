/// Importing a list: first what would happen, row by row, then the import.
struct ContactImportPage: Page {
    var stage: Stage
    var problem: String?

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
        var holds: String?
        /// Somebody's choice, as ``ColumnChoice/code``; empty to go by its name.
        var chosen: String
    }

    let title = "Bring in a list"
    var section: Section? { .contacts }
    var scripts: [Asset] { [.importing] }
}

extension ContactImportPage {
    func main(in frame: Frame) -> HTML {
        """
        <div id="import"><h1>Bring in a list</h1>
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
        <p>Contacts as Google, Outlook or HubSpot export them, any table with columns for name and telephone, or vCards \
        of a telephone or mail program. A call log of FreePBX or 3CX is taken too. \
        First you see, row by row, what would happen. Nothing is changed until you confirm.</p>
        \(each: unfinished, { "<p class=\"notice\">\($0) If it was broken off, give the same file again.</p>" })\
        <form class="card narrow-left" method="post" action="\(Paths.contactImport)" data-import>\(frame.token)
        <div class="row lively"><label for="f-file">The file</label>\
        <input class="field" type="file" id="f-file" accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"></div>
        \(Parts.textArea("Or paste its text", name: "csv", hint: "The first line names the columns.", rows: 8))\
        <button class="button main">Show what would happen</button></form>
        \(Self.progressPlace)
        """
    }

    /// Where a script shows the progress.
    private static let progressPlace: HTML = "<div id=\"import-progress\" role=\"status\" hidden></div>"

    private func trial(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <p role="status"><strong>Nothing is changed yet.</strong> \(Self.sum(report, future: true))</p>
        <form method="post" action="\(Paths.contactImportConfirmation)" data-import>\(frame.token)\
        <input type="hidden" name="columns" value="\(report.choices)">\(Self.kept(text))\
        <p><button class="button main"\(flag: "disabled", report.new + report.merged == 0)>\
        Bring in \(report.what == "calls" ? report.new : report.new + report.merged)</button> <a class="button" href="\(Paths.contactImport)">Choose \
        another file</a></p></form>
        \(Self.progressPlace)
        \(when: !report.columns.isEmpty, columns(report, text, frame))\
        \(Self.table(report))
        """
    }

    private static func kept(_ text: String?) -> HTML {
        "\(some: text, { "<textarea name=\"csv\" hidden aria-label=\"Its text\">\($0)</textarea>" })"
    }

    private func columns(_ report: Report, _ text: String?, _ frame: Frame) -> HTML {
        """
        <details class="card"\(flag: "open", report.columns.contains { $0.holds == nil })>\
        <summary>What is taken from which column</summary>
        \(Self.columnForm(report.columns, of: report.what, text, frame))</details>

        """
    }

    private func choosing(_ columns: [Column], _ text: String?, _ frame: Frame) -> HTML {
        """
        <p>Say what the columns hold: at least a name or a number for contacts; for a call log when it was, who rang, and \
        who was rung.</p>
        <div class="card">\(Self.columnForm(columns, of: nil, text, frame))</div>
        \(Self.progressPlace)
        <p><a class="button" href="\(Paths.contactImport)">Choose another file</a></p>
        """
    }

    /// - Parameter what: "contacts" or "calls"; `nil` if it may be either.
    private static func columnForm(_ columns: [Column], of what: String?, _ text: String?, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.contactImport)" data-import>\(frame.token)\(kept(text))
        <div class="cols">\(each: columns.enumerated(), { column($0.offset, $0.element, of: what) })</div>
        <p><button class="button">Look again with these</button></p></form>
        """
    }

    private static func column(_ place: Int, _ column: Column, of what: String?) -> HTML {
        let chosen = column.chosen.isEmpty ? nil : column.chosen
        return """
            <div class="row"><label for="c-\(place)"><bdi>\(column.name.isEmpty ? "column \(place + 1)" : column.name)</bdi>\
            </label><select class="field" id="c-\(place)" name="column">\
            <option value="">\(column.chosen.isEmpty ? column.holds ?? "not used" : "as its name says")</option>\
            \(what == "calls" ? .none : group("Contacts", choices, chosen, what))\
            \(what == "contacts" ? .none : group("A call log", callChoices, chosen, what))</select></div>

            """
    }

    private static func group(_ label: String, _ choices: [Choice], _ chosen: String?, _ what: String?) -> HTML {
        what == nil
            ? "<optgroup label=\"\(label)\">\(Parts.options(choices, chosen: chosen))</optgroup>"
            : Parts.options(choices, chosen: chosen)
    }

    private func done(_ report: Report) -> HTML {
        """
        <p class="notice" role="status">\(Self.sum(report, future: false))\
        \(when: report.goneBefore > 0, " \(report.goneBefore) rows were in before.")</p>
        <p><a class="button main" href="\(Paths.contacts)">See the contacts</a></p>
        \(Self.table(report))
        """
    }

    private static func sum(_ report: Report, future: Bool) -> String {
        let verb = future ? "would be" : "were"
        if report.what == "calls" {
            let verb = future ? "would be" : report.new == 1 ? "was" : "were"
            return
                "\(Wording.count(report.new, "call")) \(verb) new, \(report.merged) of them with people who are known, "
                + "\(report.unchanged) \(verb) known already, \(report.refused) \(verb) refused."
        }
        return "\(report.new) \(verb) new, \(report.merged) \(verb) joined with a contact that is here, "
            + "\(report.unchanged) \(verb) left as they are, \(report.refused) \(verb) refused."
    }

    private static func table(_ report: Report) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Row by row">\
        <table><caption>Row by row</caption><thead><tr><th scope="col" class="n">Line</th>\
        <th scope="col">Name</th><th scope="col">What</th><th scope="col">Why</th></tr>\
        </thead>
        <tbody>\(each: report.rows, row)</tbody></table></div>
        \(when: report.left > 0, "<p class=\"soft\">and \(report.left) more rows</p>")
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

    private static func word(_ verdict: Row.Verdict) -> String {
        switch verdict {
        case .new: "new"
        case .merged: "joined"
        case .unchanged: "as it is"
        case .refused: "refused"
        }
    }
}
