import RingbackCore
import RingbackDesk
import RingbackWords

/// Absences: one's own, and those of people one looks after.
struct AbsenceRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.absences(":id")) { call in .page(try await page(call)) }
        router.post(Paths.absences(":id"), set)
        router.post(Paths.absenceEnd(":absence", of: ":id"), end)
    }

    private func page(_ call: PageCall) async throws -> AbsencePage {
        let acting = try call.acting
        let words = try await words(call)
        guard let person = words.view.person(try call.id()) else { throw AccessError.notHere }
        let chosen: AbsenceID? = call.query.id("absence") ?? call.form.id("absence")
        return AbsencePage(
            person, try await call.desk.absences(of: person.id, by: acting), changing: chosen, words, acting)
    }

    private func words(_ call: PageCall) async throws -> AbsenceWords {
        AbsenceWords(view: try await call.desk.view(of: call.acting.office), say: try await call.wording())
    }

    private func set(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer(or: { error in
            var page = try await page(call)
            page.problem = error.sentence
            if case .overlaps? = error as? AbsenceError, try call.acting.isBy(id) {
                page.problem = say("You are already away for part of that time. Change that absence.")
            }
            page.fields = AbsencePage.Fields(call.form, in: page.fields)
            return page
        }) {
            let planned = try await call.desk.setAbsence(
                of: id, AbsenceDraft(call.form), changing: call.form.id("absence"), by: call.acting)
            return .done(try await words(call).sentence(planned), at: Paths.absences(id.text))
        }
    }

    private func end(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        let absence: AbsenceID = try call.id("absence")
        let known = try await call.desk.view(of: try call.acting.office).picture.absences[id] ?? []
        try await call.desk.endAbsence(absence, of: id, by: call.acting)
        let say = try await call.wording()
        if let planned = known.first(where: { $0.id == absence }), planned.from > say.now {
            return .done(
                say("The absence planned for \(say.day(planned.from)) is removed."), at: Paths.absences(id.text))
        }
        let name = try await call.desk.names(by: call.acting)[id] ?? say("They", context: "a person")
        return .done(
            say("\(name)’s absence has ended. Their calls are back with them."),
            at: Paths.absences(id.text))
    }
}
