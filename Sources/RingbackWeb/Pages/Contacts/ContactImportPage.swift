/// Bringing in a list: first what would happen, row by row, then the doing of it.
struct ContactImportPage: Page {
    var stage: Stage
    var problem: String?

    enum Stage: Sendable {
        case choose
        /// What would happen. `csv` is what was pasted, so that it can be confirmed without scripts.
        case trial(Report, csv: String?)
        case done(Report)
    }

    struct Report: Sendable {
        /// "new 120, joined with one we have 14, left as they are 3, refused 2".
        var new: Int
        var merged: Int
        var unchanged: Int
        var refused: Int
        var rows: [Row]
        /// How many more rows there are than are shown.
        var left = 0
    }

    struct Row: Sendable {
        enum Verdict: String, Sendable {
            case new, merged, unchanged, refused
        }
        /// The line of the file.
        var line: Int
        var name: String
        var number: String
        var verdict: Verdict
        /// "joins John Smith: same number", "“12” is no telephone number".
        var why: String
    }

    let title = "Bring in a list"
    var section: Section? { .contacts }
    var scripts: [Asset] { [.importing] }
}

extension ContactImportPage {
    func main(in frame: Frame) -> HTML {
        """
        <div id="import"><h1>Bring in a list of contacts</h1>
        \(Parts.problem(problem))\(stageView(frame))</div>
        """
    }

    private func stageView(_ frame: Frame) -> HTML {
        switch stage {
        case .choose: chooser(frame)
        case .trial(let report, let csv): trial(report, csv, frame)
        case .done(let report): done(report)
        }
    }

    private func chooser(_ frame: Frame) -> HTML {
        """
        <p>A CSV file as Google Contacts or Outlook writes it, or any with columns for name and telephone. \
        First you see, row by row, what would happen. Nothing is changed until you confirm.</p>
        <form class="card narrow-left" method="post" action="\(Paths.contactImport)" data-import>\(frame.token)
        <div class="row lively"><label for="f-file">The file</label>\
        <input class="field" type="file" id="f-file" accept=".csv,text/csv"></div>
        \(Parts.textArea("Or paste its text", name: "csv", hint: "The first line names the columns.", rows: 8))\
        <button class="button main">Show what would happen</button></form>
        """
    }

    private func trial(_ report: Report, _ csv: String?, _ frame: Frame) -> HTML {
        """
        <p role="status"><strong>Nothing is changed yet.</strong> \(Self.sum(report, future: true))</p>
        <form method="post" action="\(Paths.contactImportConfirmation)" data-import>\(frame.token)\
        \(some: csv, { "<textarea name=\"csv\" hidden>\($0)</textarea>" })\
        <p><button class="button main"\(flag: "disabled", report.new + report.merged == 0)>\
        Bring in \(report.new + report.merged)</button> <a class="button" href="\(Paths.contactImport)">Choose \
        another file</a></p></form>
        \(Self.table(report))
        """
    }

    private func done(_ report: Report) -> HTML {
        """
        <p class="notice" role="status">\(Self.sum(report, future: false))</p>
        <p><a class="button main" href="\(Paths.contacts)">See the contacts</a></p>
        \(Self.table(report))
        """
    }

    private static func sum(_ report: Report, future: Bool) -> String {
        let verb = future ? "would be" : "were"
        return "\(report.new) \(verb) new, \(report.merged) \(verb) joined with a contact that is here, "
            + "\(report.unchanged) \(verb) left as they are, \(report.refused) \(verb) refused."
    }

    private static func table(_ report: Report) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Row by row">\
        <table><caption>Row by row</caption><thead><tr><th scope="col" class="n">Line</th>\
        <th scope="col">Name</th><th scope="col">Number</th><th scope="col">What</th><th scope="col">Why</th></tr>\
        </thead>
        <tbody>\(each: report.rows, row)</tbody></table></div>
        \(when: report.left > 0, "<p class=\"soft\">and \(report.left) more rows</p>")
        """
    }

    private static func row(_ row: Row) -> HTML {
        """
        <tr class="\(row.verdict.rawValue)"><td class="n">\(row.line)</td><td><bdi>\(row.name)</bdi></td>\
        <td>\(row.number)</td><td><span class="tag\(when: row.verdict == .refused, " late")\
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
