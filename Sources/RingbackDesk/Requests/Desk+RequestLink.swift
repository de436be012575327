package import RingbackCore
import RingbackStore

/// What a mailed link about a request shows: the request, and what can be answered.
package struct RequestLink: Sendable {
    package let view: RequestView
    package let office: OfficeView
    package let person: PersonID
    package let now: Timestamp

    package var mayAnswer: Bool { view.isReceiver && view.mayAnswer }
    package var mayChoose: Bool { !view.isReceiver && view.state == .asking }
}

/// What a link’s page was sent with.
package enum RequestLinkAct: Sendable {
    case answer(ReplyDraft)
    case choose(ask: Bool)
}

// As with every link in a mail: its holder is the person it was sent to, opening it does nothing, pressing acts.
extension Desk {
    /// - Throws: ``MailLinkError``, ``RequestError/unknown``.
    package func requestLink(_ token: String, from address: String) async throws -> RequestLink {
        let (acting, id) = try await openRequestLink(token, from: address)
        return try await read(acting) { try $0.requestLink(id) }
    }

    /// Does what was pressed.
    /// - Throws: ``MailLinkError``, ``RequestError``.
    package func follow(
        _ token: String, _ act: RequestLinkAct, from address: String
    ) async throws -> RequestLink {
        let (acting, id) = try await openRequestLink(token, from: address)
        return try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            switch act {
            case .answer(let draft): _ = try Requests(change).answer(id, draft)
            case .choose(let ask): _ = try Requests(change).choose(id, ask: ask)
            }
            return try change.scope.requestLink(id)
        }
    }

    private func openRequestLink(_ token: String, from address: String) async throws -> (Acting, WorkRequestID) {
        let (mail, acting) = try await openLink(token, from: address) { mail in
            mail.kind == .request && MailParticulars(json: mail.particulars).request?.request != nil
        }
        guard let id = MailParticulars(json: mail.particulars).request?.request else { throw MailLinkError.unknown }
        return (acting, id)
    }
}

extension ReadScope {
    fileprivate func requestLink(_ id: WorkRequestID) throws -> RequestLink {
        RequestLink(view: try shown(try workRequest(id)), office: view, person: try person, now: now)
    }
}
