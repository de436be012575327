import RingbackCore
import RingbackDesk
import RingbackWords

/// Complaints and compliments: the list, the form, one of them.
struct ComplaintRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.complaints) { .page(try await list($0)) }
        router.get(Paths.newComplaint()) { .page(try await form($0)) }
        router.post(Paths.newComplaint(), look)
        router.post(Paths.complaints, add)
        router.get(Paths.complaint(":id")) { .page(try await page($0)) }
        router.post(Paths.complaintStep(":id"), step)
        router.post(Paths.complaintMark(":id"), mark)
        router.post(Paths.complaintTie(":id"), tie)
        router.post(Paths.complaintHandler(":id"), passOn)
        router.post(Paths.complaintAnswer(":id"), answer)
        router.post(Paths.complaintDispute(":id"), dispute)
        router.post(Paths.complaintDecision(":id"), decide)
    }

    private func list(_ call: PageCall) async throws -> ComplaintsPage {
        let person: PersonID? = call.query.id("person")
        let isOpenOnly = call.query.text("open") == "true"
        let found = try await call.desk.complaints(
            concerning: person, openOnly: isOpenOnly, before: call.query.text("after"), by: call.acting)
        let counts = Policy.allows(.seeComplaint, try call.acting, [])
        let figures = counts ? try await call.desk.complaintFigures(of: person, by: call.acting) : nil
        return ComplaintsPage(
            found, figures, person: person, isOpenOnly: isOpenOnly,
            mayDraw: Policy.allows(.runSamples, try call.acting), reader: try call.acting.person,
            try await call.wording())
    }

    // MARK: Registering

    private func form(_ call: PageCall) async throws -> ComplaintFormPage {
        try await form(
            call, message: call.query.text("message").flatMap { MessageID($0) }, find: call.query.text("find"))
    }

    private func form(_ call: PageCall, message: MessageID?, find: String?) async throws -> ComplaintFormPage {
        let say = try await call.wording()
        let office = try await call.desk.office(by: call.acting)
        var page = ComplaintFormPage(
            found: [], interactions: [],
            people: office.people.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                .map { Choice(value: $0.id.text, title: $0.name) },
            example: say.today.adding(days: -1).description)
        if let message {
            let choices = try await call.desk.interactions(of: message, by: call.acting)
            page.message = message.text
            page.picked = ComplaintFormPage.Found(choices, message, say)
            page.interactions = choices.map { Choice(interaction: $0, say) }
            page.form.interaction = page.interactions.first?.value ?? ""
        }
        if let find, !find.isEmpty {
            (page.find, page.hasSearched) = (find, true)
            let found = try await call.desk.findMessages(MessageFilter(text: find), limit: 10, by: call.acting)
            page.found = found.entries.map { ComplaintFormPage.Found($0, say) }
        }
        return page
    }

    /// Searches for the call, or takes one that was found. Everything typed comes along.
    private func look(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        return try await call.answer { error in
            var page = try await self.form(call, message: nil, find: nil)
            page.fill(form)
            page.problem = error.sentence
            return page
        } _: {
            let isPick = form.has("pick")
            var page = try await self.form(
                call, message: MessageID(form[isPick ? "pick" : "message"]), find: isPick ? nil : form.text("find"))
            page.fill(form)
            return .page(page)
        }
    }

    private func add(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        return try await call.answer { error in
            var page = try await self.form(call, message: MessageID(form["message"]), find: nil)
            page.fill(form)
            let faults = call.faults(of: error)
            for fault in faults {
                page.form.faults[fault.field] = fault.sentence
            }
            // "12/1" may be of last year.
            let fault = page.form.faults["received"]
            if let fault, let day = try await call.days().day(form["received"], .past) {
                page.form.faults["received"] = say("That is \(day.written). \(fault)")
            }
            if faults.isEmpty { page.problem = error.sentence }
            return page
        } _: {
            var draft = ComplaintDraft()
            draft.kind = form.word("kind") ?? .complaint
            draft.about = form.word("concerns") ?? .person
            draft.interaction = form["interaction"].isEmpty ? form["message"] : form["interaction"]
            draft.person = form.id("person")
            (draft.said, draft.observed, draft.place) = (form["said"], form["observed"], form["place"])
            (draft.from, draft.channel) = (form["from"], form.word("channel") ?? .page)
            if !form["received"].isEmpty {
                guard let day = try await call.days().day(form["received"], .past) else {
                    throw ComplaintError.dateUnreadable(form["received"])
                }
                draft.received = day
            }
            let done = try await call.desk.registerComplaint(draft, by: call.acting)
            let say = try await call.wording()
            return .done(
                say("Registered."), at: done.result.map { Paths.complaint($0.complaint.id.text) } ?? Paths.complaints)
        }
    }

    // MARK: One of them

    private func page(_ call: PageCall) async throws -> ComplaintPage {
        ComplaintPage(try await call.desk.complaint(try call.id(), by: call.acting), try await call.wording())
    }

    /// Does what a button of its page asks. Refused, the page stands again with everything typed; done, with what is
    /// being written for something else.
    private func act(
        _ call: PageCall, _ act: ComplaintPage.Act, _ said: Phrase, _ body: (ComplaintID) async throws -> Void
    ) async throws -> PageAnswer {
        let id: ComplaintID = try call.id()
        return try await call.answer { error in
            var page = try await page(call)
            page.refused = act
            page.fill(call.form)
            for fault in call.faults(of: error) { page.faults[fault.field] = fault.sentence }
            page.problem = error.sentence
            return page
        } _: {
            try await body(id)
            // It may no longer be theirs to see.
            if var again = try? await self.page(call) {
                again.fill(call.form, besides: act)
                if again.isBeingWritten {
                    again.done = said
                    return .page(again)
                }
            }
            return .done(try await call.wording()(said), at: Paths.complaint(id.text))
        }
    }

    private func step(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .step, say("Noted.")) { id in
            let stage: ComplaintStage = try call.form.required("stage", call.form.word("stage"))
            _ = try await call.desk.advanceComplaint(
                id, to: stage, StageNote(note: call.form["note"], outcome: call.form.word("outcome")), by: call.acting)
        }
    }

    private func mark(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .mark, say("Changed.")) { id in
            _ = try await call.desk.markComplaint(
                id, about: call.form.word("markedAs") ?? .person, isManner: call.form["manner"] == "true",
                why: call.form["markedWhy"], by: call.acting)
        }
    }

    private func tie(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .tie, say("Linked to the call.")) { id in
            let last = call.form["about"].split { "/?# ".contains($0) }.last { MessageID($0.lowercased()) != nil }
            guard let last else { throw ComplaintError.interactionUnknown }
            _ = try await call.desk.tieComplaint(id, to: last.lowercased(), by: call.acting)
        }
    }

    private func passOn(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .passOn, say("Passed on.")) { id in
            let handler: PersonID = try call.form.required("handler", call.form.id("handler"))
            _ = try await call.desk.passOnComplaint(id, to: handler, note: call.form["passedNote"], by: call.acting)
        }
    }

    private func answer(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .answer, say("Answered.")) { id in
            _ = try await call.desk.answerComplaint(id, call.form["answer"], by: call.acting)
        }
    }

    private func dispute(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .dispute, say("Disputed. Somebody who was not involved decides.")) { id in
            _ = try await call.desk.disputeComplaint(id, why: call.form["why"], by: call.acting)
        }
    }

    private func decide(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, .decide, say("Decided. Both sides are told.")) { id in
            let ruling: ComplaintDispute.Ruling = try call.form.required("ruling", call.form.word("ruling"))
            _ = try await call.desk.decideComplaint(
                id, ruling, about: call.form.word("concerns"), why: call.form["why"], by: call.acting)
        }
    }
}
