/// All incoming mail and what became of it.
struct MailsPage: Page {
    var mails: [Mail]
    var state = ""
    var query = ""
    var next: Path?
    var problem: String?

    struct Mail: Sendable {
        var id: String
        var from: String
        var subject: String
        /// "today 9:12 AM".
        var when: String
        /// "Put aside"
        var fate: String
        /// Its outcome, or why it is in this state.
        var why: String
        /// Whether it can be opened: it has been read.
        var isRead: Bool
    }

    /// The filters and their labels.
    static let states: [(String, StaticString)] = [
        ("", "All"), ("done", "Dealt with"), ("quarantined", "Waiting for somebody"), ("ignored", "Put aside"),
        ("released", "Let through"), ("refused", "Refused"), ("waiting", "Not read yet"),
    ]

    let title = "All mail"
    var section: Section? { .office }
}

extension MailsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>All mail</h1><p class="soft">Everything that came in, with what became of it. What was \
        put aside can be opened and let through.</p></div></div>
        \(OfficeRoom.links(.mails, frame))\
        \(Parts.problem(problem))\
        <form class="inline" method="get" action="\(Paths.mails)" role="search"><label>Find <input class="field" \
        type="search" name="q" value="\(query)" autocomplete="off" dir="auto" placeholder="Sender, subject or words">\
        </label> <label>What became of it <select class="field" name="state">\(each: Self.states, option)</select></label> \
        <button class="button">Show</button></form>
        \(mails.isEmpty ? Parts.empty(query.isEmpty && state.isEmpty ? "No mail has come in yet." : "No mail matches.") : table)\
        \(Parts.more(next))
        """
    }

    private func option(_ one: (String, StaticString)) -> HTML {
        """
        <option value="\(one.0)"\(flag: "selected", one.0 == state)>\(literal: one.1)</option>
        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack held"><thead><tr><th>Mail</th><th>From</th><th>What became of it</th>\
        <th>Received</th></tr></thead>
        <tbody>\(each: mails, row)</tbody></table></div>

        """
    }

    private func row(_ mail: Mail) -> HTML {
        """
        <tr><th scope="row">\(mail.isRead ? link(mail) : "<span dir=\"auto\">\(mail.subject)</span>")</th>\
        <td data-label="From"><bdi>\(mail.from)</bdi></td><td data-label="What became of it"><strong>\(mail.fate).</strong> \
        \(mail.why)</td><td class="when" data-label="Received">\(mail.when)</td></tr>

        """
    }

    private func link(_ mail: Mail) -> HTML {
        "<a href=\"\(Paths.heldMail(mail.id))\" dir=\"auto\">\(mail.subject)</a>"
    }
}
