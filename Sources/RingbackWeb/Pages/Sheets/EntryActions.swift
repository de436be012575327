import RingbackCore
import RingbackWords

/// Every act on one message, as buttons and small forms that work without scripts.
///
/// A page has one set; on a sheet the script applies it to the selected entry.
struct EntryActions: Sendable {
    var message: String
    var caller = ""
    var version: Int
    var code: Int
    var dial: String?
    /// The ids this entry would move before; nil at the edge.
    var upBefore: String?
    var downBefore: String?
    /// Whether it can be moved: not on a page about this message alone.
    var moves = true
    /// Whether the viewer may close it with a reason, as a supervisor.
    var mayCloseWithReason = false
    /// Where to return to.
    var back: Path

    /// Keys for a view without actions.
    static let readingKeys: [KeyHint] = [
        KeyHint("j", "k", does: say("move")), KeyHint("↵", does: say("open")), KeyHint("u", does: say("undo")),
        KeyHint("/", does: say("find a contact")), KeyHint("?", does: say("all keys")),
    ]

    static let keys: [KeyHint] = [
        KeyHint("j", "k", does: say("move")),
        KeyHint("↵", does: say("open"), always: false),
        KeyHint("d", does: say("dial")),
        KeyHint("t", does: say("talked")),
        KeyHint("a", does: say("talked, and again at"), always: false),
        KeyHint("l", does: say("left word")),
        KeyHint("v", does: say("left voicemail"), always: false),
        KeyHint("n", does: say("no answer")),
        KeyHint("b", does: say("busy"), always: false),
        KeyHint("w", does: say("wrong number"), always: false),
        KeyHint("1", "2", "3", "4", does: say("code")),
        KeyHint("⇧J", "⇧K", does: say("reorder")),
        KeyHint("m", does: say("I’ll return it"), always: false),
        KeyHint("y", does: say("accept an offer"), always: false),
        KeyHint("c", does: say("context for next time")),
        KeyHint("p", does: say("please do it for me"), always: false),
        KeyHint("x", does: say("not mine"), always: false),
        KeyHint("q", does: say("need more"), always: false),
        KeyHint("h", does: say("hand over")),
        KeyHint("z", does: say("close")),
        KeyHint("u", does: say("undo")),
        KeyHint("/", does: say("find a contact"), always: false),
        KeyHint("?", does: say("all keys")),
    ]
}

extension EntryActions {
    func html(in frame: Frame) -> HTML {
        """
        <div class=acts id=acts data-message="\(message)" data-who="\(caller)" role=group \
        aria-label="\(say("What to do with this message"))">
        <form id=act method=post action=\(path(MessageVerbs.attempt)) data-send>\(hidden(frame))</form>
        <div class=act-row><span class=label>\(say("Call"))</span>\
        \(when: dial != nil || moves, dialButton)\
        \(outcome("talked", "t", say("Talked")))\
        \(ask("a", say("Again at"), MessageVerbs.attempt, frame, """
            <input type=hidden name=outcome value=talked>\
            \(input(say("When to ring again"), "again", required: true))\(input(say("Said"), "said"))
            """))\
        \(ask("l", say("Left word"), MessageVerbs.attempt, frame, """
            <input type=hidden name=outcome value=leftWord>\
            \(input(say("With"), "with"))\(input(say("Said"), "said"))
            """))\
        \(outcome("leftVoicemail", "v", say("Left voicemail")))\(outcome("noAnswer", "n", say("No answer")))\
        \(outcome("busy", "b", say("Busy")))\(outcome("wrongNumber", "w", say("Wrong number")))</div>
        <div class=act-row><span class=label>\(say("Answer"))</span>\(mine)\
        \(ask("c", say("Context for next time"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=context>\
            \(input(say("To know next time"), "text", required: true))
            """))\
        \(ask("p", say("Please do it for me"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=pleaseDoIt>\
            \(input(say("Who"), "to", list: true, required: true))\(input(say("What and why"), "text"))
            """))\
        \(ask("x", say("Not mine"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=notMine>\
            \(input(say("Why"), "text", required: true))\(input(say("Whose, if you know"), "to", list: true))
            """))\
        \(ask("q", say("Need more"), MessageVerbs.answer, frame, """
            <input type=hidden name=answer value=needMore>\
            \(input(say("What do you need to know?"), "text", required: true))
            """))</div>
        <div class=act-row><span class=label>\(say("Entry"))</span>\
        <span class=together role=group aria-label="\(say("Code"))">\(each: Code.allCases, codeButton)</span>\
        \(when: moves, move)\
        \(ask("h", say("Hand over"), MessageVerbs.offer, frame, """
            \(input(say("To"), "to", list: true, required: true))\(input(say("Note"), "note"))
            """))\
        \(ask("z", say("Close"), MessageVerbs.close, frame, closing, does: say("End the call")))</div>
        </div>
        """
    }

    /// Hidden if there is nothing to dial directly; on a sheet the script shows it for entries that have a number.
    private var dialButton: HTML {
        """
        <a class="button main" data-key=d href="\(dial.map { Paths.dial($0).text } ?? "tel:")"\
        \(flag: "hidden", dial == nil)>\(say("Dial")) <kbd>d</kbd></a>
        """
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
        <span class=together role=group aria-label="\(say("Order"))">\
        <button class=button form=act formaction=\(path(MessageVerbs.place)) name=before value="\(upBefore ?? "")" \
        data-key=K aria-label="\(say("Move up"))"\(flag: "disabled", upBefore == nil)>↑</button>\
        <button class=button form=act formaction=\(path(MessageVerbs.place)) name=before value="\(downBefore ?? "")" \
        data-key=J aria-label="\(say("Move down"))">↓</button></span>
        """
    }

    private var closing: HTML {
        let outcomes = ClosingOutcome.byOwner + (mayCloseWithReason ? [.closedWithReason] : [])
        return """
            <label>\(say("Outcome")) <select class=field name=outcome required>\
            <option value="">\(say("How it ended"))</option>\
            \(each: outcomes, { "<option value=\"\($0.rawValue)\">\($0.label)</option>" })\
            </select></label>\(input(say("Reason or note"), "reason"))
            """
    }

    private func ask(
        _ key: StaticString, _ label: Phrase, _ verb: Verb, _ frame: Frame, _ fields: HTML,
        does act: Phrase? = nil
    ) -> HTML {
        """
        <details class=ask name=ask><summary class=button data-key=\(literal: key)>\
        \(label)… <kbd>\(literal: key)</kbd></summary>\
        <form method=post action=\(path(verb)) autocomplete=off data-send>\(hidden(frame))\(fields)\
        <button class="button main">\(act ?? label)</button></form></details>
        """
    }

    private func input(
        _ label: Phrase, _ name: StaticString, list: Bool = false, required: Bool = false
    ) -> HTML {
        """
        <label>\(label) <input class=field name=\(literal: name) dir=auto\
        \(when: list, " list=people")\(flag: "required", required)></label>
        """
    }

    private func hidden(_ frame: Frame) -> HTML {
        """
        \(frame.token)<input type=hidden name=version value=\(version)>\
        <input type=hidden name=back value="\(back)">
        """
    }

    private func path(_ verb: Verb) -> Path { Paths.message(message, verb) }
}
