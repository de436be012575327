import RingbackWords

extension EntryActions {
    /// Keys for a view without actions.
    static let readingKeys: [KeyHint] = [
        KeyHint("j", "k", does: say("move")), KeyHint("↵", does: say("open")), KeyHint("u", does: say("undo")),
        KeyHint("/", does: say("find a contact")), KeyHint("?", does: say("all keys")),
    ]

    static let keys: [KeyHint] = [
        KeyHint("j", "k", does: say("move")),
        KeyHint("↵", does: say("open"), always: false),
        KeyHint("d", does: say("dial"), always: false),
        KeyHint("t", does: say("talked"), always: false),
        KeyHint("a", does: say("talked, call again at"), always: false),
        KeyHint("l", does: say("left word"), always: false),
        KeyHint("v", does: say("left voicemail"), always: false),
        KeyHint("n", does: say("no answer"), always: false),
        KeyHint("b", does: say("busy"), always: false),
        KeyHint("w", does: say("wrong number"), always: false),
        KeyHint("1", "2", "3", "4", does: say("code"), always: false),
        KeyHint("⇧J", "⇧K", does: say("reorder")),
        KeyHint("m", does: say("I’ll return it"), always: false),
        KeyHint("y", does: say("accept an offer"), always: false),
        KeyHint("g", does: say("read a handover note", context: "key"), always: false),
        KeyHint("⇧P", does: say("clean copy"), always: false),
        KeyHint("c", does: say("context for next time"), always: false),
        KeyHint("p", does: say("please do it for me"), always: false),
        KeyHint("x", does: say("not mine"), always: false),
        KeyHint("q", does: say("need more"), always: false),
        KeyHint("h", does: say("hand over"), always: false),
        KeyHint("o", does: say("hold back"), always: false),
        KeyHint("z", does: say("close"), always: false),
        KeyHint(".", does: say("everything else"), always: false),
        KeyHint("u", does: say("undo")),
        KeyHint("/", does: say("find a contact"), always: false),
        KeyHint("?", does: say("all keys")),
    ]
}
