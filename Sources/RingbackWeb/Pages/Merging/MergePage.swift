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

    var title: Phrase { say("Merge \(name)") }
    var section: Section? { .contacts }
}

extension MergePage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.contact(id), "<bdi>\(name)</bdi>"))\
        \(Parts.head(title, note: other.flatMap { $0.why.isEmpty ? nil : Phrase(verbatim: $0.why) }))\
        \(Parts.problem(problem))\
        \(some: other, { sideBySide($0, frame) })\
        \(when: other == nil, choosing(frame))
        """
    }

    // MARK: Side by side

    private func sideBySide(_ other: Other, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.contactMerge(id))">\(frame.token)\
        <input type="hidden" name="with" value="\(other.id)"><input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="withVersion" value="\(other.version)">
        <table><thead><tr><th scope="col"><span class="sr">\(say("What", context: "field"))</span></th>\
        <th scope="col">\(say("Kept:")) <a href="\(Paths.contact(id))"><bdi>\(name)</bdi></a></th>\
        <th scope="col">\(say("Merged:")) <a href="\(Paths.contact(other.id))"><bdi>\(other.name)</bdi></a></th></tr>\
        </thead><tbody>\(each: other.rows, Self.row)</tbody></table>
        <p class="soft">\(say("""
            Messages, calls, notes, questions, standings and assistants of both are kept. You can separate them \
            again at any time.
            """))</p>
        <div class="row"><button class="button main">\(say("Merge"))</button>\
        <a class="button" href="\(Paths.contactMerge(other.id, with: id))">\(say("Swap"))</a>\
        <button class="button" form="apart">\(say("Not the same"))</button></div></form>
        <form id="apart" method="post" action="\(Paths.duplicateDismissal)">\(frame.token)\
        <input type="hidden" name="one" value="\(id)"><input type="hidden" name="other" value="\(other.id)"></form>
        """
    }

    private static func row(_ row: Row) -> HTML {
        guard !row.isSame else {
            return """
                <tr><th scope="row">\(row.label)</th><td colspan="2">\(lines(row.this))</td></tr>

                """
        }
        return """
            <tr><th scope="row">\(row.label)\
            \(some: row.principal, { "<input type=\"hidden\" name=\"standing\" value=\"\($0)\">" })</th>\
            <td>\(side("this", row, lines(row.this)))</td><td>\(side("other", row, lines(row.other)))</td></tr>
            \(when: row.takesBoth, "<tr><td></td><td colspan=\"2\">\(side("both", row, "\(say("both"))"))</td></tr>")

            """
    }

    private static func side(_ side: String, _ row: Row, _ text: HTML) -> HTML {
        """
        <label class="check"><input type="radio" name="take.\(row.field)" value="\(side)"\
        \(flag: "checked", row.chosen == side)> <span><span class="sr">\(row.label): </span>\(text)</span></label>
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
        <form class="row" role="search" action="\(Paths.contactMerge(id))">\
        <input class="field" type="search" name="q" id="q" value="\(query)" \
        placeholder="\(say("Name or number of the other"))" \
        aria-label="\(say("Name or number of the other"))" autocomplete="off" dir="auto">\
        <button class="button">\(say("Find"))</button></form>
        \(choices.isEmpty ? Parts.empty(nobody) : list)
        """
    }

    private var nobody: Phrase {
        query.isEmpty ? say("No duplicates found.") : say("Nobody with that name or number.")
    }

    private var list: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Name"))</th><th scope="col">\(say("Number"))</th>\
        <th scope="col" class="hide">\(say("They have"))</th></tr></thead><tbody>\(each: choices, { choice in
            """
            <tr><th scope="row"><a href="\(Paths.contactMerge(id, with: choice.id))"><bdi>\(choice.name)</bdi></a> \
            <span class="soft"><bdi>\(choice.company)</bdi></span></th><td>\(choice.number)</td>\
            <td class="soft hide">\(choice.why ?? "")</td></tr>

            """
        })</tbody></table>
        """
    }
}
