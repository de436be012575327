import RingbackCore
import RingbackDesk
import RingbackWords

/// Contacts: the list, single ones, and what is known about them.
struct ContactRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.contacts, list)
        router.get(Paths.newContact) { call in
            let fields = ContactFields(
                name: call.query["name"], numbers: ContactFields.Number.first(call.query["number"]))
            return .page(ContactPage(fields: fields, holders: try await holders(call)))
        }
        router.post(Paths.contacts, add)
        router.get(Paths.contact(":id")) { call in
            let id: ContactID = try call.id()
            let standing = try await call.desk.standing(id, by: call.acting)
            guard standing == id else {
                let say = try await call.wording()
                return .done(say("It was merged into this contact."), at: Paths.contact(standing.text))
            }
            return .page(try await page(call))
        }
        router.post(Paths.contact(":id"), change)
        router.post(Paths.contactStanding(":id"), setStanding)
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        var page = ContactsPage(query: call.query["q"], summary: "", contacts: [])
        let say = try await call.wording()
        let contacts: [Contact]
        var why: [ContactID: String] = [:]
        if page.query.isEmpty {
            (contacts, page.next) = try await call.desk.contacts(
                cursor: call.query.text("after"), limit: 100, by: acting)
            let count = try await call.desk.contactCount(upTo: 2001, by: acting)
            page.summary =
                count > 2000
                ? say("more than 2,000 contacts") : say(count, one: "1 contact", other: "\(count) contacts")
        } else {
            let found = try await call.desk.findContacts(page.query, limit: 50, by: acting)
            contacts = found.map(\.contact)
            for each in found { why[each.contact.id] = each.hit.why.phrase.map { say($0) } }
            page.summary =
                contacts.isEmpty
                ? say("nobody found") : say(contacts.count, one: "1 found", other: "\(contacts.count) found")
        }
        let calls = try await call.desk.lastCalls(of: contacts.map(\.id), by: acting)
        page.contacts = contacts.map { ContactsPage.Line($0, why: why[$0.id], lastCall: calls[$0.id], say) }
        page.mayImport = Policy.allows(.importContacts, acting)
        page.mayExport = Policy.allows(.exportContacts, acting)
        return .page(page)
    }

    private func page(_ call: PageCall) async throws -> ContactPage {
        try await ContactPage.known(try call.id(), call)
    }

    private func holders(_ call: PageCall) async throws -> [Choice] { try await ContactPage.holders(call) }

    // MARK: Changing

    private func add(_ call: PageCall) async throws -> PageAnswer {
        do {
            let say = try await call.wording()
            let draft = ContactDraft(call.form, say)
            let done = try await call.desk.addContact(draft, by: call.acting)
            guard let contact = done.result else { return .seeOther(Paths.contacts) }
            return .done(say("\(contact.name) is added."), at: Paths.contact(contact.id.text))
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
            let say = try await call.wording()
            let draft = ContactDraft(call.form, known: known, say)
            let saved = try await call.desk.changeContact(
                id, to: draft, by: call.acting, expecting: call.form.number("version"))
            guard let asked = draft.holder, let holder = saved.holder, asked != holder else {
                return .done(say("Saved."), at: Paths.contact(id.text))
            }
            let view = try await call.desk.view(of: call.acting.office)
            return .done(
                say(
                    """
                    Saved. The account is offered to \(view.name(of: asked)); until they accept, \
                    \(view.name(of: holder)) holds it.
                    """),
                at: Paths.contact(id.text))
        } catch let error as any RingbackError where error.kind != .notFound {
            var page = try await page(call)
            page.fields = ContactFields(call.form, known: page.fields)
            (page.problem, page.editing) = (error.sentence, call.form.word("part") ?? .who)
            return .page(page, status: error.status)
        }
    }

    private func setStanding(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        let principal: PersonID = try call.form.required("principal", call.form.id("principal"))
        try await call.desk.setStanding(
            call.form.word("standing"), why: call.form["why"], of: id, to: principal, by: call.acting)
        let say = try await call.wording()
        return .done(say("Saved."), at: Paths.contact(id.text))
    }
}
