import RingbackWords

/// Two contacts side by side, and the choice of what to keep of each.
struct MergePage: Page {
    var id: String
    var name: String
    var version = 0
    /// The other contact, once chosen.
    var other: Other?
    /// Likely duplicates and search results, to choose the other from.
    var choices: [Candidate] = []
    var query = ""
    var problem: Phrase?

    struct Other: Sendable {
        var id: String
        var name: String
        var version: Int
        /// "the same number".
        var why: String
        var rows: [Row]
    }

    /// One field of both.
    struct Row: Sendable {
        var field: String
        var label: String
        /// One line each.
        var this: [String]
        var other: [String]
        var takesBoth: Bool
        /// "this", "other" or "both".
        var chosen: String

        var isSame: Bool { this == other }

        /// The principal whose standing it is.
        var principal: String? { field.hasPrefix("standing.") ? String(field.dropFirst(9)) : nil }
    }

    struct Candidate: Sendable {
        var id: String
        var name: String
        var company: String
        var number: String
        /// Why they may be the same; `nil` for a search result.
        var why: String?
    }

    var title: Phrase { other == nil ? say("Merge \(name)") : say("One contact or two?") }
    var section: Section? { .contacts }
}

extension MergePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(title)</h1>\(some: other, {
            "<p class=\"soft\">\($0.why.isEmpty ? Phrase.none : say("They have \($0.why)."))</p>"
        })</div>\
        <p class="head-acts"><a class="button" href="\(Paths.contact(id))">\(name)</a></p></div>
        \(Parts.problem(problem))\
        \(some: other, { sideBySide($0, frame) })\
        \(when: other == nil, choosing(frame))
        """
    }

    // MARK: Side by side

    private func sideBySide(_ other: Other, _ frame: Frame) -> HTML {
        """
        <form class="merge" method="post" action="\(Paths.contactMerge(id))">\(frame.token)\
        <input type="hidden" name="with" value="\(other.id)"><input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="withVersion" value="\(other.version)">\
        <div class="card"><div class="merge-row merge-head"><span></span><strong>\(say("Stays:")) \
        <a href="\(Paths.contact(id))"><bdi>\(name)</bdi></a></strong><strong>\(say("Goes:")) \
        <a href="\(Paths.contact(other.id))"><bdi>\(other.name)</bdi></a></strong></div>\
        \(each: other.rows, Self.row)</div>\
        <p class="hint">\(say("""
            Messages, calls, notes, questions, standings and assistants of both stay. It can be taken apart \
            again at any time.
            """))</p>\
        <p><button class="button main">\(say("Make them one"))</button> \
        <a class="button" href="\(Paths.contactMerge(other.id, with: id))">\(say("The other way round"))</a></p></form>
        <form method="post" action="\(Paths.duplicateDismissal)">\(frame.token)\
        <input type="hidden" name="one" value="\(id)"><input type="hidden" name="other" value="\(other.id)">\
        <button class="button">\(say("Not the same"))</button></form>
        """
    }

    private static func row(_ row: Row) -> HTML {
        guard !row.isSame else {
            return """
                <div class="merge-row"><span class="soft">\(row.label)</span><span class="merge-same">\
                \(lines(row.this))</span></div>

                """
        }
        return """
            <div class="merge-row" role="radiogroup" aria-label="\(row.label)"><span class="soft">\(row.label)</span>\
            \(some: row.principal, { "<input type=\"hidden\" name=\"standing\" value=\"\($0)\">" })\
            \(side("this", row, lines(row.this)))\(side("other", row, lines(row.other)))\
            \(when: row.takesBoth, "<span></span>\(side("both", row, "<bdi>\(say("both"))</bdi>"))")</div>

            """
    }

    private static func side(_ side: String, _ row: Row, _ text: HTML) -> HTML {
        """
        <label class="check"><input type="radio" name="take.\(row.field)" value="\(side)"\
        \(flag: "checked", row.chosen == side)> <span>\(text)</span></label>
        """
    }

    private static func lines(_ texts: [String]) -> HTML {
        texts.allSatisfy(\.isEmpty)
            ? "<span class=\"soft\">\(say("nothing"))</span>"
            : "\(each: texts.enumerated(), { "\(when: $0 > 0, "<br>")<bdi>\($1)</bdi>" })"
    }

    // MARK: Choosing the other

    private func choosing(_ frame: Frame) -> HTML {
        """
        <form class="filter" role="search" action="\(Paths.contactMerge(id))">\
        <input class="field big" type="search" name="q" id="q" value="\(query)" \
        placeholder="\(say("Name or number of the other"))" \
        aria-label="\(say("Name or number of the other"))" autocomplete="off" dir="auto"></form>
        \(choices.isEmpty ? Parts.empty(nobody) : list)
        """
    }

    private var nobody: Phrase {
        query.isEmpty ? say("Nobody seems to be the same.") : say("Nobody by that name or number.")
    }

    private var list: HTML {
        """
        <ul class="card told">\(each: choices, { choice in
            """
            <li><a href="\(Paths.contactMerge(id, with: choice.id))"><bdi>\(choice.name)</bdi></a> \
            <span class="soft"><bdi>\(choice.company)</bdi> \(choice.number)</span>\
            \(some: choice.why, { " <span class=\"tag\">\($0)</span>" })</li>

            """
        })</ul>
        """
    }
}
