import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// What to say for somebody, how they take calls now, and who may interrupt them.
struct DiscretionRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.discretion(":id")) { call in .page(try await page(call)) }
        router.post(Paths.discretion(":id"), set)
        router.post(Paths.moment(":id"), moment)
        router.post(Paths.interrupts(":id"), interrupt)
        router.post(Paths.interruptRemoval(":contact", of: ":id"), remove)
    }

    private func page(_ call: PageCall) async throws -> DiscretionPage {
        let file = try await call.desk.discretion(of: try call.id(), by: call.acting)
        return DiscretionPage(file, sees: true, try await call.wording())
    }

    private func set(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            let fields = DiscretionPage.Fields(call.form)
            page.file?.fields = fields
            page.mark(fields.faults(error), or: error)
            return page
        }) {
            let draft = try DiscretionDraft(call.form)
            _ = try await call.desk.setDiscretion(
                of: id, draft, expecting: call.form.number("version"), by: call.acting)
            let say = try await call.wording()
            return .done(say("Saved. Whoever answers sees it from now on."), at: Paths.discretion(id.text))
        }
    }

    private func moment(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            page.until = call.form["until"]
            page.mark(Self.isAboutTime(error) ? ["until": error.sentence] : [:], or: error)
            return page
        }) {
            let file = try await call.desk.setMoment(
                of: id, to: call.form.word("moment"), until: call.form["until"], by: call.acting)
            let say = try await call.wording()
            return .done(DiscretionPage(file, sees: false, say).now, at: call.back(or: Paths.discretion(id.text)))
        }
    }

    private func interrupt(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        let adding = DiscretionPage.Adding(call.form)
        func again(
            _ problem: Phrase, at field: String?, found: [ContactResult] = []
        ) async throws -> DiscretionPage {
            var page = try await page(call)
            page.problem = problem
            if let field { (page.faults, page.problem) = ([field: problem], OfficeFields.look(at: 1)) }
            page.file?.adding = adding
            page.file?.adding.found = found
            return page
        }
        return try await call.answer(or: { error in
            try await again(error.sentence, at: Self.isAboutTime(error) ? "spans" : nil)
        }) {
            var contact: ContactID? = call.form.id("contact")
            if contact == nil { contact = try await only(adding.who, call) }
            guard let contact else {
                let found = try await found(adding.who, call)
                let problem =
                    found.isEmpty
                    ? say("Nobody found. Type the name or number of a contact.") : say("Choose who it is.")
                return .page(try await again(problem, at: "who", found: found), status: .unprocessableContent)
            }
            let rule = Interrupt(
                contact: contact, rule: adding.rule, hours: adding.rule == .hours ? try adding.hours() : [:],
                why: adding.why)
            _ = try await call.desk.setInterrupt(rule, of: id, by: call.acting)
            return .done(try await call.wording()(say("On the list.")), at: Paths.discretion(id.text))
        }
    }

    private static func isAboutTime(_ error: any RingbackError) -> Bool {
        if error is HoursError { return true }
        return error.faults.contains { $0.field == "until" || $0.field == "hours" }
    }

    /// The one contact whom a name or number can mean.
    private func only(_ typed: String, _ call: PageCall) async throws -> ContactID? {
        let found = try await call.desk.findContacts(typed, limit: 3, by: call.acting)
        guard let first = found.first, found.count == 1 || first.hit.plainness == .whole,
            found.count(where: { $0.hit.plainness == .whole }) <= 1
        else { return nil }
        return first.hit.contact
    }

    private func found(_ typed: String, _ call: PageCall) async throws -> [ContactResult] {
        let say = try await call.wording()
        return try await call.desk.findContacts(typed, limit: 8, by: call.acting).map {
            ContactResult(suggested: $0.contact, say)
        }
    }

    private func remove(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        try await call.desk.removeInterrupt(for: try call.id("contact"), of: id, by: call.acting)
        return .done(try await call.wording()(say("Taken off the list.")), at: Paths.discretion(id.text))
    }
}
