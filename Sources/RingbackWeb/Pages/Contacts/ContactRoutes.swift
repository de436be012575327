import RingbackCore
import RingbackDesk
import RingbackStore

/// The contacts: the list, one of them, and what is known about them.
struct ContactRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.contacts, list)
        doors.get(Paths.newContact) { call in
            let fields = ContactFields(
                name: call.query["name"], numbers: ContactFields.Number.first(call.query["number"]))
            return .page(ContactPage(fields: fields, holders: try await holders(call)))
        }
        doors.post(Paths.contacts, add)
        doors.get(Paths.contact(":id")) { call in .page(try await page(call)) }
        doors.post(Paths.contact(":id"), change)
        doors.post(Paths.contactContext(":id"), noteContext)
        doors.post(Paths.contactStanding(":id"), setStanding)
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        var page = ContactsPage(query: call.query["q"], summary: "", contacts: [])
        let contacts: [Contact]
        if page.query.isEmpty {
            (contacts, page.next) = try await call.desk.contacts(
                cursor: call.query.text("after"), limit: 100, by: acting)
            page.summary = Wording.count(try await call.desk.contactCount(by: acting), "contact")
        } else {
            contacts = try await call.desk.findContacts(page.query, limit: 50, by: acting).map(\.contact)
            page.summary = contacts.isEmpty ? "nobody found" : "\(contacts.count) found"
        }
        let calls = try await call.desk.lastCalls(of: contacts.map(\.id), by: acting)
        let say = try await call.wording()
        page.contacts = contacts.map { ContactsPage.Line($0, lastCall: calls[$0.id], say) }
        page.mayImport = Policy.allows(.importContacts, acting)
        page.mayExport = Policy.allows(.exportContacts, acting)
        return .page(page)
    }

    private func page(_ call: PageCall) async throws -> ContactPage {
        let (id, acting): (ContactID, Acting) = (try call.id(), try call.acting)
        let card = try await call.desk.callerCard(id, by: acting)
        let say = try await call.wording()
        let view = try await call.desk.view(of: acting.office)
        return ContactPage(
            id: id.text, version: card.contact.version, card: CallerCardView(card, say),
            fields: ContactFields(card.contact, say), holders: try await holders(call),
            messages: try await call.desk.messages(of: id, by: acting).map { .init($0, say) },
            standings: ContactPage.Standing.all(card, acting, view),
            historyPath: Paths.history(subject: Subject.contact(id).text))
    }

    private func holders(_ call: PageCall) async throws -> [Choice] {
        try await call.desk.view(of: call.acting.office).picture.people.values.filter(\.works)
            .sorted { $0.name < $1.name }.map { Choice(value: $0.id.text, title: $0.name) }
    }

    // MARK: Changing

    private func add(_ call: PageCall) async throws -> PageAnswer {
        do {
            let draft = ContactDraft(call.form, try await call.wording())
            let done = try await call.desk.addContact(draft, by: call.acting)
            guard let contact = done.result else { return .seeOther(Paths.contacts) }
            return .done("\(contact.name) is added.", at: Paths.contact(contact.id.text))
        } catch let error as any RingbackError {
            let page = ContactPage(
                fields: ContactFields(call.form), problem: error.sentence, holders: try await holders(call))
            return .page(page, status: error.status)
        }
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        do {
            let known = try await call.desk.contact(id, by: call.acting)
            _ = try await call.desk.changeContact(
                id, to: ContactDraft(call.form, known: known, try await call.wording()), by: call.acting,
                expecting: call.form.number("version"))
            return .done("Saved.", at: Paths.contact(id.text))
        } catch let error as any RingbackError where error.kind != .notFound {
            var page = try await page(call)
            (page.fields, page.problem) = (ContactFields(call.form), error.sentence)
            return .page(page, status: error.status)
        }
    }

    private func noteContext(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        try await call.desk.noteContext(call.form["text"], for: id, until: nil, by: call.acting)
        return .done("Saved for next time.", at: Paths.contact(id.text))
    }

    private func setStanding(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        let principal: PersonID = try call.form.required("principal", call.form.id("principal"))
        try await call.desk.setStanding(
            call.form.word("standing"), why: call.form["why"], of: id, to: principal, by: call.acting)
        return .done("Saved.", at: Paths.contact(id.text))
    }
}
