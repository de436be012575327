import RingbackCore
import RingbackDesk
import RingbackWords

/// Links in mails about requests. Opening one does nothing; pressing its main button answers.
struct RequestLinkRoutes {
    let router: PageRouter

    func register() {
        let link = Paths.requestLink(token: ":token", act: ":act")
        router.getMailLink(link, open)
        router.postMailLink(link, press)
    }

    private func open(_ call: PageRouter.MailLinkCall) async throws -> RequestLinkPage {
        RequestLinkPage(
            try await call.desk.requestLink(call.token, from: call.address), call.token, call.act, asked: call.asked,
            typed: call.form["text"])
    }

    private func press(_ call: PageRouter.MailLinkCall) async throws -> RequestLinkPage {
        if call.form.isOn("begin") { return try await open(call) }
        let act: RequestLinkAct
        if let answer = RequestAnswer(rawValue: call.act) {
            act = .answer(ReplyDraft(answer, text: call.form["text"]))
        } else if call.act == "ask" || call.act == "noNeed" {
            act = .choose(ask: call.act == "ask")
        } else {
            throw MailLinkError.unknown
        }
        do {
            let link = try await call.desk.follow(call.token, act, from: call.address)
            var page = RequestLinkPage(link, call.token, "", asked: call.asked)
            page.notice = say("Sent. You can change an answer for a day, in your requests.")
            return page
        } catch let error as RequestError {
            var page = try await open(call)
            (page.problem, page.status) = (error.sentence, error.status)
            return page
        }
    }
}
