import RingbackCore
import RingbackWords

/// The calls behind the figures of a playbook.
struct PlaybookUsesPage: Page {
    var id: String
    var number: Int
    var name: String
    var lines: [Line]
    var next: Path?

    struct Line: Sendable {
        var number: String
        var person: String
        var at: String
        /// "followed", "settled with it".
        var how: Phrase
        /// If the reader may open it.
        var message: Path?
    }

    var title: Phrase { say("Where \(number) was used") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension PlaybookUsesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(title)",
            about: "\(say("Your own and those of people you lead; managers and admins see all."))",
            """
            \(Parts.crumb(Paths.playbook(id), "\(number) <bdi>\(name)</bdi>"))\
            \(when: lines.isEmpty, Parts.empty(say("Nobody you look after has used it yet.")))\
            \(when: !lines.isEmpty, table)\(Parts.more(next))
            """)
    }

    private var table: HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("When"))</th><th scope="col">\(say("Who"))</th>\
        <th scope="col">\(say("Version"))</th></tr></thead>
        <tbody>\(each: lines, { line in
            """
            <tr><th scope="row">\(when(line))</th>\
            <td><bdi>\(line.person)</bdi></td><td>\(line.number) <span class="soft">\(line.how)</span></td></tr>

            """
        })</tbody></table>

        """
    }

    private func when(_ line: Line) -> HTML {
        if let message = line.message { return "<a href=\"\(message)\">\(line.at)</a>" }
        return "\(line.at)"
    }
}
