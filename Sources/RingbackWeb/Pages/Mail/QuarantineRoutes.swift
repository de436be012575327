import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// Mail waiting for a person: viewing, releasing and refusing it. And attachments.
struct QuarantineRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.quarantine, list)
        router.get(Paths.mails, all)
        router.get(Paths.heldMail(":id")) { call in .page(try await page(call, query: call.query["q"])) }
        router.post(Paths.mailRelease(":id"), release)
        router.post(Paths.mailRefusal(":id"), refuse)
        router.get(Paths.attachment(":file", of: ":id")) { call in
            .attachment(
                try await call.desk.attachment(try call.id("file"), of: try call.id(), by: call.acting),
                range: call.headers[.range])
        }
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        let isStrangers = call.query["strangers"] == "yes"
        let found = try await call.desk.quarantine(
            cursor: call.query.text("after"), limit: 50, strangers: isStrangers, by: call.acting)
        let say = try await call.wording()
        return .page(
            QuarantinePage(
                mails: found.mails.map { .init($0, about: found.about[$0.id], say) }, strangers: found.strangers,
                isStrangers: isStrangers,
                next: found.next.map { Paths.quarantine(after: $0, strangers: isStrangers) }))
    }

    private func all(_ call: PageCall) async throws -> PageAnswer {
        let (state, query) = (call.query["state"], call.query["q"])
        let say = try await call.wording()
        let acting = try call.acting
        do {
            let found = try await call.desk.mails(
                state: InboxRow.State(rawValue: state), words: query, cursor: call.query.text("after"), limit: 50,
                by: acting)
            return .page(
                MailsPage(
                    mails: found.mails.map { .init($0, say) }, state: state, query: query,
                    next: found.next.map { Paths.mails(state: state, query: query, after: $0) }))
        } catch let error as any RingbackError where error.kind == .invalid {
            return .page(MailsPage(mails: [], state: state, query: query, problem: error.sentence))
        }
    }

    private func page(_ call: PageCall, query: String) async throws -> HeldMailPage {
        let (acting, say) = (try call.acting, try await call.wording())
        let mail = try await call.desk.heldMail(try call.id(), by: acting)
        var page = HeldMailPage(mail, say, names: try await call.desk.names(by: acting))
        page.query = query
        if page.isListed {
            let waiting = try await call.desk.quarantine(cursor: nil, limit: 50, strangers: false, by: acting)
            page.others = waiting.mails.map { .init($0, about: waiting.about[$0.id], say) }
        }
        guard page.isHeld, !query.isEmpty else { return page }
        do {
            page.messages = try await call.desk.openMessages(of: query, by: acting).map { .init($0, say) }
            page.contacts = try await call.desk.findContacts(query, limit: 8, by: acting).map {
                .init(id: $0.contact.id.text, title: $0.contact.name, detail: $0.contact.company)
            }
        } catch let error as any RingbackError where error.kind == .invalid {
            page.problem = error.sentence
        }
        return page
    }

    private func release(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in try await again(call, error) }) {
            let message: MessageID? = call.form.id("message")
            let contact: ContactID? = call.form.id("contact")
            let other: MailDestination? =
                call.form.has("answer") ? .answer : call.form["office"].isEmpty ? nil : .office
            guard let place = message.map(MailDestination.message) ?? contact.map(MailDestination.contact) ?? other
            else {
                throw PostOfficeError.noDestination
            }
            let row = try await call.desk.release(try call.id(), to: place, by: call.acting)
            return .done(row.outcome, at: Paths.mails)
        }
    }

    private func refuse(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in try await again(call, error) }) {
            _ = try await call.desk.refuseMail(try call.id(), reason: call.form["reason"], by: call.acting)
            let say = try await call.wording()
            return .done(say("Rejected. It stays on record, and nobody is notified."), at: Paths.quarantine)
        }
    }

    private func again(_ call: PageCall, _ error: any RingbackError) async throws -> HeldMailPage {
        var page = try await page(call, query: call.form["q"])
        (page.problem, page.reason) = (error.sentence, call.form["reason"])
        return page
    }
}
