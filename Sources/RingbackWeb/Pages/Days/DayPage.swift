import RingbackWords

/// A day as a supervisor closes it: what is left, who has how much, which mailboxes were checked, and the signature.
struct DayPage: Page {
    /// `2026-11-30`.
    var day: String
    /// "Mon, Nov 30".
    var date: String
    var before: String
    /// `nil` for today.
    var after: String?
    /// From when on it can be signed, while it is not over; a day without work says so.
    var notYet: Phrase?
    var isWorkday: Bool
    var unsigned: [Unsigned]
    var groups: [Group]
    var gaps: [Phrase]
    var greetings: [Phrase]
    /// "Sign as Folake Balogun".
    var signer: String
    var maySign: Bool
    /// When a call is due that is carried without another time: "tomorrow 10:00 AM".
    var until: String
    var people: [Choice]
    var reader: String
    var maySet: Bool
    var problem: Phrase?
    /// As typed into the form of the mailboxes; `nil` while nothing was.
    var countedAt: String?
    /// Seconds until it can be signed, while that is today.
    var opensIn: Int?

    struct Unsigned: Sendable {
        var day: String
        var words: Phrase
    }

    /// A team and what one signature of it is for.
    struct Group: Sendable {
        var id: String
        var name: Phrase
        var open: [Open]
        /// How many are left beyond those listed.
        var more: Int
        var carries: [Carry]
        var rows: [Row]
        var total: Row
        /// Whose mailbox nobody has checked.
        var unchecked: [String]
        /// "Signed by Folake Balogun, 5:04 PM"; `nil` while it is not.
        var signature: Phrase?
        var isLate = false
        var changed: Phrase?
    }

    struct Open: Sendable {
        var message: String
        var caller: String
        var regarding: String
        var owner: String
        var due: String
        var isLate: Bool
        /// Nobody carries their own.
        var isOwn: Bool
        var mayCarry: Bool
        /// Its owner tells callers when they are called.
        var isWindowed: Bool
        var offered: String?
        var typed = Typed()
    }

    /// What was typed about a message, when the page stands there again.
    struct Typed: Sendable {
        var reason = ""
        var until = ""
        var note = ""
        var told = ""
    }

    struct Carry: Sendable {
        var message: String
        var caller: String
        var owner: String
        /// "caller unreachable, until tomorrow 10:00 AM, by Folake Balogun".
        var words: Phrase
        var told: Phrase?
        var isUntold: Bool
    }

    struct Row: Sendable {
        var person: String
        var name: String
        var taken, returned, closed, leftWord, carried, left: Int
        /// "counted 4:40 PM: none", "attested by Folake Balogun".
        var mailbox: Phrase?
        var isFull = false
        /// As typed into the form of the mailboxes, when the page stands there again.
        var typedCount = ""
        var isTicked = false
    }

    var title: Phrase { say("Day close") }
    var section: Section? { .board }
    var layout: PageLayout { .wide }
    var styles: [Asset] { [.css, .pages, .days_css] }
    var scripts: [Asset] { [.days] }
    var keys: [KeyHint] {
        [
            KeyHint("j", "k", does: say("move")), KeyHint("1", "–", "6", does: say("why it may wait")),
            KeyHint("t", does: say("I told the caller")), KeyHint("m", does: say("mailboxes checked")),
            KeyHint("s", does: say("sign")),
        ]
    }
}

extension DayPage {
    func main(in frame: Frame) -> HTML {
        """
        <section class="days" aria-label="\(title)"\(attribute: "data-opens-in", opensIn.map { String($0) })>\(head)\
        \(Parts.problem(problem))\(state)\
        \(each: unsigned, Self.notSigned)\(when: isWorkday, "\(each: groups, { group($0, frame) })")\
        \(when: groups.isEmpty, Parts.blank(
            say("You lead no team"), detail: say("A manager closes the day for everybody whom nobody leads.")))\
        \(found)\(when: maySet, "<p><a href=\"\(Paths.dayClose)\">\(say("When the day is closed"))</a></p>")</section>
        """
    }

    private var head: HTML {
        Parts.head(
            "\(title) <span class=\"soft\">\(date)</span>",
            acts: """
                <a class="button" href="\(Paths.day(before))">\(say("Day before"))</a>\
                \(some: after, { "<a class=\"button\" href=\"\(Paths.day($0))\">\(say("Day after"))</a>" })\
                <a class="button" href="\(Paths.board)">\(say("Board"))</a>
                """)
    }

    private var state: HTML {
        guard isWorkday else {
            return Parts.strip(
                .plain, "<span>\(say("The office is closed that day: there is nothing to sign."))</span>")
        }
        return "\(some: notYet, { Parts.strip(.plain, "<span class=\"day-not-yet\">\($0)</span>") })"
    }

    static func notSigned(_ day: Unsigned) -> HTML {
        Parts.strip(
            .wait,
            """
            <b>\(say("Not signed"))</b> <span>\(day.words)</span> \
            <a href="\(Paths.day(day.day))">\(say("Review and sign"))</a>
            """)
    }

    private var found: HTML {
        guard !gaps.isEmpty || !greetings.isEmpty else { return .none }
        func list(_ title: Phrase, _ lines: [Phrase]) -> HTML {
            lines.isEmpty
                ? .none
                : """
                <section class="block"><h2>\(title)</h2><ul>\(each: lines, { "<li>\($0)</li>" })</ul></section>
                """
        }
        return """
            \(list(say("When nobody was on duty"), gaps))\(list(say("Greetings out of date"), greetings))
            """
    }
}
