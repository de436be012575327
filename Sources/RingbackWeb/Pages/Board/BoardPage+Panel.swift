import RingbackDesk
import RingbackWords

extension BoardPage {
    /// The selected call, and what can be done about it.
    struct Chosen: Sendable {
        var line: Line
        /// "Ana returns it, 29 hr late".
        var standing: String
        /// "Dana reminded Ana 2:10 PM"; `nil` if nobody did.
        var reminded: String?
        /// Whom a reminder goes to; `nil` where none would be sent.
        var reminds: String?
        /// "Excused until Wed 10:00 AM by Dana: caller unreachable"; `nil` if it is not.
        var excused: String?
        var mayExcuse: Bool
        var mayHandOver: Bool
        var mayClose: Bool
        /// Keys that do nothing for this call, each with the reason.
        var refused: [(key: StaticString, why: Phrase)] = []
        /// For a form that closes: the version that was seen.
        var version: Int
        var back: Path
    }

    func panel(_ frame: Frame) -> HTML {
        """
        \(some: chosen, { $0.head(frame) })\
        <div class="panel-body">\(some: chosen, \.about)\(when: !people.isEmpty, byPerson)</div>
        """
    }
}

extension BoardPage.Chosen {
    /// The row, and the panel's parts about it.
    var fragment: HTML { "<ol>\(line.html(isSelected: true))</ol>\(head(.ofNobody))\(about)" }

    func head(_ frame: Frame) -> HTML {
        """
        <div id="chosen"><header class="panel-head">\
        <h2><a href="\(Paths.message(line.id))"><bdi>\(line.entry.caller)</bdi></a>\
        \(Parts.code(line.entry.code))</h2><p>\(standing)</p></header>
        <div class="dock" id="acts" role="group" data-who="\(line.entry.caller)" \
        aria-label="\(say("What to do with this message"))">\
        \(some: reminds, { reminding($0, frame) })\
        \(when: mayHandOver, ask("h", say("Hand over"), MessageVerbs.offer, frame, """
            <label class="on">\(say("To"))<input class="field" name="to" list="people" dir="auto" required></label>\
            <label class="on">\(say("Note"))<input class="field" name="note" dir="auto"></label>
            """))\
        \(when: mayExcuse, ask("e", say("Excuse"), MessageVerbs.excuse, frame, ExcuseFields.html))\
        \(when: mayClose, ask("z", say("Close"), MessageVerbs.close, frame, """
            <input type="hidden" name="outcome" value="closedWithReason">\
            <label class="on">\(say("Why"))<input class="field" name="reason" dir="auto" required></label>
            """))\
        <a class="button" href="\(Paths.message(line.id))">\(say("Open"))</a>\
        \(each: refused, { "<span hidden data-key=\"\(literal: $0.key)\">\($0.why)</span>" })</div></div>

        """
    }

    var about: HTML {
        """
        <div id="about">\(when: !line.entry.regarding.isEmpty, """
            <section class="block"><h2>\(say("Regarding"))</h2><p dir="auto">\(line.entry.regarding)</p></section>
            """)\(some: excused, { "<section class=\"block\"><p dir=\"auto\">\($0)</p></section>" })\
        \(some: reminded, { "<section class=\"block\"><p class=\"soft\">\($0)</p></section>" })</div>
        """
    }

    private func reminding(_ name: String, _ frame: Frame) -> HTML {
        """
        <form class="call" method="post" action="\(Paths.message(line.id, MessageVerbs.remind))" data-send>\
        \(hidden(frame))\
        <button class="button main call" data-key="n">\(say("Remind \(name)")) <kbd>n</kbd></button></form>
        """
    }

    private func ask(
        _ key: StaticString, _ label: Phrase, _ verb: Verb, _ frame: Frame, _ fields: HTML
    ) -> HTML {
        """
        <details class="ask act" name="ask"><summary class="button" data-key="\(literal: key)">\
        \(label) <kbd>\(literal: key)</kbd></summary>\
        <form class="pop" method="post" action="\(Paths.message(line.id, verb))" autocomplete="off" data-send>\
        \(hidden(frame))\(fields)<div class="row"><button class="button main">\(label)</button></div></form></details>
        """
    }

    private func hidden(_ frame: Frame) -> HTML {
        """
        \(frame.token)<input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="back" value="\(back)">
        """
    }

}

extension BoardPage {
    fileprivate var byPerson: HTML {
        "<section class=\"block\"><h2>\(say("By person"))</h2>\(personTable(isAside: true))</section>"
    }

    /// Each person with how much they have open, most late first.
    /// - Parameter isAside: in the panel, which has no room for the bars.
    func personTable(isAside: Bool = false) -> HTML {
        """
        <table\(when: !isAside, " class=\"small\"")><thead><tr><th scope="col">\(say("Owner"))</th>\
        <th scope="col" class="n">\(say("Open", context: "calls"))</th>\
        <th scope="col" class="n">\(say("Late"))</th><th scope="col">\(say("Oldest"))</th>\
        \(when: !isAside, "<th scope=\"col\"><span class=\"sr\">\(say("Load"))</span></th>")</tr></thead><tbody>
        \(each: people, { Self.row($0, isAside: isAside) })</tbody></table>
        """
    }

    private static func row(_ person: Person, isAside: Bool) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.sheet(person.id))">\(person.name)</a></th>\
        <td class="n">\(person.open)</td><td class="n \(person.late > 0 ? "late" : "soft")">\(person.late)</td>\
        <td>\(person.oldest)</td>\(when: !isAside, load(person))</tr>

        """
    }

    private static func load(_ person: Person) -> HTML {
        """
        <td><svg class="load" aria-hidden="true">\
        <rect width="\(person.share)%" height="6" rx="3"\(when: person.late > 0, " class=\"over\"")/></svg></td>
        """
    }
}
