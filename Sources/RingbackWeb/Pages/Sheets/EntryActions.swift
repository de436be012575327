import RingbackCore
import RingbackWords

/// Every act on one message: the dock. Buttons and small forms that work without scripts.
///
/// A page has one dock; on a sheet the script applies it to the selected entry. Six acts are in sight, the rest is
/// behind *More*; forms lie over what is below.
struct EntryActions: Sendable {
    var message: String
    var caller = ""
    var version: Int
    var code: Int
    /// As people read it, and as it can be dialled at once.
    var number: String?
    var dial: String?
    /// The ids this entry would move before; nil at the edge.
    var upBefore: String?
    var downBefore: String?
    /// Whether it can be moved: not on a page about this message alone.
    var moves = true
    /// Whether the viewer may close it with a reason, as a supervisor.
    var mayCloseWithReason = false
    /// Whom the viewer may remind that it is late.
    var reminds: String?
    /// Whether the viewer may let it wait, as a supervisor: it is late, or excused so far.
    var mayExcuse = false
    /// Whether the viewer may hold messages back on this sheet.
    var mayHold = false
    /// Where to return to.
    var back: Path
}

extension EntryActions {
    func html(in frame: Frame) -> HTML {
        """
        <div class=dock id=acts data-message="\(message)" data-who="\(caller)" role=group \
        aria-label="\(say("What to do with this message"))">\
        <form id=act method=post action=\(path(MessageVerbs.attempt)) data-send hidden>\(hidden(frame))</form>\
        \(callButton)\
        \(outcome("talked", "t", say("Talked")))\
        \(ask("l", say("Left word"), MessageVerbs.attempt, frame, over: true, """
            <input type=hidden name=outcome value=leftWord>\
            \(input(say("With"), "with"))\(input(say("What was said"), "said"))\
            \(input(say("Wait (optional)"), "wait"))
            """))\
        \(outcome("leftVoicemail", "v", say("Voicemail")))\(outcome("noAnswer", "n", say("No answer")))\
        \(ask("h", say("Hand over"), MessageVerbs.offer, frame, over: true, """
            \(input(say("To"), "to", list: true, required: true))\(input(say("Note"), "note"))\
            \(input(say("To put aside for it (optional)"), "aside"))
            """))\
        \(more(frame))</div>
        """
    }

    private func more(_ frame: Frame) -> HTML {
        """
        <details class=act><summary class=button data-key=.>\(say("More")) <kbd>.</kbd></summary><div class=pop>\
        <h3>\(say("How it went"))</h3><ul>\
        <li>\(outcome("busy", "b", say("Busy")))<li>\(outcome("wrongNumber", "w", say("Wrong number")))\
        <li>\(ask("a", say("Call again at"), MessageVerbs.attempt, frame, """
            <input type=hidden name=outcome value=talked>\
            \(input(say("When to call again"), "again", required: true))\(input(say("What was said"), "said"))
            """, does: say("Save")))</ul>\
        <h3>\(say("Whose it is"))</h3><ul><li>\(mine)\
        <li>\(ask("c", say("Context for next time"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=context>\
            \(input(say("To know next time"), "text", required: true))
            """, does: say("Save")))\
        <li>\(ask("p", say("Please do it for me"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=pleaseDoIt>\
            \(input(say("Who"), "to", list: true, required: true))\(input(say("What and why"), "text"))
            """))\
        <li>\(ask("x", say("Not mine"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=notMine>\
            \(input(say("Why"), "text", required: true))\(input(say("Whose, if you know"), "to", list: true))
            """))\
        <li>\(ask("q", say("Need more"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=needMore>\
            \(input(say("What do you need to know?"), "text", required: true))\
            \(input(say("Whom to ask, if not who took it"), "to", list: true))
            """, does: say("Ask")))</ul>\
        <h3>\(each: Code.allCases, { "\($0.rawValue) \($0.name) " })</h3>\
        <ul><li class=row role=group aria-label="\(say("Code"))">\
        \(each: Code.allCases, codeButton)\(when: moves, move)\(some: reminds, reminder)\
        \(when: mayHold, "<li>\(ask("o", say("Hold back"), MessageVerbs.hold, frame, holding))")\
        \(when: mayExcuse, "<li>\(ask("e", say("Excuse"), MessageVerbs.excuse, frame, ExcuseFields.html))")\
        <li>\(ask("z", say("Close"), MessageVerbs.close, frame, closing, does: say("Close the message")))</ul></div>\
        </details>
        """
    }

    /// In its place also where there is nothing to dial. A number that needs a second look is dialled from the
    /// message's own page, where it stands with why.
    private var callButton: HTML {
        """
        <a class="button main call" data-key=d\(attribute: "href", target)>\(Parts.icon(.phone))<span>\
        \(callWords)</span> <kbd>d</kbd></a>
        """
    }

    private var target: String? {
        dial.map { Paths.dial($0).text } ?? (number == nil ? nil : Paths.message(message).text)
    }

    private var callWords: Phrase {
        guard let number else { return say("No number") }
        if dial == nil, Withheld.means(number) { return say("No number: withheld") }
        return dial == nil ? say("Check \(number) first") : say("Call \(number)")
    }

    private var holding: HTML {
        "\(input(say("Look again"), "until", required: true))\(input(say("Why (private)"), "reason"))"
    }

    private func outcome(_ value: StaticString, _ key: StaticString, _ label: Phrase) -> HTML {
        """
        <button class=button form=act name=outcome value=\(literal: value) data-key=\(literal: key)>\
        \(label) <kbd>\(literal: key)</kbd></button>
        """
    }

    private var mine: HTML {
        """
        <button class=button form=act formaction=\(path(MessageVerbs.answer)) name=answer value=mine data-key=m>\
        \(say("I’ll return it", context: "button")) <kbd>m</kbd></button>
        """
    }

    private func codeButton(_ code: Code) -> HTML {
        """
        <button class=button form=act formaction=\(path(MessageVerbs.recode)) name=code value=\(code.rawValue) \
        data-key=\(code.rawValue) aria-pressed="\(code.rawValue == self.code ? "true" : "false")">\
        \(code.rawValue)<span class=sr> \(code.name)</span></button>
        """
    }

    private var move: HTML {
        """
        <li><button class=button form=act formaction=\(path(MessageVerbs.place)) name=before value="\(upBefore ?? "")" \
        data-key=K\(flag: "disabled", upBefore == nil)>\(say("Move up")) <kbd>⇧K</kbd></button>\
        <li><button class=button form=act formaction=\(path(MessageVerbs.place)) name=before \
        value="\(downBefore ?? "")" data-key=J>\(say("Move down")) <kbd>⇧J</kbd></button>
        """
    }

    private func reminder(_ name: String) -> HTML {
        """
        <li><button class=button form=act formaction=\(path(MessageVerbs.remind)) data-key=g>\
        \(say("Remind \(name)")) <kbd>g</kbd></button>
        """
    }

    private var closing: HTML {
        let outcomes = ClosingOutcome.byOwner + (mayCloseWithReason ? [.closedWithReason] : [])
        return """
            <label class=on>\(say("Outcome")) <select class=field name=outcome required>\
            <option value="">\(say("Choose…"))</option>\
            \(each: outcomes, { "<option value=\"\($0.rawValue)\">\($0.label)</option>" })\
            </select></label>\(input(say("With (their assistant)"), "with"))\(input(say("Reason or note"), "reason"))
            """
    }

    /// A small form. In sight its form lies over what is below; in the menu it takes the menu's place.
    private func ask(
        _ key: StaticString, _ label: Phrase, _ verb: Verb, _ frame: Frame, over: Bool = false, _ fields: HTML,
        does act: Phrase? = nil
    ) -> HTML {
        """
        <details class="act ask"><summary class=button data-key=\(literal: key)>\
        \(label)\(when: !over, "…") <kbd>\(literal: key)</kbd></summary>\
        <form class=\(literal: over ? "pop" : "form") method=post action=\(path(verb)) autocomplete=off data-send>\
        \(hidden(frame, version: verb.expects.isShown))\(fields)\
        <div class=row><button class="button main">\(act ?? label)</button></div></form></details>
        """
    }

    private func input(
        _ label: Phrase, _ name: StaticString, list: Bool = false, required: Bool = false
    ) -> HTML {
        """
        <label class=on>\(label) <input class=field name=\(literal: name)\
        \(when: list, " list=people")\(flag: "required", required)></label>
        """
    }

    /// - Parameter version: whether the verb asks which version the page shows.
    private func hidden(_ frame: Frame, version isAsked: Bool = true) -> HTML {
        """
        \(frame.token)\(when: isAsked, "<input type=hidden name=version value=\(version)>")\
        <input type=hidden name=back value="\(back)">
        """
    }

    private func path(_ verb: Verb) -> Path { Paths.message(message, verb) }
}
