import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Every act on a message, each with its right and path.
enum MessageVerbs {
    static let all = [
        answer, reply, attempt, close, reopen, recode, place, correct, offer, accept, refuse, withdraw, undo, undoLast,
    ]

    static let answer = Verb(
        .post("/answers"), "answerMessage", .answerMessage, "Give one of the five answers.",
        takes: [
            .required("answer", .words(AnswerKind.self)), .optional("text", .text(TextLimit.note)),
            .optional("to", .text(TextLimit.email), "A person's id, email or name; a team's."),
        ],
        expects: .programs, offers: true
    ) { call in
        try await call.desk.answer(
            call.message, call.word("answer"), text: call["text"], to: call["to"], by: call.acting,
            expecting: call.expecting, once: call.once)
    } says: { call, entry, say in
        switch try? call.word("answer", AnswerKind.self) {
        case .context: say("Kept for next time; nothing else has changed")
        case .pleaseDoIt, .notMine: offered(entry, say)
        case .needMore: say("Asked")
        case .mine, nil: say("You return it")
        }
    }

    static let reply = Verb(
        .post("/answers/{answer}/reply"), "replyToQuestion", .replyToQuestion, "Answer a question about a call.",
        takes: [.required("text", .text(TextLimit.note, atLeast: 1))]
    ) { call in
        try await call.desk.reply(
            call["text"], to: call.id("answer"), of: call.message, by: call.acting, once: call.once)
    } says: { _, _, say in
        say("Your reply is there")
    }

    static let attempt = Verb(
        .post("/attempts"), "recordAttempt", .attemptMessage, "Record one try to reach the caller.",
        takes: [
            .required("outcome", .words(AttemptOutcome.self)), .optional("with", .name),
            .optional("said", .text(TextLimit.note)), .optional("number", .numberAsGiven),
            .optional(
                "again", .text(TextLimit.line),
                "With talked: when to ring again, such as 16:00 or in an hour. It stays open, and is due then."),
        ],
        expects: .programs
    ) { call in
        try await call.desk.record(
            call.word("outcome"), with: call["with"], said: call["said"], number: call["number"],
            again: call["again"], on: call.message, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { call, entry, say in
        // It was parsed above, or this would not be reached.
        let outcome = try? call.word("outcome", AttemptOutcome.self)
        let done = outcome.map { say($0.label).capitalizedFirst } ?? say("Noted")
        if !entry.isAgain { return done }
        return outcome == .talked
            ? say("\(done), and it is due again at the time agreed on")
            : say("\(done), and it is still due again at the time agreed on")
    }

    static let close = Verb(
        .post("/closing"), "closeMessage", .closeMessage, "End a message with an outcome.",
        takes: [.required("outcome", .words(ClosingOutcome.self)), .optional("reason", .text(TextLimit.note))],
        expects: .all
    ) { call in
        try await call.desk.close(
            call.message, call.word("outcome"), reason: call["reason"], by: call.acting, expecting: call.expecting,
            once: call.once)
    } says: { _, entry, say in
        entry.message.closing.map { say("Closed, \($0.outcome.label)") } ?? say("Closed")
    }

    static let reopen = Verb(
        .post("/reopening"), "reopenMessage", .reopenMessage, "Open again what had ended, because more is owed.",
        takes: [.required("why", .text(TextLimit.note, atLeast: 1))], expects: .programs
    ) { call in
        try await call.desk.reopen(
            call.message, why: call["why"], by: call.acting, expecting: call.expecting, once: call.once)
    } says: { _, entry, say in
        say("Open again, \(entry.owner.name) owes the return")
    }

    static let recode = Verb(
        .post("/code"), "recodeMessage", .recodeMessage, "Change how soon it wants its return.",
        takes: [.required("code", .code), .optional("why", .text(TextLimit.note))], expects: .all
    ) { call in
        try await call.desk.recode(
            call.message, call.code(), why: call["why"], by: call.acting, expecting: call.expecting, once: call.once)
    } says: { _, entry, say in
        let code = "\(entry.message.code.rawValue) \(say(entry.message.code.name))"
        return entry.isAgain
            ? say("Now \(code), and still due again at the time agreed on") : say("Now \(code)")
    }

    static let place = Verb(
        .post("/place"), "placeMessage", .placeMessage, "Move an entry before another of its code.",
        takes: [
            .required("before", .nullable(.id), "null puts it behind the last."),
            .optional("why", .text(TextLimit.note)),
        ],
        expects: .all
    ) { call in
        try await call.desk.place(
            call.message, before: call.body.id("before"), why: call["why"], by: call.acting,
            expecting: call.expecting, once: call.once)
    } says: { _, _, say in
        say("Moved")
    }

    static let correct = Verb(
        .patch("", form: "/correction"), "correctMessage", .correctMessage, "Put right what was taken down wrongly.",
        takes: [
            .optional(
                "caller",
                .object(.optional("name", .name), .optional("number", .numberAsGiven), .optional("contact", .id))),
            .optional("regarding", .text(TextLimit.regarding)),
            .optional("around", .text(TextLimit.line), "As when it was filed; empty takes it away."),
            .optional(
                "for", .text(TextLimit.email),
                "Another owner, by id, email or name; only for who took it down, while nobody has acted on it."),
            .optional("code", .code), .optional("told", .text(TextLimit.told)),
        ],
        expects: .all
    ) { call in
        let caller = call.body["caller"]
        let correction = Correction(
            callerName: caller?.text("name"), callerNumber: caller?.text("number"), contact: caller?.id("contact"),
            regarding: call.body.text("regarding"), around: call.body.text("around"),
            forWhom: call.body.text("for"), code: call.body.int("code").flatMap(Code.init),
            told: call.body.text("told"))
        return try await call.desk.correct(
            call.message, correction, by: call.acting, expecting: call.expecting, once: call.once)
    } says: { _, _, say in
        say("Corrected")
    }

    static let offer = Verb(
        .post("/handovers"), "offerHandover", .offerHandover, "Offer a message to somebody.",
        takes: [
            .required("to", .text(TextLimit.email, atLeast: 1), "A person's id, email or name; a team's."),
            .optional("note", .text(TextLimit.note)),
        ],
        gives: .created, expects: .programs, offers: true
    ) { call in
        try await call.desk.offer(
            call.message, to: call["to"], note: call["note"], by: call.acting, expecting: call.expecting,
            once: call.once)
    } says: { _, entry, say in
        offered(entry, say)
    }

    static let accept = Verb(
        .post("/handovers/{handover}/acceptance"), "acceptHandover", .decideHandover,
        "Accept what was offered: it is yours from now on."
    ) { call in
        try await call.desk.accept(call.id("handover"), of: call.message, by: call.acting, once: call.once)
    } says: { _, _, say in
        say("Accepted, it is yours now")
    }

    static let refuse = Verb(
        .post("/handovers/{handover}/refusal"), "refuseHandover", .decideHandover,
        "Decline what was offered, saying why.", takes: [.required("reason", .text(TextLimit.note, atLeast: 1))]
    ) { call in
        try await call.desk.refuse(
            call.id("handover"), of: call.message, reason: call["reason"], by: call.acting, once: call.once)
    } says: { _, _, say in
        say("Declined")
    }

    static let withdraw = Verb(
        .delete("/handovers/{handover}", form: "/handovers/{handover}/withdrawal"), "withdrawHandover",
        .withdrawHandover, "Take an offer back before it is answered.", isIdempotent: false
    ) { call in
        .fresh(try await call.desk.withdraw(call.id("handover"), of: call.message, by: call.acting))
    } says: { _, _, say in
        say("Offer withdrawn")
    }

    static let undo = Verb(
        .post("/undo/{act}"), "undoAct", .undoOwn,
        "Take back one's own last act, named by the id that came with its answer, within a minute."
    ) { call in
        try await call.desk.undo(call.message, step: call.id("act"), by: call.acting, once: call.once)
    } says: { _, _, say in
        say("Undone")
    }

    static let undoLast = Verb(
        .post("/undo"), "undoLastAct", .undoOwn, "Take back one's own last act, whichever it was, within a minute.",
        isIdempotent: false
    ) { call in
        try await call.desk.undo(call.message, by: call.acting)
    } says: { _, _, say in
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
