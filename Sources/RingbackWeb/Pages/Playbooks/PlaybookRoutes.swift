import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The pages of playbooks: list, one playbook, drafts, two versions side by side, coverage.
struct PlaybookRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.playbooks) { .page(try await list($0)) }
        router.get(Paths.newPlaybook) { .page(try await form($0)) }
        router.get(Paths.playbookCoverage) { .page(try await coverage($0)) }
        router.post(Paths.playbooks, draft)
        router.get(Paths.playbook(":playbook")) { .page(try await page($0)) }
        router.get(Paths.newPlaybookVersion(":playbook")) { .page(try await form($0)) }
        router.get(Paths.playbookDifference(":playbook")) { .page(try await difference($0)) }
        router.get(Paths.playbookUses(":playbook")) { .page(try await uses($0)) }
        router.post(Paths.playbookVersions(":playbook"), draftVersion)
        PlaybookDecisions(router: router, page: page).register()
        MessagePlaybookRoutes(router: router).register()
    }

    private func list(_ call: PageCall) async throws -> PlaybooksPage {
        let view = try await call.desk.playbooks(by: call.acting)
        let cases = try await call.desk.cases(by: call.acting)
        let say = try await call.wording()
        return PlaybooksPage(
            lines: view.playbooks.map { PlaybooksPage.Line($0, today: view.today, say) },
            former: view.former.map { PlaybooksPage.Line($0, today: view.today, say) }, waiting: view.waiting,
            seesCoverage: view.seesCoverage, cases: cases.waiting.count)
    }

    private func page(_ call: PageCall) async throws -> PlaybookPage {
        let view = try await call.desk.playbook(call.playbook, by: call.acting)
        return PlaybookPage(view, try await call.wording())
    }

    private func coverage(_ call: PageCall) async throws -> PlaybookCoveragePage {
        let found = try await call.desk.playbookCoverage(by: call.acting)
        let wording = try await call.wording()
        return PlaybookCoveragePage(
            covered: found.covered, scenarios: found.scenarios,
            lines: found.lines.map { line in
                PlaybookCoveragePage.Line(
                    rule: line.rule.map {
                        ($0.number.description, Paths.playbook($0.number.playbook), $0.name)
                    }, words: line.words.joined(separator: " "), messages: line.messages)
            }, period: say("Messages from \(wording.date(found.from)) to \(wording.date(found.to))."),
            messages: found.messages, rest: found.rest, isCut: found.isCut)
    }

    private func difference(_ call: PageCall) async throws -> PlaybookDifferencePage {
        let view = try await call.desk.playbook(call.playbook, by: call.acting)
        let (from, to) = (call.query.number("from") ?? 0, call.query.number("to") ?? 0)
        let read = view.versions.filter(\.isRead)
        guard let before = read.first(where: { $0.version.number == from }),
            let after = read.first(where: { $0.version.number == to })
        else { throw PlaybookError.versionUnknown("\(view.playbook.number).\(to)") }
        return PlaybookDifferencePage(
            id: view.playbook.id.text, number: view.playbook.number, name: view.playbook.name, before: from, after: to,
            parts: PlaybookDifferencePage.parts(before, after), why: after.version.text.why)
    }

    private func uses(_ call: PageCall) async throws -> PlaybookUsesPage {
        let found = try await call.desk.playbookUses(
            call.playbook, version: call.query.text("version"), before: call.query.text("after"), limit: 100,
            by: call.acting)
        let wording = try await call.wording()
        return PlaybookUsesPage(
            id: found.playbook.id.text, number: found.playbook.number, name: found.playbook.name,
            lines: found.uses.map { line in
                PlaybookUsesPage.Line(
                    number: line.use.number.description, person: line.use.person.name,
                    at: wording.fullMoment(line.use.use.at), how: line.use.use.kind.label,
                    message: line.isSeen ? Paths.message(line.use.use.message.text) : nil)
            },
            next: found.next.map {
                Paths.playbookUses(call.playbook, version: call.query.text("version"), after: $0)
            })
    }

    // MARK: Writing

    private func form(_ call: PageCall) async throws -> PlaybookFormPage {
        let choices = try await call.desk.playbookChoices(by: call.acting)
        var page = PlaybookFormPage(
            form: PlaybookForm(), approvers: choices.people.map { Choice(value: $0.id.text, title: $0.name) },
            teams: choices.teams.map { Choice(value: $0.id.text, title: $0.name) }, topics: choices.topics)
        page.form.words = PlainText.shortened(call.query["words"], to: 200)
        guard call.context.parameters.get("playbook") != nil else { return page }
        let view = try await call.desk.playbook(call.playbook, by: call.acting)
        let read = view.versions.filter(\.isRead)
        if let latest = read.first(where: { $0.version.stage == .draft }) ?? view.current ?? read.first {
            page.form = PlaybookForm(latest.version.text)
        }
        page.form.seen = view.versions.first.map { String($0.version.number) } ?? ""
        page.playbook = (
            view.playbook.id.text, view.playbook.number, view.playbook.name, view.playbook.kind == .quick
        )
        return page
    }

    private func again(_ call: PageCall, _ error: any RingbackError) async throws -> PlaybookFormPage {
        var page = try await form(call)
        page.form = PlaybookForm(call.form)
        for fault in call.faults(of: error) { page.form.faults[fault.field] = fault.sentence }
        page.problem = error.sentence
        return page
    }

    private func draft(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer {
            try await again(call, $0)
        } _: {
            let form = PlaybookForm(call.form)
            let day = try await call.playbookDay(form.from)
            let made = try await call.desk.draftPlaybook(
                PlaybookDraft(
                    name: form.name, kind: Playbook.Kind(rawValue: form.kind) ?? .playbook, text: form.text,
                    approver: form.approver, from: day), by: call.acting)
            return try await sent(made.result, call)
        }
    }

    private func draftVersion(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer {
            try await again(call, $0)
        } _: {
            let form = PlaybookForm(call.form)
            let day = try await call.playbookDay(form.from)
            let made = try await call.desk.draftVersion(
                of: call.playbook,
                PlaybookDraft(text: form.text, approver: form.approver, from: day, seen: Int(form.seen)),
                by: call.acting)
            return try await sent(made.result, call)
        }
    }

    private func sent(_ view: PlaybookView?, _ call: PageCall) async throws -> PageAnswer {
        let wording = try await call.wording()
        guard let view, let draft = view.draft else { return .done(wording(say("Saved.")), at: Paths.playbooks) }
        return .done(
            wording(say("\(draft.number.description) is with \(draft.approver.name) for approval.")),
            at: Paths.playbook(view.playbook.id.text))
    }
}

extension PageCall {
    /// The playbook in the path, by id or number.
    var playbook: String { context.parameters.get("playbook") ?? "" }

    /// A day from which a version counts; `nil` for none.
    /// - Throws: ``PlaybookError/dateUnreadable(_:)``.
    func playbookDay(_ text: String) async throws -> Workday? {
        if text.isEmpty { return nil }
        guard let day = try await days().day(text) else { throw PlaybookError.dateUnreadable(text) }
        return day
    }
}
