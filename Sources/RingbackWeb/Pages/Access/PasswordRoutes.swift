import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// Passwords of those who are not in yet: the first one of one's own, and a forgotten one.
struct PasswordRoutes {
    let router: PageRouter

    func register() {
        router.getOpenly(Paths.firstPassword, first)
        router.post(Paths.firstPassword, choose)
        router.getOpenly(Paths.forgotPassword) { call in
            .page(ForgotPasswordPage(isMailed: try await call.desk.mailsPasswords(), email: call.query["email"]))
        }
        router.postOpenly(Paths.forgotPassword, forgot)
        let link = Paths.newPassword(token: ":token")
        router.getMailLink(link) { call in try await page(call) }
        router.postMailLink(link, set)
    }

    // MARK: The first of one's own

    private func first(_ call: PageCall) async throws -> PageAnswer {
        guard call.context.identity != nil else { return .seeOther(Paths.signIn(next: call.query["next"])) }
        guard call.context.isNewcomer else { return .seeOther(Paths.local(call.query["next"]) ?? Paths.home) }
        return .page(try await page(call, next: call.query["next"]))
    }

    private func page(_ call: PageCall, next: String) async throws -> NewPasswordPage {
        let acting = try call.context.newcomer()
        let email = try await call.desk.view(of: acting.office).person(acting.person)?.email ?? ""
        return NewPasswordPage(email: email, action: Paths.firstPassword, next: next, isFirst: true)
    }

    private func choose(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var page = try await page(call, next: call.form["next"])
            page.problem = error.sentence
            return page
        }) {
            try await call.desk.choosePassword(call.form["new"], by: try call.context.newcomer())
            return .seeOther(Paths.local(call.form["next"]) ?? Paths.home)
        }
    }

    // MARK: Forgotten

    /// The same answer whoever asks, so that it tells nobody who works here.
    private func forgot(_ call: PageCall) async throws -> PageAnswer {
        let email = call.form["email"]
        guard try await call.desk.mailsPasswords() else {
            return .page(ForgotPasswordPage(isMailed: false), status: .conflict)
        }
        return try await call.answer(or: { error in
            ForgotPasswordPage(isMailed: true, email: email, problem: error.sentence)
        }) {
            try await call.desk.forgotPassword(
                email: email, address: call.context.client.description,
                network: call.context.client.network.description)
            return .page(ForgotPasswordPage(isMailed: true, email: email, isSent: true))
        }
    }

    private func page(_ call: PageRouter.MailLinkCall) async throws -> NewPasswordPage {
        let link = try await call.desk.passwordLink(call.token, from: call.address)
        return NewPasswordPage(
            email: link.email, action: Paths.newPassword(token: call.token), office: link.office.office.name,
            language: link.office.language(of: link.person, asked: call.asked))
    }

    private func set(_ call: PageRouter.MailLinkCall) async throws -> NewPasswordPage {
        var page = try await page(call)
        do {
            try await call.desk.setPassword(call.form["new"], byLink: call.token, from: call.address)
            page.isDone = true
        } catch let error as AccessError where error.kind == .invalid {
            (page.problem, page.status) = (error.sentence, error.status)
        }
        return page
    }
}
