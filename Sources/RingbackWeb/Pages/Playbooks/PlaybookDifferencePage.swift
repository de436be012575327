import RingbackCore
import RingbackWords

/// Two versions side by side: "14.1 → 14.2: what changed".
struct PlaybookDifferencePage: Page {
    var id: String
    var number: Int
    var name: String
    var before: Int
    var after: Int
    var parts: [Part]
    /// Why the later one was written.
    var why: String

    struct Part: Sendable {
        var name: Phrase
        var difference: TextDifference
    }

    var title: Phrase { say("\(number).\(before) → \(number).\(after): what changed") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension PlaybookDifferencePage {
    func main(in frame: Frame) -> HTML {
        let changed = parts.filter { !$0.difference.isEmpty }
        return Settings.page(
            .playbooks, frame, "\(title)", about: "<bdi>\(name)</bdi>",
            """
            \(Parts.crumb(Paths.playbook(id), "\(number) <bdi>\(name)</bdi>"))\
            \(when: !why.isEmpty, "<p dir=\"auto\">\(why)</p>")\
            \(when: changed.isEmpty, Parts.empty(say("Both say the same thing.")))\
            \(when: !changed.isEmpty, """
                <table class="sides"><thead><tr><th scope="col">\(number).\(before)</th>\
                <th scope="col">\(number).\(after)</th></tr></thead>\(each: changed, part)</table>
                """)
            """)
    }

    private func part(_ part: Part) -> HTML {
        """
        <tbody><tr><th scope="rowgroup" colspan="2">\(part.name)</th></tr>\(each: part.difference.rows, { row in
            """
            <tr><td dir="auto">\(some: row.before, { row.isChanged ? "<del>\($0)</del>" : "\($0)" })</td>\
            <td dir="auto">\(some: row.after, { row.isChanged ? "<ins>\($0)</ins>" : "\($0)" })</td></tr>
            """
        })</tbody>

        """
    }
}
