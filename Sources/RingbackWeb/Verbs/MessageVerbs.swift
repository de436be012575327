import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Every act on a message, each with its right and path.
enum MessageVerbs {
    static let all = [
        answer, reply, attempt, close, reopen, recode, place, correct, offer, accept, refuse, withdraw, remind,
        followUp, hold, release, undo,
        undoLast, excuse,
    ]

    static let answer = Verb(
        .post("/answers"), "answerMessage", .answerMessage, "Give one of the five answers.",
        takes: .required("answer", .words(AnswerKind.self)), .optional("text", .text(TextLimit.note), or: ""),
        .optional("to", .text(TextLimit.email), or: "", "A person's id, email or name; a team's."),
        expects: .programs, offers: true
    ) { call, kind, text, to in
        try await call.desk.answer(
            call.message, kind, text: text, to: to, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { entry, say, kind, _, _ in
        switch kind {
        case .context: say("Saved for next time; nothing else changed")
        case .pleaseDoIt, .notMine: offered(entry, say)
        case .needMore: say("Question sent")
        case .mine: say("You return it")
        }
    }

    static let reply = Verb(
        .post("/answers/{answer}/reply"), "replyToQuestion", .replyToQuestion, "Answer a question about a call.",
        takes: .required("text", .text(TextLimit.note, atLeast: 1))
    ) { call, text in
        try await call.desk.reply(text, to: call.id("answer"), of: call.message, by: call.acting, once: call.once)
    } says: { _, say, _ in
        say("Reply sent")
    }

    static let attempt = Verb(
        .post("/attempts"), "recordAttempt", .attemptMessage, "Record one attempt to reach the caller.",
        takes: .required("outcome", .words(AttemptOutcome.self)), .optional("with", .name, or: ""),
        .optional("said", .text(TextLimit.note), or: ""), .optional("number", .numberAsGiven, or: ""),
        .optional(
            "again", .text(TextLimit.line), or: "",
            "With talked: when to call again, such as 16:00 or in an hour. It stays open, and is due then."),
        .optional(
            "wait", .text(TextLimit.line), or: "",
            "With leftWord: how long to wait for their call, such as 1h or tomorrow 10:00; else as the code says."),
        .optional(
            "seen", .integer(.count),
            "The version on the screen; where a colleague just recorded an attempt, attempt.just-recorded asks first."),
        expects: .asking
    ) { call, outcome, whom, said, number, again, wait, seen in
        try await call.desk.record(
            outcome, with: whom, said: said, number: number, again: again, wait: wait, on: call.message,
            by: call.acting, expecting: call.expecting, seen: seen ?? call.seen, once: call.once)
    } says: { entry, say, outcome, _, _, _, _, _, _ in
        let done = say(outcome.label).capitalizedFirst
        if !entry.isAgain { return done }
        return outcome == .talked
            ? say("\(done), and due again at the agreed time")
            : say("\(done), and still due at the agreed time")
    }

    static let close = Verb(
        .post("/closing"), "closeMessage", .closeMessage, "Close a message with an outcome.",
        takes: .required("outcome", .words(of: ClosingOutcome.byClosing)),
        .optional("reason", .text(TextLimit.note), or: ""),
        .optional("with", .name, or: "", "With whom it was settled, mostly an assistant of theirs."), expects: .all
    ) { call, outcome, reason, whom in
        try await call.desk.close(
            call.message, outcome, reason: reason, with: whom, by: call.acting, expecting: call.expecting,
            once: call.once)
    } says: { entry, say, _, _, _ in
        entry.message.closing.map { say("Closed, \($0.label)") } ?? say("Closed")
    }

    static let reopen = Verb(
        .post("/reopening"), "reopenMessage", .reopenMessage, "Reopen a closed message.",
        takes: .required("why", .text(TextLimit.note, atLeast: 1)), expects: .programs
    ) { call, why in
        try await call.desk.reopen(
            call.message, why: why, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { entry, say, _ in
        say("Reopened, \(entry.owner.name) owes the return")
    }

    static let recode = Verb(
        .post("/code"), "recodeMessage", .recodeMessage, "Change the code.",
        takes: .required("code", .code), .optional("why", .text(TextLimit.note), or: ""), expects: .all
    ) { call, code, why in
        try await call.desk.recode(
            call.message, code, why: why, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { entry, say, _, _ in
        let code = "\(entry.message.code.rawValue) \(say(entry.message.code.name))"
        if let excuse = entry.excuse { return say("Now \(code), still excused until \(say.brief(excuse.until))") }
        return entry.isAgain
            ? say("Now \(code), and still due at the agreed time") : say("Now \(code)")
    }

    static let place = Verb(
        .post("/place"), "placeMessage", .placeMessage, "Move an entry before another of its code.",
        takes: .required("before", .nullable(.id), "null moves it to the end."),
        .optional("why", .text(TextLimit.note), or: ""), expects: .all
    ) { call, next, why in
        try await call.desk.place(
            call.message, before: next, why: why, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { _, say, _, _ in
        say("Moved")
    }

    static let correct = Verb(
        .patch("", form: "/correction"), "correctMessage", .correctMessage, "Edit a message.",
        takes: .changes(Correction.fields), expects: .all
    ) { call, changes in
        try await call.desk.correct(
            call.message, changes.applied(to: Correction()), by: call.acting, expecting: call.expecting,
            once: call.once)
    } says: { _, say, _ in
        say("Saved")
    }

    static let offer = Verb(
        .post("/handovers"), "offerHandover", .offerHandover, "Offer a message to somebody.",
        takes: .required("to", .text(TextLimit.email, atLeast: 1), "A person's id, email or name; a team's."),
        .optional("note", .text(TextLimit.note), or: ""),
        .optional(
            "aside", .text(Load.asideLimit), or: "",
            "What they are to put aside for it; needed where it is more than their lead has set."),
        gives: .created, expects: .programs, offers: true
    ) { call, to, note, aside in
        try await call.desk.offer(
            call.message, to: to, note: note, aside: aside, by: call.acting, expecting: call.expecting,
            once: call.once)
    } says: { entry, say, _, _, _ in
        offered(entry, say)
    }

    static let accept = Verb(
        .post("/handovers/{handover}/acceptance"), "acceptHandover", .decideHandover,
        "Accept an offer: the message is yours from now on."
    ) { call in
        try await call.desk.accept(call.id("handover"), of: call.message, by: call.acting, once: call.once)
    } says: { _, say in
        say("Accepted, it is yours now")
    }

    static let refuse = Verb(
        .post("/handovers/{handover}/refusal"), "refuseHandover", .decideHandover,
        "Decline an offer, with a reason.", takes: .required("reason", .text(TextLimit.note, atLeast: 1))
    ) { call, reason in
        try await call.desk.refuse(
            call.id("handover"), of: call.message, reason: reason, by: call.acting, once: call.once)
    } says: { _, say, _ in
        say("Declined")
    }

    static let withdraw = Verb(
        .delete("/handovers/{handover}", form: "/handovers/{handover}/withdrawal"), "withdrawHandover",
        .withdrawHandover, "Withdraw an offer before it is answered."
    ) { call in
        .fresh(try await call.desk.withdraw(call.id("handover"), of: call.message, by: call.acting))
    } says: { _, say in
        say("Offer withdrawn")
    }

    static let remind = Verb(
        .post("/reminders"), "remindOwner", .nudgeOwner,
        "Remind the owner of a late call; at most once an hour."
    ) { call in
        try await call.desk.remind(of: call.message, by: call.acting, once: call.once)
    } says: { entry, say in
        let names = entry.names[entry.away?.worker ?? entry.owner.id] ?? entry.owner.name
        return say("Reminded \(names)")
    }

    static let followUp = Verb(
        .post("/follow-ups"), "addFollowUp", .attemptMessage,
        "Add what was promised to this caller, as an entry of its own on the same sheet.",
        takes: .required("what", .text(TextLimit.regarding, atLeast: 1), "What was promised."),
        .optional(
            "by", .text(TextLimit.line), or: "",
            "By when, such as 16:00, tomorrow 10:00 or 2026-12-01T16:00; today by default."),
        gives: .created
    ) { call, what, by in
        try await call.desk.followUp(call.message, what: what, due: by, by: call.acting, once: call.once)
    } says: { entry, say, _, _ in
        say("On the sheet, due \(say.moment(entry.message.timing.due))")
    }

    static let excuse = Verb(
        .post("/excuse"), "excuseMessage", .excuseMessage,
        "Let a late call wait until a time, with a reason; it is late again after it.",
        takes: .required("reason", .words(Excuse.Reason.self)),
        .required(
            "until", .text(TextLimit.line, atLeast: 1),
            "In office hours, at most 60 days ahead: as typed, such as tomorrow 10:00, or an exact time."),
        .optional("note", .text(TextLimit.note), or: "", "Required with other."), expects: .all
    ) { call, reason, until, note in
        try await call.desk.excuse(
            call.message, reason, until: until, note: note, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { entry, say, _, _, _ in
        entry.excuse.map { say("Excused until \(say.brief($0.until))") } ?? say("Excused")
    }

    static let hold = Verb(
        .post("/hold"), "holdMessage", .holdMessage,
        "Hold a message back until a time to look again; only its owner and their assistants see the reason.",
        takes: .required(
            "until", .text(TextLimit.line), "Such as Friday 10:00, in 2 hours or 2026-12-01T10:00; a year at most."),
        .optional("reason", .text(TextLimit.note), or: ""), expects: .programs
    ) { call, until, reason in
        try await call.desk.hold(
            call.message, until: until, reason: reason, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { entry, say, _, _ in
        entry.message.hold.map { say("Held back until \(say.fullMoment($0.until))") } ?? say("Held back")
    }

    static let release = Verb(
        .delete("/hold", form: "/hold/end"), "releaseMessage", .holdMessage,
        "End a hold: the message is due as it was before."
    ) { call in
        .fresh(try await call.desk.release(call.message, by: call.acting))
    } says: { _, say in
        say("No longer held back")
    }

    static let undo = Verb(
        .post("/undo/{act}"), "undoAct", .undoOwn,
        "Undo your own last step, named by the id in its answer, within a minute."
    ) { call in
        try await call.desk.undo(call.message, step: call.id("act"), by: call.acting, once: call.once)
    } says: { _, say in
        say("Undone")
    }

    static let undoLast = Verb(
        .post("/undo"), "undoLastAct", .undoOwn, "Undo your own last step, whatever it was, within a minute."
    ) { call in
        try await call.desk.undo(call.message, by: call.acting, once: call.once)
    } says: { _, say in
        say("Undone")
    }

    private static func offered(_ entry: Entry, _ say: Wording) -> String {
        let to = entry.offeredTo?.name ?? say("somebody")
        return say("Offered to \(to); it stays with \(entry.owner.name) until they accept")
    }
}

extension String {
    /// "left word" at the start of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Correction {
    fileprivate static let fields: [DraftField<Self>] = [
        DraftField(
            "caller",
            .changes([
                DraftField<Self>("name", .name) { $0.callerName = $1 },
                DraftField<Self>("number", .numberAsGiven) { $0.callerNumber = $1 },
                DraftField<Self>("contact", .id) { $0.contact = $1 },
            ])
        ) { $0 = try $1.applied(to: $0) },
        DraftField("regarding", .text(TextLimit.regarding)) { $0.regarding = $1 },
        DraftField("around", .text(TextLimit.line), "As when it was filed; empty removes it.") { $0.around = $1 },
        DraftField(
            "for", .text(TextLimit.email),
            "Another owner, by id, email or name; only for the person who took it, until somebody works on it."
        ) { $0.forWhom = $1 },
        DraftField("code", .code) { $0.code = $1 }, DraftField("told", .text(TextLimit.told)) { $0.told = $1 },
    ]
}
