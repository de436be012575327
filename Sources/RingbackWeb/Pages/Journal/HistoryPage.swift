import RingbackWords

/// The history: who did what, when, before and after, how.
struct HistoryPage: Page {
    /// Its subject, if it is about one thing: "John Smith’s message".
    var subject: String?
    /// The filter as in the address: "message:01…", "message", or empty.
    var filter: String = ""
    var kinds: [Choice] = []
    var lines: [HistoryLine]
    var next: String?

    var title: Phrase { subject.map { say("History of \($0)") } ?? say("History") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

/// One line of the history.
struct HistoryLine: Sendable {
    var when: String
    var who: String
    /// "handed over", "filed a message".
    var did: String
    /// What it was done to, with a link.
    var subject: String?
    var subjectPath: Path?
    /// "browser", "command line".
    var via: String
    var changes: [Change] = []
    /// Whether the subject is a name, rather than "a message".
    var isNamed = true

    struct Change: Sendable {
        var field: String
        var before: String?
        var after: String?
    }
}

extension HistoryPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .history, frame, "\(title)",
            about: "\(say("Every change, newest first. Nothing here can be edited."))",
            acts: subject == nil ? filterForm : Self.all,
            """
            \(lines.isEmpty ? Parts.blank(say("Nothing has happened yet.")) : table)\
            \(Parts.more(next.map { Paths.history(subject: filter, after: $0) }))
            """)
    }

    private static let all: HTML = "<a class=\"button\" href=\"\(Paths.history)\">\(say("Full history"))</a>"

    private var table: HTML { HistoryLine.table(lines, showsSubject: subject == nil) }

    private var filterForm: HTML {
        """
        <form class="row" action="\(Paths.history)"><label for="f-subject">\(say("About"))</label> \
        <select class="field auto" id="f-subject" name="subject"><option value="">\(say("everything"))</option>\
        \(Parts.options(kinds, chosen: filter))</select> <button class="button">\(say("Show"))</button></form>
        """
    }
}

extension HistoryLine {
    static func table(_ lines: [HistoryLine], showsSubject: Bool) -> HTML {
        """
        <table class="long log"><thead><tr>\
        <th scope="col">\(say("When"))</th><th scope="col">\(say("Who"))</th>\
        <th scope="col">\(say("What"))</th><th scope="col" class="hide">\(say("Via"))</th></tr></thead>
        <tbody>\(each: lines, { $0.row(showsSubject) })</tbody></table>

        """
    }

    private func row(_ showsSubject: Bool) -> HTML {
        """
        <tr><td><time>\(when)</time></td><td><bdi>\(who)</bdi></td><td>\(did)\
        \(when: showsSubject, some(subject))\
        \(when: !changes.isEmpty, changeList)</td><td class="hide soft">\(via)</td></tr>

        """
    }

    private func some(_ subject: String?) -> HTML {
        guard let subject else { return .none }
        guard let subjectPath else { return ": <bdi>\(subject)</bdi>" }
        return ": <a href=\"\(subjectPath)\"><bdi>\(subject)</bdi></a>"
    }

    private var changeList: HTML { "<ul>\(each: changes, Self.changeView)</ul>" }

    private static func changeView(_ change: Change) -> HTML {
        """
        <li><span class="soft">\(change.field)</span> \(some: change.before, { "<del dir=\"auto\">\($0)</del> → " })\
        \(some: change.after, { "<ins dir=\"auto\">\($0)</ins>" })</li>
        """
    }
}
