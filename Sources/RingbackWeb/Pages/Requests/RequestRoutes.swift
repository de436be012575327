import RingbackCore
import RingbackDesk
import RingbackWords

/// Requests between two people: one’s own list, asking, answering.
struct RequestRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.requests) { .page(try await list($0)) }
        router.get(Paths.newRequest) { .page(try await blank($0)) }
        router.post(Paths.requestLook, look)
        router.post(Paths.requests, ask)
        router.get(Paths.request(":request")) { .page(try await page($0)) }
        router.post(Paths.requestAnswer(":request"), answer)
        router.post(Paths.requestChoice(":request"), choose)
        router.post(Paths.requestDone(":request"), finish)
        router.post(Paths.requestWithdrawal(":request"), withdraw)
        router.post(Paths.requestTie(":request"), tie)
        router.post(Paths.requestUntie(":request"), untie)
        PatternRoutes(router: router).register()
        RequestLinkRoutes(router: router).register()
    }

    private func list(_ call: PageCall) async throws -> MyRequestsPage {
        MyRequestsPage(
            try await call.desk.workRequests(by: call.acting), try await call.desk.patterns(by: call.acting),
            try await call.wording())
    }

    // MARK: Asking

    private func blank(_ call: PageCall) async throws -> NewRequestPage {
        var page = NewRequestPage(people: try await Self.people(call))
        (page.to, page.what, page.duty) = (call.query["to"], call.query["what"], call.query["duty"])
        return page
    }

    /// With all that was typed, and the reason why it was refused.
    private func typed(_ call: PageCall, _ error: (any RingbackError)? = nil) async throws -> NewRequestPage {
        var page = NewRequestPage(people: try await Self.people(call))
        (page.to, page.what, page.by, page.duty, page.aside) =
            (call.form["to"], call.form["what"], call.form["by"], call.form["duty"], call.form["aside"])
        for fault in error?.faults ?? [] where ["what", "to", "by", "aside"].contains(fault.field) {
            page.faults[fault.field] = fault.sentence
        }
        if page.faults.isEmpty { page.problem = error?.sentence }
        // What they should put aside is asked where the page says how much they have.
        if error is LoadError { try await addLook(to: &page, call) }
        return page
    }

    private func addLook(to page: inout NewRequestPage, _ call: PageCall) async throws {
        let look = try await call.desk.lookBeforeAsking(try draft(call), by: call.acting)
        page.to = look.to.id.text
        page.look = NewRequestPage.Look(look, try await call.wording())
    }

    private func draft(_ call: PageCall) async throws -> RequestDraft {
        var by: Workday?
        if let text = call.form.text("by") {
            guard let day = try await call.days().day(text) else { throw RequestError.badDay }
            by = day
        }
        return RequestDraft(
            to: call.form.id("send") ?? call.form.id("to"), what: call.form["what"], by: by, duty: call.form.id("duty"),
            aside: call.form["aside"])
    }

    private func look(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await typed(call, $0) }) {
            var page = try await typed(call)
            try await addLook(to: &page, call)
            return .page(page)
        }
    }

    private func ask(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await typed(call, $0) }) {
            let asked = try await call.desk.askForWork(try draft(call), by: call.acting)
            let wording = try await call.wording()
            guard let view = asked.result else { return .seeOther(Paths.requests) }
            let away = view.away.map { " " + wording.away($0, view.names) } ?? ""
            return .done(wording(say("Sent to \(view.to.name).")) + away, at: Paths.requests)
        }
    }

    /// Everybody else who works here.
    static func people(_ call: PageCall) async throws -> [Choice] {
        let acting = try call.acting
        return try await call.desk.view(of: acting.office).picture.people.values
            .filter { $0.works && !acting.isBy($0.id) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { Choice(value: $0.id.text, title: $0.name) }
    }

    // MARK: One request

    private func page(_ call: PageCall) async throws -> RequestPage {
        RequestPage(
            try await call.desk.workRequest(try call.id("request"), by: call.acting), try await call.wording(),
            people: try await Self.people(call))
    }

    /// With all that was typed, and the reason why it was refused.
    private func again(_ call: PageCall, _ error: (any RingbackError)? = nil) async throws -> RequestPage {
        var page = try await page(call)
        page.problem = error?.sentence
        let answer: RequestAnswer? = call.form.word("answer")
        guard let place = page.answers.firstIndex(where: { $0.answer == answer }) else { return page }
        page.answers[place].isOpen = true
        page.answers[place].text = call.form["text"]
        page.answers[place].tone = call.form["tone"]
        page.answers[place].chosen = call.form["to"]
        page.answers[place].until = call.form["until"]
        if error == nil, let ready = call.form.number("ready") { page.answers[place].begin(with: ready) }
        return page
    }

    private func answer(_ call: PageCall) async throws -> PageAnswer {
        if call.form.isOn("begin") { return .page(try await again(call)) }
        return try await call.answer(or: { try await again(call, $0) }) {
            let answer: RequestAnswer = try call.form.required("answer", call.form.word("answer"))
            var draft = ReplyDraft(answer, text: call.form["text"], to: call.form.id("to"))
            draft.tone = call.form.word("tone")
            if answer == .later, let text = call.form.text("until") {
                guard let day = try await call.days().day(text) else { throw RequestError.badDay }
                draft.until = day
            }
            let view = try await call.desk.answerRequest(try call.id("request"), draft, by: call.acting)
            let wording = try await call.wording()
            let said =
                view.passedTo.map { say("Passed on to \($0.name), with what you wrote.") }
                ?? say("\(view.from.name) has your answer: \(answer.short).")
            return .done(wording(said), at: Paths.requests)
        }
    }

    private func choose(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await again(call, $0) }) {
            let ask = call.form["ask"] == "yes"
            let view = try await call.desk.chooseAsking(try call.id("request"), ask, by: call.acting)
            let names = Phrase.all(of: view.managers.map(\.name))
            return .done(
                try await call.wording()(
                    ask ? say("The same note has gone to \(names).") : say("Nobody was told. The request is closed.")),
                at: Paths.request(view.id.text))
        }
    }

    private func finish(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await again(call, $0) }) {
            let view = try await call.desk.finishRequest(try call.id("request"), by: call.acting)
            return .done(try await call.wording()(say("Done. \(view.from.name) knows.")), at: Paths.requests)
        }
    }

    private func withdraw(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await again(call, $0) }) {
            _ = try await call.desk.withdrawRequest(try call.id("request"), by: call.acting)
            return .done(try await call.wording()(say("Taken back.")), at: Paths.requests)
        }
    }

    private func tie(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await again(call, $0) }) {
            let other: WorkRequestID = try call.form.required("with", call.form.id("with"))
            let view = try await call.desk.tieRequests(try call.id("request"), with: other, by: call.acting)
            return .done(try await call.wording()(say("Tied together.")), at: Paths.request(view.id.text))
        }
    }

    private func untie(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { try await again(call, $0) }) {
            let view = try await call.desk.untieRequest(try call.id("request"), by: call.acting)
            return .done(
                try await call.wording()(say("It is counted on its own now.")), at: Paths.request(view.id.text))
        }
    }
}
