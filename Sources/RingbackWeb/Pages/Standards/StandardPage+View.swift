import RingbackCore
import RingbackDesk
import RingbackWords

extension StandardsPage {
    init(_ view: StandardsView, _ wording: Wording, seesOthers: Bool) {
        let today = view.today.description
        self.init(
            lines: view.standards.map { standard in
                Line(
                    rule: standard.rule.rawValue, number: standard.rule.place, title: standard.rule.title,
                    stands: Self.stands(standard, wording), acknowledged: standard.acknowledged,
                    people: standard.people, waits: !standard.isAcknowledgedByMe)
            },
            adoption: view.mayRun && view.isTemplateLeft
                ? Adoption(effective: today, today: today, fault: nil) : nil,
            mayRun: view.mayRun, seesOthers: seesOthers, questions: view.questions, problem: nil)
    }

    private static func stands(_ standard: StandardSummary, _ wording: Wording) -> Phrase {
        let now: Phrase? = standard.current.map {
            let day = wording.date($0.effective)
            return $0.holds ? say("in force since \(day)") : say("not kept since \(day)")
        }
        let next: Phrase? = standard.next.map {
            let day = wording.date($0.effective)
            return $0.holds ? say("version \($0.number) from \(day)") : say("no longer kept from \(day)")
        }
        return .list([now, next].compactMap(\.self))
    }
}

extension StandardPage {
    init(_ view: StandardView, _ draft: StandardDraft?, _ wording: Wording) {
        self.init(
            rule: view.rule,
            versions: view.versions.enumerated().map { place, version in
                let before = place + 1 < view.versions.count ? view.versions[place + 1].version : nil
                return Version(version, before, isCurrent: version.version.term == view.current, view, wording)
            }, toKnow: view.isAcknowledgedByMe ? nil : view.toKnow, isAcknowledged: view.isAcknowledgedByMe,
            form: draft.map {
                StandardForm(
                    ($0.text, $0.parameters, $0.holds), effective: view.today.adding(days: 1),
                    seen: view.versions.first?.version.term.number ?? 0)
            }, problem: nil)
    }
}

extension StandardPage.Version {
    fileprivate init(
        _ view: StandardView.Version, _ before: StandardVersion?, isCurrent: Bool, _ standard: StandardView,
        _ wording: Wording
    ) {
        let term = view.version.term
        let at = wording.moment(view.version.at)
        let (old, new) = (
            Self.sentences(before, standard.rule, wording), Self.sentences(view.version, standard.rule, wording)
        )
        self.init(
            number: term.number,
            heading: Self.heading(term, isCurrent: isCurrent, among: standard.versions, wording.date(term.effective)),
            written: say("Written by \(view.by.name), \(at)"), text: view.version.text,
            parameters: term.parameters.words(for: standard.rule),
            removed: before == nil ? [] : old.filter { !new.contains($0) },
            added: before == nil ? [] : new.filter { !old.contains($0) },
            acknowledged: view.acknowledged.map(\.person.name), missing: view.missing.map(\.name),
            isCurrent: isCurrent)
    }

    private static func heading(
        _ term: StandardTerm, isCurrent: Bool, among all: [StandardView.Version], _ day: String
    ) -> Phrase {
        if all.contains(where: { $0.version.term.effective == term.effective && $0.version.term.number > term.number })
        {
            return say("Version \(term.number), replaced by another from the same day, \(day)")
        }
        if !term.holds { return say("Version \(term.number), no longer kept from \(day)") }
        return isCurrent
            ? say("Version \(term.number), in force since \(day)") : say("Version \(term.number), from \(day)")
    }

    private static func sentences(
        _ version: StandardVersion?, _ rule: StandardRule, _ wording: Wording
    ) -> [String] {
        guard let version else { return [] }
        let text = version.text.replacing("\n", with: ". ").split(separator: ". ").map {
            $0.last == "." ? String($0) : "\($0)."
        }
        return text + version.term.parameters.words(for: rule).map { wording($0) }
    }
}

extension FindingsPage {
    static func found(_ call: PageCall) async throws -> Self {
        let query = call.query
        var page = FindingsPage(from: query["from"], to: query["to"], rule: query["rule"], groups: [])
        let wording = try await call.wording()
        do {
            let days = try await call.days()
            let from = try StandardRoutes.day(page.from, .past, days)
            let to = try StandardRoutes.day(page.to, .past, days)
            (page.from, page.to) = (from?.description ?? "", to?.description ?? "")
            let rule = StandardRule(rawValue: page.rule)
            let found = try await call.desk.findings(
                from: from, to: to, rule: rule, after: query.text("after"), by: call.acting)
            let today = wording.today.description
            if page.from.isEmpty { page.from = page.to.isEmpty ? today : page.to }
            if page.to.isEmpty { page.to = max(page.from, today) }
            page.isToCome = page.from > today
            page.groups = groups(found, wording)
            page.next = found.next.map {
                Paths.findings(from: query.text("from"), to: query.text("to"), rule: query.text("rule"), after: $0)
            }
        } catch let error as StandardError {
            page.problem = error.sentence
        }
        return page
    }

    /// Where the evidence is, or what is to be mended.
    private static func evidence(_ finding: Finding) -> Path? {
        if let message = finding.message { return Paths.message(message.text) }
        return switch finding.rule {
        case .operatorOnDuty: Paths.coverage(week: finding.day.isoWeek, site: nil)
        case .mainNumber: Paths.routes
        case .greetingCurrent: finding.person.map { Paths.greeting($0.text) }
        case .operatorsTrained: finding.person.map { Paths.training(of: $0.text) }
        case .allReturned, .daySigned: Paths.day(finding.day.description)
        case .sameWorkday, .absentMailbox, .leaverMailbox: finding.person.map { Paths.person($0.text) }
        }
    }

    private static func groups(_ found: FindingPage, _ wording: Wording) -> [Group] {
        var groups: [(day: Workday, group: Group)] = []
        for view in found.findings {
            let finding = view.finding
            if groups.last?.day != finding.day {
                groups.append(
                    (finding.day, Group(day: wording.date(finding.day), isKept: view.isKept, lines: [])))
            }
            groups[groups.count - 1].group.lines.append(
                Line(
                    rule: finding.rule, evidence: finding.evidence, whose: view.person?.name ?? view.team ?? "",
                    opens: Self.evidence(finding), opensMessage: finding.message != nil))
        }
        return groups.map(\.group)
    }
}
