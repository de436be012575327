import RingbackCore
import RingbackDesk
import RingbackWords

/// Mail links: each a page with one button. Opening it does nothing; pressing the button acts once.
struct MailLinkRoutes {
    let router: PageRouter

    func register() {
        let link = Paths.mailLink(token: ":token", act: ":act")
        let undo = Paths.mailLinkUndo(token: ":token", act: ":act")
        router.getMailLink(link, open)
        router.postMailLink(link, press)
        // Opening the undo address shows the link itself.
        router.getMailLink(undo, open)
        router.postMailLink(undo, takeBack)
    }

    private func open(_ call: PageRouter.MailLinkCall) async throws -> MailLinkPage {
        let link = try await call.desk.mailLink(call.token, call.act, from: call.address)
        return MailLinkPage(link, call.token, asked: call.asked)
    }

    private func press(_ call: PageRouter.MailLinkCall) async throws -> MailLinkPage {
        let fields = MailLinkFields(text: call.form["text"], with: call.form["with"], to: call.form["to"])
        do {
            let link = try await call.desk.follow(call.token, call.act, fields, from: call.address)
            return link.hindrance == nil
                ? MailLinkPage(done: link, fields, call.token, asked: call.asked)
                : MailLinkPage(link, call.token, asked: call.asked)
        } catch let error as any RingbackError where !(error is MailLinkError) && error.kind != .tooMany {
            // Rejected input stays, with the reason.
            let link = try await call.desk.mailLink(call.token, call.act, from: call.address)
            var page = MailLinkPage(link, call.token, fields, asked: call.asked)
            if page.form != nil { page.problem = error.sentence }
            page.status = error.status
            return page
        }
    }

    private func takeBack(_ call: PageRouter.MailLinkCall) async throws -> MailLinkPage {
        do {
            _ = try await call.desk.undoLink(call.token, call.act, from: call.address)
            var page = try await open(call)
            page.notice = say("Undone. You can press it again.")
            return page
        } catch let error as any RingbackError where error.kind == .conflict && !(error is MailLinkError) {
            var page = try await open(call)
            (page.problem, page.status) = (error.sentence, error.status)
            return page
        }
    }
}
