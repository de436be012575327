import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Rolling calls: the page, and every act on it as a form.
struct RollingRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.rolling(":id"), page)
        router.post(Paths.rolling(":id"), start)
        router.get(Paths.rollingReport(":id", ":rolling"), report)
        router.get(Paths.rollingReports(":id"), reports)
        // On the line that the page showed as free: what was pressed on an old page rings nobody else.
        act("dial") { call, session in
            let form = call.form.naming("message", "line", "number")
            let line = form.number("line").flatMap { $0 == 0 ? nil : $0 }
            let view = try await session.dial(form.id("message"), form, line: line)
            return (view, line ?? view.lastDialled, nil)
        }
        act("lines/:line/dial") { call, session in
            let line = try session.line
            let view = try await session.dial(call.form.id("message"), call.form, line: line)
            return (view, line, nil)
        }
        act("lines/:line/step") { call, session in
            let (line, view) = (try session.line, try await session.step(call.form))
            return (view, line, nil)
        }
        act("lines/:line/outcome") { call, session in try await session.outcome(call.form) }
        act("lines/:line/promise") { call, session in try await session.promise(call.form) }
        act("lines/:line/clear") { call, session in
            let view = try await call.desk.clear(
                line: session.line, in: session.id, of: session.person, by: call.acting)
            return (view, nil, nil)
        }
        act("alone") { call, session in try await session.alone(call.form.naming("message", "outcome")) }
        act("returns/:message/taking") { call, session in
            let message: MessageID = try call.id("message")
            let view = try await call.desk.takeReturn(
                message, in: session.id, of: session.person, by: call.acting)
            return (view, view.line(of: message), nil)
        }
        act("returns/:message/later") { call, session in
            let view = try await call.desk.putOffReturn(
                call.id("message"), in: session.id, of: session.person, by: call.acting)
            return (view, nil, Flash(sentence: session.say("They stay on the sheet, to be called later")))
        }
        act("takeover") { call, session in
            (try await call.desk.takeOverRolling(session.id, of: session.person, by: call.acting), nil, nil)
        }
        act("undo") { call, session in
            let (view, entry) = try await call.desk.undoRolling(in: session.id, of: session.person, by: call.acting)
            let name = EntryView.caller(entry.message, session.say)
            return (view, view.line(of: entry.id), Flash(sentence: session.say("Undone: \(name)")))
        }
        router.post(Paths.rollingAct(":id", ":rolling", "end"), end)
    }

    private func page(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        let view = try await call.desk.rolling(of: person, by: call.acting)
        // An open page asks for its own session: once that has ended, its report is what there is to see.
        let asked = call.query["session"]
        if !asked.isEmpty, asked != view.session?.id.text {
            return .seeOther(Paths.rollingReport(person.text, asked))
        }
        return .page(
            RollingPage(
                view, try await call.wording(), current: call.query.number("line"), alone: call.query.text("alone"),
                dialer: call.desk.dialer))
    }

    private func report(_ call: PageCall) async throws -> PageAnswer {
        let view = try await call.desk.rolling(of: try call.id(), try call.id("rolling"), by: call.acting)
        return .page(RollingReportPage(view, try await call.wording()))
    }

    private func reports(_ call: PageCall) async throws -> PageAnswer {
        let reports = try await call.desk.rollingReports(of: try call.id(), by: call.acting)
        return .page(RollingReportsPage(reports, try await call.wording()))
    }

    private func start(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        return try await call.answer(or: { refused($0, call, person) }) {
            _ = try await call.desk.startRolling(for: person, by: call.acting)
            return .seeOther(Paths.rolling(person.text))
        }
    }

    private func end(_ call: PageCall) async throws -> PageAnswer {
        let (person, id): (PersonID, RollingID) = (try call.id(), try call.id("rolling"))
        return try await call.answer(or: { refused($0, call, person) }) {
            _ = try await call.desk.endRolling(
                id, of: person, leavesOpen: call.form.isOn("leaveOpen"), by: call.acting)
            return .seeOther(Paths.rollingReport(person.text, id.text))
        }
    }

    /// One act of a session: the page again, on the line it was about.
    private func act(
        _ path: String,
        _ act: @escaping @Sendable (PageCall, Session) async throws -> (RollingView, line: Int?, Flash?)
    ) {
        router.post(Paths.rollingAct(":id", ":rolling", path)) { call in
            let person: PersonID = try call.id()
            return try await call.answer(or: { refused($0, call, person) }) {
                let session = Session(
                    call: call, person: person, id: try call.id("rolling"), say: try await call.wording())
                let (_, line, flash) = try await act(call, session)
                return .seeOther(Paths.rolling(person.text, line: line), saying: flash)
            }
        }
    }

    private func refused(_ error: any RingbackError, _ call: PageCall, _ person: PersonID) -> RefusedActPage {
        var back = Paths.rolling(person.text)
        if error as? RollingError == .ended, let session = call.context.parameters.get("rolling") {
            back = Paths.rollingReport(person.text, session)
        }
        var page = RefusedActPage(error.sentence, at: Paths.local(call.path) ?? back, with: call.form, back: back)
        // Of what is typed here, only a time can be misread.
        if error is HoursError || !error.faults.isEmpty {
            page.invalid = ["by", "again"].first { !call.form[$0].isEmpty }
        }
        if case .callsOpen = error as? RollingError {
            page.again = RingbackWords.say("End, and leave them open")
            page.chosen = [("leaveOpen", "true")]
        }
        return page
    }
}

extension Fields {
    /// A row's button says in one value which row it is of, and what its act needs besides.
    fileprivate func naming(_ names: String...) -> Fields {
        let words = self["row"].split(separator: " ", maxSplits: names.count - 1)
        return Fields(pairs + zip(names, words).map { ($0, String($1)) })
    }
}

/// One request about a session.
private struct Session: Sendable {
    let call: PageCall
    let person: PersonID
    let id: RollingID
    let say: Wording

    var line: Int {
        get throws {
            guard let line = call.context.parameters.get("line").flatMap({ Int($0) }) else {
                throw RollingError.noSuchLine
            }
            return line
        }
    }

    func dial(_ message: MessageID?, _ form: Fields, line: Int? = nil) async throws -> RollingView {
        try await call.desk.dial(
            message, line: line, number: form.text("number"), isConfirmed: form.isOn("confirmed"), in: id, of: person,
            by: call.acting)
    }

    /// The next step; or, where the assistants agree anew, who comes on the line last.
    func step(_ form: Fields) async throws -> RollingView {
        let last = form.text("last")
        let step: RollingLine.Step = last == nil ? try form.required("step", form.word("step")) : .assistant
        return try await call.desk.advance(
            line: line, to: step, with: form.text("with"), theyJoinLast: last.map { $0 == "theirs" }, in: id,
            of: person, by: call.acting)
    }

    func outcome(_ form: Fields) async throws -> (RollingView, line: Int?, Flash?) {
        let outcome: RollingOutcome = try form.required("outcome", form.word("outcome"))
        let line = try line
        let view = try await call.desk.finish(
            line: line, outcome, with: form["with"], said: form["said"], again: form["again"], in: id, of: person,
            by: call.acting)
        return (view, line, said(outcome, form["with"], view))
    }

    func alone(_ form: Fields) async throws -> (RollingView, line: Int?, Flash?) {
        let outcome: RollingOutcome = try form.required("outcome", form.word("outcome"))
        let view = try await call.desk.noteAlone(
            try form.required("message", form.id("message")), outcome, said: form["said"], in: id, of: person,
            by: call.acting)
        return (view, nil, said(outcome, "", view))
    }

    /// "Left word with Inés: Tomás Echeverría Ruiz", and the way back.
    private func said(_ outcome: RollingOutcome, _ with: String, _ view: RollingView) -> Flash {
        let name = view.latest.map { EntryView.caller($0.message, say) } ?? ""
        let label = say(outcome.label).capitalizedFirst
        return Flash(
            sentence: with.isEmpty ? "\(label): \(name)" : say("\(label), with \(with): \(name)"),
            undo: Paths.rollingAct(person.text, id.text, "undo"))
    }

    func promise(_ form: Fields) async throws -> (RollingView, line: Int?, Flash?) {
        let message: MessageID = try form.required("message", form.id("message"))
        let done = try await call.desk.followUp(message, what: form["what"], due: form["by"], by: call.acting)
        let view = try await call.desk.rolling(of: person, id, by: call.acting)
        let due = done.result.map { say.moment($0.message.timing.due) } ?? ""
        return (
            view, try line,
            Flash(
                sentence: say("On the sheet, due \(due)"),
                undo: done.result.flatMap { entry in entry.undo.map { Paths.undo($0.text, of: entry.id.text) } })
        )
    }
}

extension RollingView {
    /// The line that the caller of this message is on.
    fileprivate func line(of message: MessageID) -> Int? {
        lines.first { $0.call?.message == message }?.number
    }

    /// The line on which something last happened.
    fileprivate var lastDialled: Int? {
        lines.filter { $0.call != nil }.max { ($0.call?.since ?? at) < ($1.call?.since ?? at) }?.number
    }
}
