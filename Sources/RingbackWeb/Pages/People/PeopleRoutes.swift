import HTTPTypes
import RingbackCore
import RingbackDesk

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
            open: Dictionary(uniqueKeysWithValues: sheets.map { ($0.person.id, $0.open.sheet + $0.open.out) }),
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
            "Mail to \(person.name) comes back since \(say.moment($0.since)): \(PlainText.shortened($0.words, to: 300))"
        }
        return page
    }

    // MARK: Changing

    private func add(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in
            NewPersonPage(
                fields: PersonFields(call.form), problem: error.sentence, mayMakeAdmin: try call.runsOffice)
        }) {
            let person = try await call.desk.addPerson(
                try PersonDraft().taking(call.form), password: call.form["password"], own: call.form["own"],
                by: call.acting)
            return .done("\(person.name) works here now and can sign in with that password.", at: Paths.people)
        }
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            let (office, typed) = (try await call.desk.office(by: call.acting), PersonFields(call.form))
            page.problem = error.sentence(now: page.fields.spoken(office), typed: typed.spoken(office))
            page.name = page.fields.name
            page.fields = typed
            return page
        }) {
            guard var person = try await call.desk.office(by: call.acting).people[id] else { throw AccessError.notHere }
            person.draft = try person.draft.taking(call.form)
            person.version = call.form.number("version") ?? 0
            let saved = try await call.desk.changePerson(person, by: call.acting)
            return .done("\(saved.name) is saved.", at: Paths.person(id.text))
        }
    }

    private func setPassword(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id in
            try await call.desk.resetPassword(
                of: id, to: call.form["password"], own: call.form["own"], by: call.acting)
            return "The password is set, their sign-ins and tokens have ended, and they are told that it was you."
        }
    }

    // MARK: Leaving

    private func offerAll(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id in
            let to = try call.receiver
            let count = try await call.desk.offerAll(from: id, to: to, note: call.form["note"], by: call.acting)
            let name = try await call.desk.names(by: call.acting)[to] ?? "somebody"
            return count == 0
                ? "There was nothing left to offer."
                : "\(Wording.count(count, "message")) offered to \(name). Each stays here until it is accepted."
        }
    }

    private func offerEverything(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id in
            let to = try call.receiver
            let count = try await call.desk.offerEverything(
                from: id, to: to, note: call.form["note"], by: call.acting)
            let name = try await call.desk.names(by: call.acting)[to] ?? "somebody"
            return """
                \(Wording.count(count.messages, "message")) and \(Wording.count(count.accounts, "account")) offered to \
                \(name), who can accept all at once. Each stays here until then.
                """
        }
    }

    private func replace(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id in
            guard !call.form["successor"].isEmpty else {
                throw HTTPProblem(.unprocessableContent, "Choose who takes their place, or nobody.")
            }
            let count = try await call.desk.replace(
                id, by: call.form.id("successor"), seen: call.form.all("post"), acting: call.acting)
            return "Replaced in \(Wording.count(count, "place"))."
        }
    }

    private func leave(_ call: PageCall) async throws -> PageAnswer {
        try await act(call) { id in
            try await call.desk.leave(id, by: call.acting)
            return "They have left: their sign-ins have ended."
        }
    }

    /// Does something about a person and reports the result, or the failure, on their page.
    private func act(_ call: PageCall, _ act: (PersonID) async throws -> String) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            page.problem = error.sentence
            page.leaving?.chosen = call.form["to"]
            return page
        }) {
            .done(try await act(id), at: Paths.person(id.text))
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
            let (authenticator, owner) = (names[assistant] ?? "somebody", names[principal] ?? "somebody")
            return .done("\(authenticator) keeps the sheet of \(owner) now.", at: Paths.people)
        }
    }

    private func removeAssistant(_ call: PageCall) async throws -> PageAnswer {
        let assistant: PersonID = try call.id("assistant")
        try await call.desk.removeAssistant(assistant, from: try call.id(), by: call.acting)
        let name = try await call.desk.names(by: call.acting)[assistant] ?? "somebody"
        return .done("\(name) keeps that sheet no longer.", at: Paths.people)
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
