import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// One's own password, sessions and tokens.
struct ProfileRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.profile) { call in .page(try await page(call)) }
        router.post(Paths.password, changePassword)
        router.post(Paths.ownLanguage, chooseLanguage)
        router.post(Paths.sessionEnd(":id"), endSession)
        router.post(Paths.tokens, makeToken)
        router.post(Paths.tokenEnd(":id"), endToken)
    }

    private func page(_ call: PageCall) async throws -> ProfilePage {
        let acting = try call.acting
        let person = try await call.desk.view(of: acting.office).person(acting.person)
        let say = try await call.wording()
        let news = try await call.desk.accessNews(by: acting)
        return ProfilePage(
            name: acting.name, email: person?.email ?? "",
            sessions: try await call.desk.sessions(by: acting).map { .init($0, acting, say) },
            tokens: try await call.desk.tokens(by: acting).map { .init($0, say) },
            scopes: Scope.allCases.map { Choice(value: $0.rawValue, title: $0.words) },
            wishes: WishesView(
                try await call.desk.mailWishes(by: acting), leads: person.map(MailKind.leads) ?? false,
                officeHides: try await call.desk.mailsWithoutParticulars(by: acting)),
            language: person?.language?.code ?? "",
            news: news.entries.map { HistoryLine($0, in: news, say) })
    }

    private func chooseLanguage(_ call: PageCall) async throws -> PageAnswer {
        let chosen = call.form["language"]
        let language = Language(code: chosen)
        guard language != nil || chosen.isEmpty, call.form.has("language") else {
            throw HTTPProblem(.unprocessableContent, say("Choose one of the languages in the list."))
        }
        try await call.desk.setLanguage(language, by: call.acting)
        guard let language else {
            return .done(
                call.language(say("Your pages and emails are in your browser’s language.")),
                at: Paths.profile)
        }
        return .done(language(say("Your pages and emails are in \(language.name).")), at: Paths.profile)
    }

    private func changePassword(_ call: PageCall) async throws -> PageAnswer {
        do {
            try await call.desk.changePassword(
                from: call.form["old"], to: call.form["new"],
                keeping: Set(call.form.all("keep").compactMap { TokenID($0) }), by: call.acting)
            let say = try await call.wording()
            return .done(
                say(
                    """
                    Password changed. You are signed out everywhere else, and the tokens you did not keep are revoked.
                    """), at: Paths.profile)
        } catch let error as any RingbackError {
            var page = try await page(call)
            // A wrong old password is no reason to sign in again.
            let fault = FormFault(error, renamed: ["password": "new", "own": "old"])
            (page.faults, page.problem) = (fault.fields, fault.sentence)
            return .page(page, status: .unprocessableContent)
        }
    }

    private func endSession(_ call: PageCall) async throws -> PageAnswer {
        try await call.desk.endSession(try call.id(), by: call.acting)
        let say = try await call.wording()
        return .done(say("Signed out on that device."), at: Paths.profile)
    }

    private func makeToken(_ call: PageCall) async throws -> PageAnswer {
        var page = try await page(call)
        do {
            let scope: Scope? = call.form.word("scope")
            let made = try await call.desk.makeToken(
                name: call.form["name"], scopes: Set([scope].compactMap { $0 }), by: call.acting)
            page.newToken = made.secret
            page.tokens.insert(.init(made.row, try await call.wording()), at: 0)
            return .page(page, status: .created)
        } catch let error as any RingbackError {
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }

    private func endToken(_ call: PageCall) async throws -> PageAnswer {
        try await call.desk.endToken(try call.id(), by: call.acting)
        let say = try await call.wording()
        return .done(say("Token revoked."), at: Paths.profile)
    }
}

extension ProfilePage.Session {
    init(_ row: SessionRow, _ acting: Acting, _ say: Wording) {
        self.init(
            id: row.id.text, what: "\(say(Agent.name(row.agent))), \(row.address)",
            when: say("since \(say.moment(row.createdAt)), last seen \(say.moment(row.seenAt))"),
            isThis: row.id == acting.session)
    }
}

extension ProfilePage.Token {
    init(_ row: TokenRow, _ say: Wording) {
        let scopes = Scope.allCases.filter(row.scopes.contains).map { say($0.words) }
        self.init(
            id: row.id.text, name: row.name, scopes: say.list(scopes), when: say("created \(say.day(row.createdAt))"))
    }
}

extension Scope {
    fileprivate var words: Phrase {
        switch self {
        case .all: say("everything you can")
        case .read: say("view only")
        case .desk: say("file messages")
        case .messages: say("work on messages")
        case .contacts: say("change contacts")
        case .office: say("run the office")
        }
    }
}

/// The browser's name and system, in two words.
enum Agent {
    private static let browsers = ["Edg/": "Edge", "OPR/": "Opera", "Firefox/": "Firefox"]
    private static let systems = [
        "Windows": Phrase(verbatim: "Windows"), "Android": Phrase(verbatim: "Android"), "iPhone": say("an iPhone"),
        "iPad": say("an iPad"), "Mac OS X": say("a Mac"), "CrOS": Phrase(verbatim: "ChromeOS"),
        "Linux": Phrase(verbatim: "Linux"),
    ]
    private static let order = ["Windows", "Android", "iPhone", "iPad", "Mac OS X", "CrOS", "Linux"]

    static func name(_ agent: String) -> Phrase {
        let other = agent.contains("Chrome/") ? "Chrome" : agent.contains("Safari/") ? "Safari" : nil
        guard let browser = browsers.first(where: { agent.contains($0.key) })?.value ?? other else {
            return agent.isEmpty
                ? say("an unknown program") : Phrase(verbatim: PlainText.shortened(agent, to: 40))
        }
        let system = order.first { agent.contains($0) }.flatMap { systems[$0] }
        return system.map { say("\(browser) on \($0)", context: "browser") } ?? Phrase(verbatim: browser)
    }
}
