import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The standards: the hub, each rule, what was found, training, questions.
struct StandardRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.standards) { .page(try await hub($0)) }
        router.post(Paths.standardsAdoption, adopt)
        router.get(Paths.standard(":rule")) { .page(try await standard($0)) }
        router.post(Paths.standardVersions(":rule"), change)
        router.post(Paths.standardAcknowledgement(":rule"), acknowledge)
        router.get(Paths.findings) { .page(try await FindingsPage.found($0)) }
        TrainingRoutes(router: router).register()
        QuestionRoutes(router: router).register()
    }

    private func hub(_ call: PageCall) async throws -> StandardsPage {
        StandardsPage(
            try await call.desk.standards(by: call.acting), try await call.wording(),
            seesOthers: Policy.stands(.seeLoad, try call.acting))
    }

    private func adopt(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await hub(call)
            page.adoption?.effective = call.form["effective"]
            page.adoption?.fault = error.faults.first { $0.field == "effective" }?.sentence
            if page.adoption?.fault == nil { page.problem = error.sentence }
            return page
        } _: {
            guard let template = StandardTemplate(rawValue: call.form["template"]) else {
                throw StandardError.templateUnknown(call.form["template"])
            }
            let day = try Self.day(call.form["effective"], try await call.days())
            _ = try await call.desk.adoptStandards(template, effective: day, by: call.acting)
            return .done(
                try await call.wording()(say("The standards are adopted. Change what is different here.")),
                at: Paths.standards)
        }
    }

    private func standard(_ call: PageCall) async throws -> StandardPage {
        let rule = try call.rule()
        let view = try await call.desk.standard(rule, by: call.acting)
        guard !view.versions.isEmpty else { throw StandardError.notAdopted }
        var draft: StandardDraft?
        if view.mayRun { draft = try await call.desk.standardDraft(rule, effective: nil, by: call.acting) }
        return StandardPage(view, draft, try await call.wording())
    }

    private func change(_ call: PageCall) async throws -> PageAnswer {
        let rule = try call.rule()
        return try await call.answer { error in
            var page = try await standard(call)
            page.form = StandardForm(call.form)
            for fault in error.faults { page.form?.faults[fault.field] = fault.sentence }
            if error.faults.isEmpty { page.problem = error.sentence }
            return page
        } _: {
            let form = StandardForm(call.form)
            let day = try Self.day(form.effective, try await call.days())
            var draft = try await call.desk.standardDraft(rule, effective: day, by: call.acting)
            draft.text = form.text
            draft.holds = form.holds
            draft.parameters = try form.parameters(over: draft.parameters)
            _ = try await call.desk.changeStandard(rule, draft, seen: form.seen, by: call.acting)
            return .done(
                try await call.wording()(say("The new version is saved. It applies from its day on.")),
                at: Paths.standard(rule.rawValue))
        }
    }

    private func acknowledge(_ call: PageCall) async throws -> PageAnswer {
        let rule = try call.rule()
        _ = try await call.desk.acknowledgeStandard(rule, number: call.form.number("version"), by: call.acting)
        return .done(try await call.wording()(say("Noted that you have read it.")), at: Paths.standards)
    }

    /// - Throws: ``StandardError/dateUnreadable(_:)``.
    static func day(_ text: String, _ days: DayReader) throws(StandardError) -> Workday? {
        try day(text, .ahead, days)
    }

    static func day(
        _ text: String, _ side: DayReader.Side, _ days: DayReader
    ) throws(StandardError) -> Workday? {
        if text.isEmpty { return nil }
        guard let day = days.day(text, side) else { throw .dateUnreadable(text) }
        return day
    }
}

extension PageCall {
    fileprivate func rule() throws -> StandardRule {
        let text = context.parameters.get("rule") ?? ""
        guard let rule = StandardRule(rawValue: text) else { throw StandardError.ruleUnknown(text) }
        return rule
    }
}
