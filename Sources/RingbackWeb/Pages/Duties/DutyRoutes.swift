import RingbackCore
import RingbackDesk
import RingbackWords

/// The register of duties, and what people have on their hands.
struct DutyRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.duties, list)
        router.get(Paths.dutyAddition) { .page(try await addition($0)) }
        router.post(Paths.dutyAddition, add)
        router.get(Paths.duty(":duty")) { .page(try await page($0)) }
        router.post(Paths.duty(":duty"), change)
        router.post(Paths.dutyHolders(":duty"), hold)
        router.post(Paths.dutyDecision(":duty", ":change"), decide)
        router.post(Paths.dutyAnnouncement(":duty"), announce)
        router.post(Paths.dutyEnding(":duty"), end)
        router.get(Paths.load) { .page(try await loadPage($0)) }
        router.post(Paths.loadLimits, setLimit)
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        if let person: PersonID = call.query.id("of") {
            let held = try await call.desk.duties(of: person, by: call.acting)
            let name = try await call.desk.names(by: call.acting)[person] ?? ""
            return .page(DutiesPage(held, of: name, try await call.wording()))
        }
        let question = call.query["q"]
        let found = try await call.desk.duties(
            asked: question, after: call.query.text("after"), limit: question.isEmpty ? 100 : 20, by: call.acting)
        let waiting = question.isEmpty ? try await call.desk.dutiesToDecide(by: call.acting) : []
        return .page(DutiesPage(found, asked: question, waiting: waiting, try await call.wording()))
    }

    // MARK: Adding

    private func addition(_ call: PageCall) async throws -> DutyAdditionPage {
        let office = try await call.desk.view(of: try call.acting.office).picture
        var form = DutyFields(office)
        form.lead = try call.acting.person.text
        return DutyAdditionPage(
            form: form, people: try await call.desk.loads(by: call.acting).map(Choice.init))
    }

    private func add(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await addition(call)
            page.form.take(call.form)
            (page.holder, page.problem) = (call.form["holder"], error.sentence)
            return page
        } _: {
            let holder: PersonID? = call.form.id("holder")
            let done = try await call.desk.addDuty(
                DutyDraft(call.form), holder: holder.map { HolderDraft(person: $0) }, by: call.acting)
            let say = try await call.wording()
            let path = done.result.map { Paths.duty($0.duty.id.text) } ?? Paths.duties
            return .done(say("Added. Everybody can look it up now."), at: path)
        }
    }

    // MARK: One duty

    private func page(_ call: PageCall) async throws -> DutyPage {
        let id: DutyID = try call.id("duty")
        let view = try await call.desk.duty(id, by: call.acting)
        let office = try await call.desk.view(of: try call.acting.office).picture
        let say = try await call.wording()
        var page = DutyPage(view, in: office, reader: try call.acting.person, say)
        if view.may.propose { page.people = try await call.desk.loads(by: call.acting).map(Choice.init) }
        if view.may.announce {
            let texts = try await call.desk.dutyAnnouncement(of: id, by: call.acting)
            page.announcement = texts[say.language] ?? texts[.english]
        }
        return page
    }

    private func again(_ call: PageCall, _ error: any RingbackError) async throws -> DutyPage {
        var page = try await page(call)
        page.problem = error.sentence
        if call.form.has("person") {
            page.fields = .init(
                person: call.form["person"], from: call.form["from"], leftOut: call.form["leftOut"],
                why: call.form["why"])
        }
        if call.form.has("name") { page.form.take(call.form) }
        if call.form.has("text") { page.announcement = call.form["text"] }
        return page
    }

    private func act(
        _ call: PageCall, at path: Path? = nil, _ body: (DutyID, Wording) async throws -> String
    ) async throws -> PageAnswer {
        try await call.answer {
            try await again(call, $0)
        } _: {
            let id: DutyID = try call.id("duty")
            let said = try await body(id, try await call.wording())
            return .done(said, at: path ?? Paths.duty(id.text))
        }
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            _ = try await call.desk.changeDuty(
                id, DutyDraft(call.form), expecting: call.form.number("version"), by: call.acting)
            return say("Saved.")
        }
    }

    private func hold(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            let person: PersonID? = call.form.id("person")
            if person == nil, call.form["person"] != "nobody" { throw OfficeError.receiverMissing }
            let days = try await call.days()
            let day = try call.form.text("from").map { text in
                guard let day = days.day(text) else { throw DutyError.dayUnreadable }
                return day
            }
            let done = try await call.desk.setHolder(
                of: id,
                HolderDraft(
                    person: person, from: day, leftOut: call.form["leftOut"], why: call.form["why"],
                    corrects: call.form.isOn("corrects")), by: call.acting)
            return done.result?.pending == nil
                ? say("Confirmed.") : say("Proposed. Nothing changes until the lead confirms it.")
        }
    }

    private func decide(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            let decision: DutyChange.Decision = try call.form.required("decision", call.form.word("decision"))
            _ = try await call.desk.decideHolder(
                try call.id("change"), of: id, decision, reason: call.form["reason"], by: call.acting)
            return switch decision {
            case .confirmed: say("Confirmed.")
            case .declined: say("Declined.")
            case .withdrawn: say("Withdrawn.")
            }
        }
    }

    private func announce(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            _ = try await call.desk.announceDuty(id, call.form["text"], by: call.acting)
            return say("Sent to whoever used to ask.")
        }
    }

    private func end(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, at: Paths.duties) { id, say in
            try await call.desk.endDuty(id, by: call.acting)
            return say("Taken off the register.")
        }
    }

    // MARK: Load

    private func loadPage(_ call: PageCall) async throws -> LoadPage {
        let acting = try call.acting
        let loads = try await call.desk.loads(by: acting)
        let led = loads.map(\.id).filter {
            Policy.allows(.setLoadLimit, acting, acting.grounds(toOwner: $0).intersection([.leadOfOwner]))
        }
        return LoadPage(loads: loads, led: Set(led))
    }

    private func setLimit(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await loadPage(call)
            (page.person, page.most, page.problem) = (call.form["person"], call.form["most"], error.sentence)
            return page
        } _: {
            guard let person: PersonID = call.form.id("person") else { throw OfficeError.receiverMissing }
            let most = call.form.text("most").map { Int($0) ?? -1 }
            _ = try await call.desk.setLoadLimit(most, of: person, by: call.acting)
            return .done(try await call.wording()(say("Saved.")), at: Paths.load)
        }
    }
}
