import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The office's mail: settings, tests and repairs; and everybody's mail wishes.
struct OfficeMailRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.officeMail) { call in .page(try await page(call)) }
        router.post(Paths.officeMail, save)
        router.post(Paths.officeMailTest, test)
        router.post(Paths.officeMailFetch, fetch)
        router.post(Paths.outboxRetry(":number"), sendAgain)
        router.post(Paths.mailMended(":id")) { call in
            try await call.desk.mendMail(of: try call.id(), by: call.acting)
            let say = try await call.wording()
            return .done(say("They get email again."), at: Paths.officeMail)
        }
        router.post(Paths.ownMail, wish)
    }

    private func page(_ call: PageCall) async throws -> OfficeMailPage {
        OfficeMailPage(try await call.desk.mailSetup(by: call.acting), try await call.wording())
    }

    private func save(_ call: PageCall) async throws -> PageAnswer {
        let draft = MailAccountDraft(call.form)
        return try await call.answer(or: { error in try await page(call).with(draft, error) }) {
            _ = try await call.desk.setMail(draft, by: call.acting, expecting: call.form.number("version"))
            let say = try await call.wording()
            return .done(
                say("Mail settings saved. Send a test to see whether they work."), at: Paths.officeMail)
        }
    }

    private func test(_ call: PageCall) async throws -> PageAnswer {
        try await tried(call) {
            let trial = try await call.desk.testMail(details: call.form["details"] == "yes", by: call.acting)
            let say = try await call.wording()
            return .init(
                sentence: trial.failure == nil
                    ? say("The server accepted the test email. Check that it arrives at \(trial.to).")
                    : say("The test email to \(trial.to) was not sent."),
                words: trial.failure.map { say($0.words) }, advice: trial.advice.map { say($0) },
                asksForDetails: trial.failure != nil && call.form["details"] != "yes")
        }
    }

    private func fetch(_ call: PageCall) async throws -> PageAnswer {
        try await tried(call) {
            let fetched = try await call.desk.fetchNow(by: call.acting)
            let (say, count) = (try await call.wording(), fetched.count)
            if let failure = fetched.failure {
                return .init(
                    sentence: say("The mailbox could not be read."), words: say(failure.words),
                    advice: say(failure.advice))
            }
            return .init(
                sentence: count == 0
                    ? say("The mailbox was read; nothing new.")
                    : say(
                        count, one: "The mailbox was read: 1 new email.",
                        other: "The mailbox was read: \(count) new emails."))
        }
    }

    private func tried(
        _ call: PageCall, _ act: () async throws -> OfficeMailPage.Trial
    ) async throws -> PageAnswer {
        do {
            let trial = try await act()
            var page = try await page(call)
            page.trial = trial
            return .page(page)
        } catch let error as any RingbackError where error.kind == .conflict {
            var page = try await page(call)
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }

    private func sendAgain(_ call: PageCall) async throws -> PageAnswer {
        guard let number = call.context.parameters.get("number").flatMap({ Int($0) }) else {
            throw PostOfficeError.notHere
        }
        try await call.desk.sendAgain(number, by: call.acting)
        let say = try await call.wording()
        return .done(say("It will be sent again."), at: Paths.officeMail)
    }

    private func wish(_ call: PageCall) async throws -> PageAnswer {
        var wanted = Set(call.form.all("kind").compactMap { MailKind(rawValue: $0) })
        let acting = try call.acting
        let person = try await call.desk.view(of: acting.office).person(acting.person)
        // What the page does not ask them stays as it was.
        if !(person.map(MailKind.leads) ?? false), try await call.desk.mailWishes(by: acting).wants(.evening) {
            wanted.insert(.evening)
        }
        let wishes = MailWishes(
            off: Set(MailKind.optional).subtracting(wanted),
            when: try call.form.required("when", call.form.word("when")),
            dueSoonMinutes: try call.form.required("dueSoon", call.form.number("dueSoon")),
            withoutParticulars: call.form["withoutParticulars"] == "yes")
        _ = try await call.desk.setMailWishes(wishes, by: call.acting)
        let say = try await call.wording()
        return .done(say("Saved."), at: Paths.profile)
    }
}

extension MailAccountDraft {
    fileprivate init(_ form: Fields) {
        self.init(
            smtp: Server(url: form["smtpURL"], user: form["smtpUser"], password: form.text("smtpPassword")),
            imap: Server(url: form["imapURL"], user: form["imapUser"], password: form.text("imapPassword")),
            from: form["from"], replyDomain: form["replyDomain"], publicURL: form["publicURL"],
            trustedServer: form["trustedServer"], receiver: form["receiver"],
            endsByButton: form["endsByButton"] == "yes",
            withoutParticulars: form["withoutParticulars"] == "yes")
    }
}
