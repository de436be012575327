import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// The office's people: adding and changing them, whose sheets they keep, and leaving.
struct PeopleRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.people) { call in .page(try await list(call)) }
        router.get(Paths.newPerson) { call in
            try Policy.require(.runPeople, call.acting)
            return .page(NewPersonPage(mayMakeAdmin: try call.runsOffice))
        }
        router.post(Paths.people, add)
        router.get(Paths.person(":id")) { call in .page(try await page(call)) }
        router.post(Paths.person(":id"), change)
        router.post(Paths.personPassword(":id"), setPassword)
        router.post(Paths.personHandover(":id"), offerAll)
        router.post(Paths.personLeaving(":id"), leave)
        router.post(Paths.personPosts(":id"), replace)
        router.post(Paths.personEverything(":id"), offerEverything)
        router.post(Paths.principals, addAssistant)
        router.post(Paths.principalRemoval(":id", assistant: ":assistant"), removeAssistant)
    }

    // MARK: Looking

    private func list(_ call: PageCall) async throws -> PeoplePage {
        let acting = try call.acting
        let sheets = try await call.desk.sheets(by: acting)
        let (view, say) = (try await call.desk.view(of: acting.office), try await call.wording())
        let notices = view.picture.people.keys.compactMap { view.notice(of: $0, at: say.now) }
        return PeoplePage(
            try await call.desk.office(by: acting),
            open: Dictionary(uniqueKeysWithValues: sheets.map { ($0.person.id, $0.open) }),
            away: Dictionary(uniqueKeysWithValues: notices.map { ($0.person, say.awayShort($0, view.names)) }), say,
            mayChange: Policy.allows(.runPeople, acting))
    }

    private func page(_ call: PageCall) async throws -> PersonPage {
        let acting = try call.acting
        let office = try await call.desk.office(by: acting)
        guard let person = office.people[try call.id()] else { throw AccessError.notHere }
        let runs = Policy.allows(.runPeople, acting)
        var page = PersonPage(
            person, office, owed: runs ? try await call.desk.owed(by: person.id, for: acting) : nil,
            try await call.wording(), acting)
        let say = try await call.wording()
        let view = try await call.desk.view(of: acting.office)
        page.away = view.notice(of: person.id, at: say.now).map { say.away($0, view.names) }
        page.mailTrouble = try await call.desk.unreachable(by: acting).first { $0.person.id == person.id }.map {
            let (since, words) = (say.moment($0.since), PlainText.shortened($0.words, to: 300))
            return say("Mail to \(person.name) has been returned since \(since): \(words)")
        }
        return page
    }

    // MARK: Changing

    private func add(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var typed = PersonFields(call.form)
            let fault = FormFault(error)
            typed.faults = fault.fields
            return NewPersonPage(fields: typed, problem: fault.sentence, mayMakeAdmin: try call.runsOffice)
        }) {
            let person = try await call.desk.addPerson(
                try PersonDraft().taking(call.form), password: call.form["password"], own: call.form["own"],
                by: call.acting)
            let say = try await call.wording()
            return .done(say("\(person.name) added. They can sign in with that password."), at: Paths.people)
        }
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            var typed = PersonFields(call.form)
            let (office, say) = (try await call.desk.office(by: call.acting), try await call.wording())
            let days = WeekForm.faults(typed.hours)
            let fault =
                days.isEmpty
                ? FormFault(
                    error,
                    or: error.sentence(now: page.fields.spoken(office, say), typed: typed.spoken(office, say)))
                : FormFault(days)
            (typed.faults, page.problem) = (fault.fields, fault.sentence)
            page.name = page.fields.name
            page.fields = typed
            return page
        }) {
            guard var person = try await call.desk.office(by: call.acting).people[id] else { throw AccessError.notHere }
            person.draft = try person.draft.taking(call.form)
            person.version = call.form.number("version") ?? 0
            let saved = try await call.desk.changePerson(person, by: call.acting)
            let say = try await call.wording()
            return .done(say("\(saved.name) saved."), at: Paths.person(id.text))
        }
    }

    private func setPassword(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            try await call.desk.resetPassword(
                of: id, to: call.form["password"], own: call.form["own"], by: call.acting)
            return say(
                """
                Password set. They are signed out everywhere, their tokens are revoked, and they are told it was you.
                """)
        }
    }

    // MARK: Leaving

    private func offerAll(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            let to = try call.receiver
            let count = try await call.desk.offerAll(
                from: id, to: to, note: call.form["note"], aside: call.form["aside"], by: call.acting)
            let name = try await call.desk.names(by: call.acting)[to] ?? say("somebody")
            return count == 0
                ? say("There was nothing left to offer.")
                : say(
                    count, one: "1 message offered to \(name). Each stays here until it is accepted.",
                    other: "\(count) messages offered to \(name). Each stays here until it is accepted.")
        }
    }

    private func offerEverything(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            let to = try call.receiver
            let count = try await call.desk.offerEverything(
                from: id, to: to, note: call.form["note"], aside: call.form["aside"], by: call.acting)
            let name = try await call.desk.names(by: call.acting)[to] ?? say("somebody")
            let messages = say(count.messages, one: "1 message", other: "\(count.messages) messages")
            let accounts = say(count.accounts, one: "1 account", other: "\(count.accounts) accounts")
            return say(
                """
                \(messages) and \(accounts) offered to \
                \(name), who can accept all at once. Each stays here until then.
                """)
        }
    }

    private func replace(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id, say in
            guard !call.form["successor"].isEmpty else {
                throw HTTPProblem(.unprocessableContent, RingbackWords.say("Choose who takes their place, or nobody."))
            }
            let count = try await call.desk.replace(
                id, by: call.form.id("successor"), seen: call.form.all("post"), acting: call.acting)
            return say(count, one: "Replaced in 1 place.", other: "Replaced in \(count) places.")
        }
    }

    private func leave(_ call: PageCall) async throws -> PageAnswer {
        if !call.form.isOn("anyway"), let asked = try await askedFirst(call) { return .page(asked) }
        return try await act(call) { id, say in
            try await call.desk.leave(id, by: call.acting)
            return say("Marked as left. They are signed out everywhere.")
        }
    }

    /// What is to be read before somebody with a leaving checklist is marked as left.
    private func askedFirst(_ call: PageCall) async throws -> LeaveAskPage? {
        let acting = try call.acting
        guard Policy.allows(.runPeople, acting), Policy.allows(.runLeaving, acting) else { return nil }
        let view = try await call.desk.leavingChecklist(of: try call.id(), by: acting)
        let hours = try await call.desk.view(of: acting.office).office.hours
        let say = try await call.wording()
        return view.leftAt == nil ? LeaveAskPage(view, today: hours.workday(at: say.now), say) : nil
    }

    /// Does something about a person and reports the result, or the failure, on their page.
    private func act(
        _ call: PageCall, _ act: (PersonID, Wording) async throws -> String
    ) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            let fault = FormFault(error)
            (page.fields.faults, page.problem) = (fault.fields, fault.sentence)
            page.leaving?.chosen = call.form["to"]
            return page
        }) {
            .done(try await act(id, try await call.wording()), at: Paths.person(id.text))
        }
    }

    // MARK: Principals

    private func addAssistant(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var page = try await list(call)
            page.problem = error.sentence
            page.chosen = (call.form["principal"], call.form["assistant"])
            return page
        }) {
            guard let principal: PersonID = call.form.id("principal"),
                let assistant: PersonID = call.form.id("assistant")
            else { throw OfficeError.assistantMissing }
            try await call.desk.addAssistant(assistant, to: principal, by: call.acting)
            let names = try await call.desk.names(by: call.acting)
            let say = try await call.wording()
            let (keeper, owner) = (names[assistant] ?? say("somebody"), names[principal] ?? say("somebody"))
            return .done(say("\(keeper) now keeps \(owner)’s sheet."), at: Paths.people)
        }
    }

    private func removeAssistant(_ call: PageCall) async throws -> PageAnswer {
        let assistant: PersonID = try call.id("assistant")
        try await call.desk.removeAssistant(assistant, from: try call.id(), by: call.acting)
        let say = try await call.wording()
        let name = try await call.desk.names(by: call.acting)[assistant] ?? say("somebody")
        return .done(say("\(name) no longer keeps that sheet."), at: Paths.people)
    }
}

extension PageCall {
    fileprivate var runsOffice: Bool { get throws { Policy.allows(.runOffice, try acting) } }

    /// The receiver of everything.
    fileprivate var receiver: PersonID {
        get throws {
            guard let to: PersonID = form.id("to") else { throw OfficeError.receiverMissing }
            return to
        }
    }
}
