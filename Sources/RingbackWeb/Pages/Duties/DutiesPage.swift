import RingbackCore
import RingbackDesk
import RingbackWords

/// Who does what: the register, or what answers a question.
struct DutiesPage: Page {
    var question: String
    var lines: [Line]
    /// Proposals that wait for the reader.
    var waiting: [Line]
    /// Of the register; `nil` for a question.
    var total: Int?
    var next: Path?
    var mayAdd: Bool
    /// Whose duties these are; `nil` for the register.
    var of: String?

    struct Line: Sendable {
        var id: String
        var name: String
        /// "billing, who sends the bills".
        var words: String
        /// "Omar Haddad", "vacant".
        var holder: Phrase
        var isVacant: Bool
        /// "since Feb 1, after Ann Moreau, away until Friday, ask Lou Park now".
        var about: String
        var isPending: Bool
    }

    var title: Phrase { of.map { say("Duties of \($0)") } ?? say("Duties") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension DutiesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .duties, frame, "\(title)",
            about: "\(say("Who does what, since when, and whom to ask while they are away."))",
            acts: """
                <a class="button" href="\(Paths.load)">\(say("Load"))</a>\
                \(when: mayAdd, "<a class=\"button main\" href=\"\(Paths.dutyAddition)\">\(say("Add a duty"))</a>")
                """,
            """
            \(of == nil ? search : Parts.crumb(Paths.duties, "\(say("Duties"))"))\
            \(when: !waiting.isEmpty, """
                <h2 id="waiting">\(say("Waiting for you"))</h2>
                \(Self.table(waiting))
                """)\
            \(when: !waiting.isEmpty && total != nil, "<h2>\(say("All duties"))</h2>")\
            \(content)\(Parts.more(next))
            """)
    }

    private var search: HTML {
        """
        <form class="filter" role="search" action="\(Paths.duties)"><div class="row">\
        <input class="field" type="search" name="q" value="\(question)" maxlength="400" \
        placeholder="\(say("Who does invoices?"))" aria-label="\(say("Words or a question"))" autocomplete="off" \
        dir="auto"\(flag: "autofocus", question.isEmpty)><button class="button">\(say("Find"))</button></div></form>

        """
    }

    private var content: HTML {
        if of != nil, lines.isEmpty { return Parts.blank(say("Holds no duties."), icon: .people) }
        if total == 0 {
            return Parts.blank(
                say("No duties yet."),
                detail: say("Write down who does what, so that everybody can look it up instead of asking around."))
        }
        guard lines.isEmpty else { return Self.table(lines) }
        return Parts.blank(
            say("Nobody holds a duty by that name."), detail: say("Try another word, or look through all duties."),
            action: "<a class=\"button\" href=\"\(Paths.duties)\">\(say("All duties"))</a>")
    }

    static func table(_ lines: [Line]) -> HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Duty", context: "register"))</th>\
        <th scope="col">\(say("Who does it"))</th></tr></thead><tbody>\(each: lines, row)</tbody></table>

        """
    }

    private static func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.duty(line.id))"><bdi>\(line.name)</bdi></a>\
        \(when: !line.words.isEmpty, "<br><span class=\"soft\" dir=\"auto\">\(line.words)</span>")</th>\
        <td>\(when: line.isVacant, "<span class=\"late\">\(line.holder)</span>")\
        \(when: !line.isVacant, "<bdi>\(line.holder)</bdi>")\
        \(when: line.isPending, " <span class=\"soft\">\(say("a change is proposed"))</span>")\
        <br><span class="soft">\(line.about)</span></td></tr>

        """
    }
}

extension DutiesPage {
    init(_ found: DutyList, asked question: String, waiting: [DutyView], _ say: Wording) {
        self.init(
            question: question, lines: found.duties.map { Line($0, say) }, waiting: waiting.map { Line($0, say) },
            total: found.total, next: found.next.map { Paths.duties(asked: question, after: $0) },
            mayAdd: found.mayAdd)
    }
}

extension DutiesPage {
    /// What somebody holds or is to hold, and what they held.
    init(_ held: [DutyView], of name: String, _ say: Wording) {
        self.init(
            question: "", lines: held.map { Line($0, say) }, waiting: [], total: held.count, next: nil, mayAdd: false,
            of: name)
    }
}

extension DutiesPage.Line {
    init(_ view: DutyView, _ wording: Wording) {
        self.init(
            id: view.duty.id.text, name: view.duty.name, words: view.duty.words.prefix(6).joined(separator: ", "),
            holder: view.holder.map { Phrase(verbatim: $0.name) } ?? say("vacant"), isVacant: view.isVacant,
            about: wording(view.about(wording)), isPending: view.pending != nil)
    }
}

extension DutyView {
    /// "since Feb 1, after Ann Moreau, away until Friday, ask Lou Park now".
    func about(_ wording: Wording) -> Phrase {
        var all: [Phrase] = []
        if let since {
            let day = wording.date(since)
            all.append(before.map { say("since \(day), after \($0.person.name)") } ?? say("since \(day)"))
        }
        if let away { all.append(Phrase(verbatim: wording.awayShort(away, names))) }
        if isVacant {
            all.append(say("\(ask.name) answers for it"))
        } else if ask.id != holder?.id {
            all.append(say("ask \(ask.name) now"))
        }
        if let next {
            let day = wording.date(next.from)
            all.append(next.person.map { say("\($0.name) from \(day)") } ?? say("vacant from \(day)"))
        }
        return Phrase.list(all)
    }
}
