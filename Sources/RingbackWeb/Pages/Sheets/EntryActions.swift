import RingbackCore

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
        KeyHint("j", "k", does: "move"), KeyHint("↵", does: "open"), KeyHint("u", does: "undo"),
        KeyHint("/", does: "find a contact"), KeyHint("?", does: "all keys"),
    ]

    static let keys: [KeyHint] = [
        KeyHint("j", "k", does: "move"),
        KeyHint("↵", does: "open", always: false),
        KeyHint("d", does: "dial"),
        KeyHint("t", does: "talked"),
        KeyHint("a", does: "talked, and again at", always: false),
        KeyHint("l", does: "left word"),
        KeyHint("v", does: "left voicemail", always: false),
        KeyHint("n", does: "no answer"),
        KeyHint("b", does: "busy", always: false),
        KeyHint("w", does: "wrong number", always: false),
        KeyHint("1", "2", "3", "4", does: "code"),
        KeyHint("⇧J", "⇧K", does: "reorder"),
        KeyHint("m", does: "I’ll return it", always: false),
        KeyHint("y", does: "accept an offer", always: false),
        KeyHint("c", does: "context for next time"),
        KeyHint("p", does: "please do it for me", always: false),
        KeyHint("x", does: "not mine", always: false),
        KeyHint("q", does: "need more", always: false),
        KeyHint("h", does: "hand over"),
        KeyHint("z", does: "close"),
        KeyHint("u", does: "undo"),
        KeyHint("/", does: "find a contact", always: false),
        KeyHint("?", does: "all keys"),
    ]
}

extension EntryActions {
    func html(in frame: Frame) -> HTML {
        """
        <div class="acts" id="acts" data-message="\(message)" data-who="\(caller)" role="group" aria-label="What to do with this message">
        <form id="act" method="post" action="\(path(MessageVerbs.attempt))" data-send>\(hidden(frame))</form>
        <div class="act-row"><span class="label">Call</span>\
        \(when: dial != nil || moves, dialButton)\
        \(outcome("talked", "t", "Talked"))\
        \(ask("a", "Again at", MessageVerbs.attempt, frame, """
            <input type="hidden" name="outcome" value="talked">\
            \(input("When to ring again", "again", required: true))\(input("Said", "said"))
            """))\
        \(ask("l", "Left word", MessageVerbs.attempt, frame, """
            <input type="hidden" name="outcome" value="leftWord">\(input("With", "with"))\(input("Said", "said"))
            """))\
        \(outcome("leftVoicemail", "v", "Left voicemail"))\(outcome("noAnswer", "n", "No answer"))\
        \(outcome("busy", "b", "Busy"))\(outcome("wrongNumber", "w", "Wrong number"))</div>
        <div class="act-row"><span class="label">Answer</span>\(mine)\
        \(ask("c", "Context for next time", MessageVerbs.answer, frame, """
            <input type="hidden" name="answer" value="context">\(input("To know next time", "text", required: true))
            """))\
        \(ask("p", "Please do it for me", MessageVerbs.answer, frame, """
            <input type="hidden" name="answer" value="pleaseDoIt">\
            \(input("Who", "to", list: true, required: true))\(input("What and why", "text"))
            """))\
        \(ask("x", "Not mine", MessageVerbs.answer, frame, """
            <input type="hidden" name="answer" value="notMine">\
            \(input("Why", "text", required: true))\(input("Whose, if you know", "to", list: true))
            """))\
        \(ask("q", "Need more", MessageVerbs.answer, frame, """
            <input type="hidden" name="answer" value="needMore">\
            \(input("What do you need to know?", "text", required: true))
            """))</div>
        <div class="act-row"><span class="label">Entry</span>\
        <span class="together" role="group" aria-label="Code">\(each: Code.allCases, codeButton)</span>\
        \(when: moves, move)\
        \(ask("h", "Hand over", MessageVerbs.offer, frame, """
            \(input("To", "to", list: true, required: true))\(input("Note", "note"))
            """))\
        \(ask("z", "Close", MessageVerbs.close, frame, closing, does: "End the call"))</div>
        </div>
        """
    }

    /// Hidden if there is nothing to dial directly; on a sheet the script shows it for entries that have a number.
    private var dialButton: HTML {
        """
        <a class="button main" data-key="d" href="\(dial.map { Paths.dial($0).text } ?? "tel:")"\
        \(flag: "hidden", dial == nil)>Dial <kbd>d</kbd></a>
        """
    }

    private func outcome(_ value: StaticString, _ key: StaticString, _ label: StaticString) -> HTML {
        """
        <button class="button" form="act" name="outcome" value="\(literal: value)" data-key="\(literal: key)">\
        \(literal: label) <kbd>\(literal: key)</kbd></button>
        """
    }

    private var mine: HTML {
        """
        <button class="button" form="act" formaction="\(path(MessageVerbs.answer))" name="answer" value="mine" data-key="m">\
        I’ll return it <kbd>m</kbd></button>
        """
    }

    private func codeButton(_ code: Code) -> HTML {
        """
        <button class="button" form="act" formaction="\(path(MessageVerbs.recode))" name="code" value="\(code.rawValue)" \
        data-key="\(code.rawValue)" aria-pressed="\(code.rawValue == self.code ? "true" : "false")">\
        \(code.rawValue)<span class="sr"> \(code.name)</span></button>
        """
    }

    private var move: HTML {
        """
        <span class="together" role="group" aria-label="Order">\
        <button class="button" form="act" formaction="\(path(MessageVerbs.place))" name="before" value="\(upBefore ?? "")" \
        data-key="K" aria-label="Move up"\(flag: "disabled", upBefore == nil)>↑</button>\
        <button class="button" form="act" formaction="\(path(MessageVerbs.place))" name="before" value="\(downBefore ?? "")" \
        data-key="J" aria-label="Move down">↓</button></span>
        """
    }

    private var closing: HTML {
        let outcomes = ClosingOutcome.byOwner + (mayCloseWithReason ? [.closedWithReason] : [])
        return """
            <label>Outcome <select class="field" name="outcome" required><option value="">How it ended</option>\
            \(each: outcomes, { "<option value=\"\($0.rawValue)\">\($0.label)</option>" })\
            </select></label>\(input("Reason or note", "reason"))
            """
    }

    private func ask(
        _ key: StaticString, _ label: StaticString, _ verb: Verb, _ frame: Frame, _ fields: HTML,
        does act: StaticString? = nil
    ) -> HTML {
        """
        <details class="ask" name="ask"><summary class="button" data-key="\(literal: key)">\
        \(literal: label)… <kbd>\(literal: key)</kbd></summary>\
        <form method="post" action="\(path(verb))" data-send>\(hidden(frame))\(fields)\
        <button class="button main">\(literal: act ?? label)</button></form></details>
        """
    }

    private func input(
        _ label: StaticString, _ name: StaticString, list: Bool = false, required: Bool = false
    ) -> HTML {
        """
        <label>\(literal: label) <input class="field" name="\(literal: name)" dir="auto" autocomplete="off"\
        \(when: list, " list=\"people\"")\(flag: "required", required)></label>
        """
    }

    private func hidden(_ frame: Frame) -> HTML {
        """
        \(frame.token)<input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="back" value="\(back)">
        """
    }

    private func path(_ verb: Verb) -> Path { Paths.message(message, verb) }
}
