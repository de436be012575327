import RingbackCore
import RingbackDesk

/// One message: its page, its card, and everything that can be done to it. A form is answered with the way back and a
/// sentence about what was done, or why it was not.
struct MessageRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.message(":id")) { call in .page(try await page(call)) }
        doors.get(Paths.messageCard(":id")) { call in
            let file = try await call.desk.message(try call.id(), by: call.acting)
            return .fragment(try await card(of: file, call).html)
        }
        verb(.answers, answer)
        verb(.attempts, attempt)
        verb(.handovers, offer)
        verb(.closing, close)
        verb(.code, recode)
        verb(.place, place)
        verb(.correction, correct)
        verb(.undo) { call in
            _ = try await call.desk.undo(try call.id(), by: call.acting)
            return Done("Taken back.", isUndoable: false)
        }
        act(Paths.acceptance(":handover", of: ":id"), accept)
        act(Paths.refusal(":handover", of: ":id"), refuse)
        act(Paths.withdrawal(":handover", of: ":id"), withdraw)
        act(Paths.reply(to: ":answer", of: ":id"), reply)
        doors.post(Paths.claims, claim)
    }

    /// What was done, and whether it can be taken back.
    private struct Done {
        let sentence: String
        let isUndoable: Bool

        init(_ sentence: String, isUndoable: Bool = true) {
            self.sentence = sentence
            self.isUndoable = isUndoable
        }
    }

    private func verb(_ verb: MessageVerb, _ act: @escaping @Sendable (PageCall) async throws -> Done) {
        self.act(Paths.message(":id", verb), act)
    }

    private func act(_ path: Path, _ act: @escaping @Sendable (PageCall) async throws -> Done) {
        doors.post(path) { call in
            let message: MessageID = try call.id()
            let back = call.back(or: Paths.message(message.text))
            return try await call.answer(or: { error in
                RefusedActPage(error.sentence, at: Paths.local(call.path) ?? back, with: call.form, back: back)
            }) {
                let done = try await act(call)
                return .done(done.sentence, undo: done.isUndoable ? Paths.message(message.text, .undo) : nil, at: back)
            }
        }
    }

    // MARK: Acts

    private func answer(_ call: PageCall) async throws -> Done {
        let kind: AnswerKind = try call.form.required("answer", call.form.word("answer"))
        _ = try await call.desk.answer(
            try call.id(), kind, text: call.form["text"], to: call.form["to"], by: call.acting)
        switch kind {
        case .mine: return Done("You return it.")
        case .context: return Done("Saved for next time. Nothing else has changed.", isUndoable: false)
        case .pleaseDoIt, .notMine: return Done("Offered. Nothing moves until it is accepted.", isUndoable: false)
        case .needMore: return Done("Asked.", isUndoable: false)
        }
    }

    private func attempt(_ call: PageCall) async throws -> Done {
        let outcome: AttemptOutcome = try call.form.required("outcome", call.form.word("outcome"))
        _ = try await call.desk.record(
            outcome, with: call.form["with"], said: call.form["said"], number: call.form["number"],
            on: try call.id(), by: call.acting)
        return Done("Noted: \(outcome.label).")
    }

    private func offer(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.offer(
            try call.id(), to: call.form["to"], note: call.form["note"], by: call.acting)
        return Done("Offered. It stays where it is until it is accepted.", isUndoable: false)
    }

    private func close(_ call: PageCall) async throws -> Done {
        let outcome: ClosingOutcome = try call.form.required("outcome", call.form.word("outcome"))
        _ = try await call.desk.close(
            try call.id(), outcome, reason: call.form["reason"], by: call.acting,
            expecting: call.form.number("version"))
        return Done("Closed: \(outcome.label).")
    }

    private func recode(_ call: PageCall) async throws -> Done {
        let code = try call.form.required("code", call.form.code("code"))
        _ = try await call.desk.recode(
            try call.id(), code, why: call.form["why"], by: call.acting, expecting: call.form.number("version"))
        return Done("Now \(code.rawValue), \(code.name).")
    }

    private func place(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.place(
            try call.id(), before: call.form.id("before"), why: call.form["why"], by: call.acting,
            expecting: call.form.number("version"))
        return Done("Moved.")
    }

    private func correct(_ call: PageCall) async throws -> Done {
        let form = call.form
        let correction = Correction(
            callerName: form["caller.name"], callerNumber: form["caller.number"], regarding: form["regarding"],
            around: form["around"])
        _ = try await call.desk.correct(
            try call.id(), correction, by: call.acting, expecting: form.number("version"))
        return Done("Put right.")
    }

    private func accept(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.accept(try call.id("handover"), of: try call.id(), by: call.acting)
        return Done("Accepted: it is yours now.", isUndoable: false)
    }

    private func refuse(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.refuse(
            try call.id("handover"), of: try call.id(), reason: call.form["reason"], by: call.acting)
        return Done("Declined.", isUndoable: false)
    }

    private func withdraw(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.withdraw(try call.id("handover"), of: try call.id(), by: call.acting)
        return Done("Taken back.", isUndoable: false)
    }

    private func reply(_ call: PageCall) async throws -> Done {
        _ = try await call.desk.reply(
            call.form["text"], to: try call.id("answer"), of: try call.id(), by: call.acting)
        return Done("Your reply is there.", isUndoable: false)
    }

    private func claim(_ call: PageCall) async throws -> PageAnswer {
        _ = try await call.desk.claim(number: call.form["number"], by: call.acting)
        return .done("You are ringing them. Nobody else will for 90 seconds.", at: call.back(or: Paths.sheets))
    }

    // MARK: Looking

    private func page(_ call: PageCall) async throws -> MessagePage {
        let (id, acting): (MessageID, Acting) = (try call.id(), try call.acting)
        let file = try await call.desk.message(id, by: acting)
        let history = try await call.desk.history(of: .message(id), before: nil, limit: 12, by: acting)
        let view = try await call.desk.view(of: acting.office)
        let say = try await call.wording()
        var page = MessagePage(file, say, acting)
        page.history = history.entries.map { HistoryLine($0, in: history, say) }
        page.historyPath = Paths.history(subject: Subject.message(id).text)
        page.card = try await card(of: file, call)
        page.people = Addressee.all(in: view, at: call.desk.clock.now())
        return page
    }

    private func card(of file: MessageFile, _ call: PageCall) async throws -> MessageCard {
        let say = try await call.wording()
        guard let contact = file.entry.message.caller.contact else { return MessageCard(file, nil, say) }
        return MessageCard(file, try await call.desk.callerCard(contact, by: call.acting), say)
    }
}
