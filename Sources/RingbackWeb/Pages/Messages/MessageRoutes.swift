import RingbackCore
import RingbackDesk
import RingbackWords

/// One message: its page, its card, and the forms of every act on it (``MessageVerbs``).
struct MessageRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.message(":id")) { call in .page(try await page(call)) }
        router.get(Paths.messageCard(":id")) { call in
            let file = try await call.desk.message(try call.id(), by: call.acting)
            return .fragment(try await card(of: file, call).html)
        }
        for verb in MessageVerbs.all { verb.register(at: router) }
        router.post(Paths.claims, claim)
    }

    private func claim(_ call: PageCall) async throws -> PageAnswer {
        _ = try await call.desk.claim(number: call.form["number"], by: call.acting)
        let say = try await call.wording()
        return .done(say("You are calling. Nobody else will for 90 seconds."), at: call.back(or: Paths.sheets))
    }

    private func page(_ call: PageCall) async throws -> MessagePage {
        let (id, acting): (MessageID, Acting) = (try call.id(), try call.acting)
        let file = try await call.desk.message(id, by: acting)
        let history = try await call.desk.history(of: .message(id), before: nil, limit: 60, by: acting)
        let say = try await call.wording()
        var page = MessagePage(file, history, say, acting)
        page.shown = call.query.word("show") ?? .all
        page.historyPath = Paths.history(subject: Subject.message(id).text)
        page.card = try await card(of: file, call)
        page.playbook = PlaybookBlock(
            try await call.desk.playbooks(for: id, by: acting), of: id, reader: acting.actor.person, say)
        return page
    }

    private func card(of file: MessageFile, _ call: PageCall) async throws -> MessageCard {
        let say = try await call.wording()
        guard let contact = file.entry.message.caller.contact else { return MessageCard(file, nil, say) }
        return MessageCard(file, try await call.desk.callerCard(contact, by: call.acting), say)
    }
}
