import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackStore

/// The people of the office: adding, changing, assistants, handing over and leaving.
struct PeopleRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.people) { call in .page(try await list(call)) }
        doors.post(Paths.people, add)
        doors.get(Paths.person(":id")) { call in .page(try await page(call)) }
        doors.post(Paths.person(":id"), change)
        doors.post(Paths.personHandover(":id"), handOver)
        doors.post(Paths.personLeaving(":id"), leave)
        doors.post(Paths.personPassword(":id"), resetPassword)
        doors.post(Paths.principals, addAssistant)
        doors.post(Paths.principalRemoval(":id", assistant: ":assistant"), removeAssistant)
    }

    private func list(_ call: PageCall, problem: String? = nil) async throws -> PeoplePage {
        let acting = try call.acting
        let picture = try await call.desk.office(by: acting)
        let load = Policy.allows(.seeLoad, acting) ? try await call.desk.owed(by: acting.person, for: acting).load : nil
        var page = PeoplePage(
            picture, load: load, try await call.wording(), mayChange: Policy.allows(.runPeople, acting))
        page.problem = problem
        return page
    }

    private func page(_ call: PageCall, problem: String? = nil) async throws -> PersonPage {
        let (id, acting): (PersonID, Acting) = (try call.id(), try call.acting)
        let picture = try await call.desk.office(by: acting)
        guard let person = picture.people[id] else { throw AccessError.notHere }
        var page = PersonPage(person, picture, try await call.wording(), mayChange: Policy.allows(.runPeople, acting))
        if page.mayChange, person.works {
            page.leaving = PersonPage.Leaving(try await call.desk.owed(by: id, for: acting), of: person, picture)
        }
        if Policy.allows(.seeOfficeHistory, acting) || id == acting.person {
            page.historyPath = Paths.history(subject: Subject.person(id).text)
        }
        page.problem = problem
        return page
    }

    // MARK: Changing

    private func add(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        do {
            let nobody = Person(office: acting.office, id: acting.person, name: "", email: "", roles: [])
            let person = try await call.desk.addPerson(
                nobody.filled(from: call.form), password: call.form.text("password"), by: acting)
            return .done("\(person.name) works here now.", at: Paths.people)
        } catch let error as any RingbackError where error.kind != .forbidden {
            var page = try await list(call, problem: error.sentence)
            page.fields = PersonFields(call.form)
            return .page(page, status: error.status)
        }
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        let (id, acting): (PersonID, Acting) = (try call.id(), try call.acting)
        do {
            guard var person = try await call.desk.office(by: acting).people[id] else { throw AccessError.notHere }
            person.version = call.form.number("version") ?? person.version
            _ = try await call.desk.changePerson(try person.filled(from: call.form), by: acting)
            return .done("Saved.", at: Paths.person(id.text))
        } catch let error as any RingbackError where error.kind != .forbidden && error.kind != .notFound {
            var page = try await page(call, problem: error.sentence)
            page.fields = PersonFields(call.form)
            return .page(page, status: error.status)
        }
    }

    private func handOver(_ call: PageCall) async throws -> PageAnswer {
        let (id, acting): (PersonID, Acting) = (try call.id(), try call.acting)
        let receiver: PersonID = try call.form.required("to", call.form.id("to"))
        return try await orProblem(call) {
            let offered = try await call.desk.offerAll(from: id, to: receiver, note: call.form["note"], by: acting)
            let moved = try await call.desk.moveAccounts(from: id, to: receiver, by: acting)
            let (messages, accounts) = (Wording.count(offered, "message"), Wording.count(moved, "account"))
            return .done("\(messages) offered, \(accounts) handed over.", at: Paths.person(id.text))
        }
    }

    private func leave(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await orProblem(call) {
            try await call.desk.leave(id, by: call.acting)
            return .done("They have left. Their sign-ins and tokens have ended.", at: Paths.people)
        }
    }

    private func resetPassword(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await orProblem(call) {
            try await call.desk.resetPassword(of: id, to: call.form["password"], by: call.acting)
            return .done(
                "The new password holds from now on. All their sign-ins have ended.", at: Paths.person(id.text))
        }
    }

    /// Does something to a person, or shows their page again with why not.
    private func orProblem(
        _ call: PageCall, _ act: () async throws -> PageAnswer
    ) async throws -> PageAnswer {
        do { return try await act() } catch let error as any RingbackError where error.kind != .forbidden {
            return .page(try await page(call, problem: error.sentence), status: error.status)
        }
    }

    // MARK: Assistants

    private func addAssistant(_ call: PageCall) async throws -> PageAnswer {
        let principal: PersonID = try call.form.required("principal", call.form.id("principal"))
        let assistant: PersonID = try call.form.required("assistant", call.form.id("assistant"))
        guard principal != assistant else {
            let page = try await list(call, problem: "Nobody is their own assistant. Choose somebody else.")
            return .page(page, status: .unprocessableContent)
        }
        return try await setAssistants(of: principal, call) { $0.insert(assistant) }
    }

    private func removeAssistant(_ call: PageCall) async throws -> PageAnswer {
        let assistant: PersonID = try call.id("assistant")
        return try await setAssistants(of: try call.id(), call) { $0.remove(assistant) }
    }

    private func setAssistants(
        of principal: PersonID, _ call: PageCall, _ change: (inout Set<PersonID>) -> Void
    ) async throws -> PageAnswer {
        var assistants = try await call.desk.office(by: call.acting).assistants[principal] ?? []
        change(&assistants)
        try await call.desk.setAssistants(assistants, of: principal, by: call.acting)
        return .done("Saved.", at: Paths.people)
    }
}
