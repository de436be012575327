import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// Adding to and removing from a contact's card, and saying the name aloud.
struct CardRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.contactCalls(":id"), calls)
        router.get(Paths.contactSpeech(":id", digest: ":digest"), speech)
        router.post(Paths.contactConfirmation(":id")) { call in
            try await act(call, say("Confirmed by the caller."), confirm)
        }
        router.post(Paths.contactContext(":id")) { call in
            try await act(call, say("Saved for next time."), noteContext)
        }
        router.post(Paths.contactContextEnd(":id", context: ":context")) { call in
            try await act(call, say("Note removed.")) { call, id in
                try await call.desk.endContext(try call.id("context"), of: id, by: call.acting)
            }
        }
        router.post(Paths.contactQuestions(":id")) { call in
            try await act(call, say("It will be asked next time.")) { call, id in
                try await call.desk.ask(call.form["asks"], next: id, by: call.acting)
            }
        }
        router.post(Paths.contactAnswer(":id", question: ":question")) { call in
            try await act(call, say("Saved.")) { call, id in
                try await call.desk.answer(
                    try call.id("question"), of: id, with: call.form["answer"], by: call.acting)
            }
        }
        router.post(Paths.contactQuestionRemoval(":id", question: ":question")) { call in
            try await act(call, say("It will no longer be asked.")) { call, id in
                try await call.desk.dropQuestion(try call.id("question"), of: id, by: call.acting)
            }
        }
        router.post(Paths.contactAssistants(":id"), addAssistant)
        router.post(Paths.contactAssistantRemoval(":id", assistant: ":assistant")) { call in
            try await act(call, say("Removed. Both contacts are kept.")) { call, id in
                try await call.desk.removeAssistant(try call.id("assistant"), of: id, by: call.acting)
            }
        }
        router.post(Paths.contactFavors(":id")) { call in try await act(call, say("Counted."), noteFavor) }
        router.post(Paths.contactFavor(":id", favor: ":favor")) { call in
            try await act(call, say("Saved."), changeFavor)
        }
        router.post(Paths.contactNotes(":id")) { call in
            try await act(call, say("Saved. Only you and those who share this sheet can see it.")) { call, id in
                let principal: PersonID = try call.form.required("for", call.form.id("for"))
                _ = try await call.desk.writeNote(call.form["text"], on: id, for: principal, by: call.acting)
            }
        }
        router.post(Paths.contactNoteRemoval(":id", note: ":note")) { call in
            try await act(call, say("Removed.")) { call, id in
                try await call.desk.removeNote(try call.id("note"), on: id, by: call.acting)
            }
        }
    }

    /// Does something and returns to the contact; on failure shows the page again with the reason.
    private func act(
        _ call: PageCall, _ said: Phrase, _ body: (PageCall, ContactID) async throws -> Void
    ) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        do {
            try await body(call, id)
        } catch let error as any RingbackError where error.kind == .invalid || error.kind == .conflict {
            var page = try await ContactPage.known(id, call)
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
        return .done(try await call.wording()(said), at: call.back(or: Paths.contact(id.text)))
    }

    private func confirm(_ call: PageCall, _ id: ContactID) async throws {
        let isSaid = call.form["spelling"].isEmpty
        _ = try await call.desk.confirm(
            id, spelling: !isSaid, pronunciation: isSaid ? call.form["pronunciation"] : nil, by: call.acting)
    }

    private func noteContext(_ call: PageCall, _ id: ContactID) async throws {
        var until: Timestamp?
        if let text = call.form.text("until") {
            guard let day = try await call.days().day(text) else { throw HoursError.dateUnreadable(text) }
            // To the end of that day on the office's clock.
            let hours = try await call.desk.view(of: call.acting.office).office.hours
            until = hours.instant(computed: WallTime(day: Workday(daysSince1970: day.daysSince1970 + 1), minutes: 0))
        }
        try await call.desk.noteContext(call.form["text"], for: id, until: until, by: call.acting)
    }

    // MARK: Favors

    /// The contact's page counts those of their assistants, too.
    private func noteFavor(_ call: PageCall, _ id: ContactID) async throws {
        let principal: PersonID = try call.form.required("for", call.form.id("for"))
        let side: FavorRow.Side = try call.form.required("side", call.form.word("side"))
        _ = try await call.desk.noteFavor(
            side, for: call.form["what"], with: call.form.id("with") ?? id, of: principal, by: call.acting)
    }

    private func changeFavor(_ call: PageCall, _ id: ContactID) async throws {
        let favor: FavorID = try call.id("favor")
        let contact: ContactID = call.form.id("with") ?? id
        switch call.form["act"] {
        case "removed": try await call.desk.removeFavor(favor, with: contact, by: call.acting)
        case "owed": try await call.desk.reopenFavor(favor, with: contact, by: call.acting)
        default: try await call.desk.settleFavor(favor, with: contact, by: call.acting)
        }
    }

    // MARK: Assistants

    private func addAssistant(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        if form["contact"].isEmpty {
            let namesakes = try await namesakes(call)
            if !namesakes.isEmpty {
                var page = try await ContactPage.known(try call.id(), call)
                page.namesakes = .init(
                    name: form["name"], number: form["number"], note: form["note"], contacts: namesakes)
                return .page(page)
            }
        }
        return try await act(call, say("Added as their assistant.")) { call, id in
            if let assistant: ContactID = form.id("contact") {
                try await call.desk.addAssistant(assistant, to: id, note: form["note"], by: call.acting)
            } else {
                _ = try await call.desk.addAssistant(
                    named: form["name"], number: form["number"], to: id, note: form["note"], by: call.acting)
            }
        }
    }

    /// Contacts with exactly this name or number.
    private func namesakes(_ call: PageCall) async throws -> [Choice] {
        let (id, name): (ContactID, String) = (try call.id(), call.form["name"])
        let found = try await call.desk.findContacts(name, limit: 8, by: call.acting).map(\.contact)
        let key = NameFolding.sortKey(name)
        return found.filter { $0.id != id && !key.isEmpty && NameFolding.sortKey($0.name) == key }.map {
            Choice(value: $0.id.text, title: $0.company.isEmpty ? $0.name : "\($0.name), \($0.company)")
        }
    }

    // MARK: Looking and listening

    private func calls(_ call: PageCall) async throws -> PageAnswer {
        let (id, acting): (ContactID, Acting) = (try call.id(), try call.acting)
        let contact = try await call.desk.contact(id, by: acting)
        let (calls, about, next, names) = try await call.desk.calls(
            of: id, cursor: call.query.text("after"), limit: 50, by: acting)
        let say = try await call.wording()
        return .page(
            CallsPage(
                contact: id.text, name: contact.name,
                calls: calls.map { call in
                    .init(
                        call, about: about[call.message].map { ($0.entry, $0.sees) },
                        usual: contact.firstToTry?.e164, names, say)
                },
                next: next))
    }

    private func speech(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        let (saying, sound) = try await call.desk.speech(of: id, by: call.acting)
        guard call.path.hasSuffix("/\(saying.digest)") else {
            return .seeOther(Paths.contactSpeech(id.text, digest: saying.digest))
        }
        return .sound(sound, range: call.headers[.range])
    }
}
