import RingbackCore
import RingbackWords

/// One message on a sheet: one line. The page and the live stream share this view.
struct EntryView: Sendable {
    var id: String
    var version: Int
    /// 1…4, the order of importance.
    var code: Int
    var caller: String
    var company = ""
    /// The number as people read it, and in E.164 for dialling if valid.
    var number: String?
    var dial: String?
    /// What to consider before dialling it.
    var care: DialCare?
    /// It was said to be somebody else's.
    var isWrongNumber = false
    var regarding: String
    /// "Left word with Dora 9:40 AM".
    var last: Last
    /// "2:40 PM", and if they called before, "4 in 2 days".
    var called: String
    var times: String?
    /// "5:00 PM", "Thu", "5 hr late"; nothing once it is done.
    var due: String?
    var isLate = false
    /// When time alone will change what is shown: it becomes late, or a soft window passes.
    var turnsAt: Timestamp?

    /// The last thing that happened, in words.
    struct Last: Sendable, Equatable {
        enum Kind: String, Sendable {
            case plain = "last"
            /// On the telephone, or just in.
            case live = "last live"
            case wait = "last wait"
        }
        var text: String
        var kind: Kind = .plain
    }
}

extension EntryView {
    /// The row's HTML.
    /// A page has fifty: single-word attributes are not quoted, and what only looks is made by the stylesheet, which
    /// also sets names and subjects in the direction of their own writing.
    func html(isSelected: Bool = false) -> HTML {
        """
        <li class="entry code-\(code)" id="m-\(id)" data-v=\(version)\
        \(some: turnsAt, { " data-turns=\(String($0.milliseconds))" })\
        \(attribute: "aria-current", isSelected ? "true" : nil)>\
        <b class=code>\(code)</b><i class=who><a href=\(Paths.message(id))>\(caller)</a>\
        \(when: !company.isEmpty, " <i class=co>\(company)</i>")</i>\
        <i class=why>\(regarding)</i>\(numberView)\
        \(last.html)<i class=called>\(called)\(some: times, { " <i class=times>\($0)</i>" })</i>\
        \(some: due, dueView)

        """
    }

    private var numberView: HTML {
        guard let number else { return "<span class=\"number soft\">\(say("no number"))</span>" }
        guard let dial else { return "<span class=number>\(number)</span>" }
        if care != nil { return "<span class=number data-tel=\"\(dial)\">\(number)</span>" }
        return """
            <a class=\(literal: isWrongNumber ? "\"number wrong\"" : "number") href=\(Paths.dial(dial))>\(number)</a>
            """
    }

    private func dueView(_ due: String) -> HTML {
        isLate ? "<b class=\"due late\">\(due)</b>" : "<i class=due><i class=sr>\(say("Due")) </i>\(due)</i>"
    }
}

extension EntryView.Last {
    var html: HTML {
        kind == .plain ? "<i class=last>\(text)</i>" : "<i class=\"\(kind.rawValue)\">\(text)</i>"
    }
}
