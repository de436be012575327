package import RingbackCore
import RingbackStore
import RingbackWords

// The office's written standards: adopted, changed from a day on, acknowledged. A version is never changed; what is
// changed is a new one.
extension Desk {
    package func standards(by acting: Acting) async throws -> StandardsView {
        try await read(acting) { scope in
            try Policy.require(.seeStandards, scope.acting)
            return try scope.standards()
        }
    }

    /// One rule with all its versions and who acknowledged them.
    package func standard(_ rule: StandardRule, by acting: Acting) async throws -> StandardView {
        try await read(acting) { scope in
            try Policy.require(.seeStandards, scope.acting)
            return try scope.standard(rule)
        }
    }

    /// Adopts the rules of a template that the office does not have yet.
    /// - Parameter effective: from when they hold; today if `nil`.
    /// - Throws: ``StandardError/adopted``, ``StandardError/effectivePast(_:today:)``.
    package func adoptStandards(
        _ template: StandardTemplate, effective: Workday?, by acting: Acting,
        once: IdempotentRequest<StandardsView>? = nil
    ) async throws -> IdempotentResult<StandardsView> {
        try await change(acting, once: once) { change in
            try Policy.require(.runStandards, change.acting)
            var known = change.view.picture.standards
            let day = effective ?? change.scope.today
            try EffectiveDay.check(day, today: change.scope.today)
            let rules = StandardRule.allCases.filter { known.lastNumber(of: $0) == 0 }
            guard !rules.isEmpty else { throw StandardError.adopted }
            let language = change.view.office.language ?? .english
            for rule in rules {
                let term = StandardTerm(number: 1, effective: day, parameters: template.parameters)
                known.add(term, to: rule)
                try StandardQueries.add(
                    StandardVersion(
                        rule: rule, term: term, text: language(template.text(of: rule)), by: try change.person,
                        at: change.now), in: change.office, change.session)
                change.tell(
                    .standardAdopted, of: .office(change.office),
                    ["rule": .text(rule.rawValue), "effective": .text(day.description)])
            }
            try OfficeQueries.touch(change.office, change.session)
            try StandardMails(change).tellEverybody(StandardNews(.adopted))
            return try change.scope.standards(known)
        }
    }

    /// Writes a new version of a standard. It applies from its day on.
    /// - Parameter seen: the number of the last version that was looked at; `nil` if that does not matter.
    /// - Throws: ``StandardError``.
    package func changeStandard(
        _ rule: StandardRule, _ draft: StandardDraft, seen: Int? = nil, by acting: Acting,
        once: IdempotentRequest<StandardView>? = nil
    ) async throws -> IdempotentResult<StandardView> {
        try await change(acting, once: once) { change in
            try Policy.require(.runStandards, change.acting)
            let standards = change.view.picture.standards
            let last = standards.lastNumber(of: rule)
            guard last > 0 else { throw StandardError.notAdopted }
            if let seen, seen != last { throw StandardError.changed }
            let text = try PlainText.clean(draft.text, limit: StandardVersion.longestText)
            guard !text.isEmpty else { throw StandardError.textMissing }
            try draft.parameters.validate()
            try EffectiveDay.check(draft.effective, today: change.scope.today)
            if let before = standards.version(of: rule, on: draft.effective), before.holds == draft.holds,
                before.parameters == draft.parameters,
                try StandardQueries.version(before.number, of: rule, in: change.office, change.session)?.text == text
            {
                throw StandardError.nothingChanged
            }
            let term = StandardTerm(
                number: last + 1, effective: draft.effective, holds: draft.holds, parameters: draft.parameters)
            try EffectiveDay.check(
                term, of: rule, after: standards.version(of: rule, on: change.scope.today), today: change.scope.today)
            try StandardQueries.add(
                StandardVersion(rule: rule, term: term, text: text, by: try change.person, at: change.now),
                in: change.office, change.session)
            try OfficeQueries.touch(change.office, change.session)
            change.tell(
                .standardChanged, of: .office(change.office),
                [
                    "rule": .text(rule.rawValue), "version": .integer(Int64(term.number)),
                    "effective": .text(draft.effective.description), "holds": .text(draft.holds ? "yes" : "no"),
                ])
            try StandardMails(change).tellEverybody(StandardNews(.changed, rule: rule, number: term.number))
            var after = standards
            after.add(term, to: rule)
            return try change.scope.standard(rule, after)
        }
    }

    /// Says that one has read a version. Said twice, it counts once.
    /// - Parameter number: the version in force, or the next, if `nil`.
    package func acknowledgeStandard(
        _ rule: StandardRule, number: Int? = nil, by acting: Acting, once: IdempotentRequest<StandardView>? = nil
    ) async throws -> IdempotentResult<StandardView> {
        try await change(acting, once: once) { change in
            try Policy.require(.acknowledgeStandard, change.acting)
            let standards = change.view.picture.standards
            guard standards.lastNumber(of: rule) > 0 else { throw StandardError.notAdopted }
            let number = number ?? change.scope.toKnow(rule, standards)?.number ?? 0
            guard standards.terms[rule]?.contains(where: { $0.number == number }) ?? false else {
                throw StandardError.noSuchVersion
            }
            let person = try change.person
            let one = StandardAcknowledgement(rule: rule, number: number, person: person, at: change.now)
            if try StandardQueries.acknowledge(one, in: change.office, change.session) {
                change.tell(
                    .standardAcknowledged, of: .person(person),
                    ["rule": .text(rule.rawValue), "version": .integer(Int64(number))])
            }
            return try change.scope.standard(rule)
        }
    }
}

extension ReadScope {
    /// The version everybody is asked to know: the one in force, else the next.
    func toKnow(_ rule: StandardRule, _ standards: Standards) -> StandardTerm? {
        standards.version(of: rule, on: today) ?? standards.next(of: rule, after: today)
    }

    fileprivate func standards(_ known: Standards? = nil) throws -> StandardsView {
        let standards = known ?? view.picture.standards
        let working = Set(view.picture.people.values.filter(\.works).map(\.id))
        let all = try StandardRule.allCases.compactMap { rule -> StandardSummary? in
            guard let known = toKnow(rule, standards) else { return nil }
            let acknowledged = Set(
                try StandardQueries.acknowledgements(of: rule, in: office, session)
                    .filter { $0.number == known.number }.map(\.person))
            return StandardSummary(
                rule: rule, current: standards.version(of: rule, on: today),
                next: standards.next(of: rule, after: today),
                acknowledged: acknowledged.intersection(working).count, people: working.count,
                isAcknowledgedByMe: acting.actor.person.map(acknowledged.contains) ?? false,
                text: try StandardQueries.version(known.number, of: rule, in: office, session)?.text ?? "")
        }
        return StandardsView(
            today: today, standards: all, mayRun: Policy.allows(.runStandards, acting),
            isTemplateLeft: StandardRule.allCases.contains { standards.lastNumber(of: $0) == 0 },
            questions: try StandardQuestionQueries.open(limit: 1000, in: office, session).count(where: mayAnswer))
    }

    fileprivate func standard(_ rule: StandardRule, _ known: Standards? = nil) throws -> StandardView {
        let standards = known ?? view.picture.standards
        let acknowledged = Dictionary(
            grouping: try StandardQueries.acknowledgements(of: rule, in: office, session), by: \.number)
        // Who has read what is for whoever looks after them.
        let shown = view.picture.people.values.filter {
            $0.works && Policy.stands(.seeTraining, acting, acting.grounds(toOwner: $0.id))
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
        let versions = try StandardQueries.versions(of: rule, in: office, limit: 200, session).map { version in
            let said = Dictionary(
                (acknowledged[version.term.number] ?? []).map { ($0.person, $0.at) }, uniquingKeysWith: { $1 })
            return StandardView.Version(
                version: version, by: Named(version.by, in: view),
                acknowledged: shown.compactMap { person in said[person].map { (Named(person, in: view), $0) } },
                missing: shown.filter { said[$0] == nil }.map { Named($0, in: view) })
        }
        let known = toKnow(rule, standards)?.number
        return StandardView(
            rule: rule, today: today, current: standards.version(of: rule, on: today), versions: versions,
            mayRun: Policy.allows(.runStandards, acting), toKnow: known,
            isAcknowledgedByMe: known.map { number in
                acknowledged[number]?.contains { acting.isBy($0.person) } ?? false
            } ?? false)
    }
}

extension Desk {
    /// A standard as it will stand on a day: what a new version begins with.
    /// - Parameter effective: today if `nil`.
    package func standardDraft(
        _ rule: StandardRule, effective: Workday?, by acting: Acting
    ) async throws -> StandardDraft {
        try await read(acting) { scope in
            try Policy.require(.runStandards, scope.acting)
            let (standards, day) = (scope.view.picture.standards, effective ?? scope.today)
            guard let term = standards.version(of: rule, on: day) ?? standards.next(of: rule, after: day) else {
                throw StandardError.notAdopted
            }
            let text = try StandardQueries.version(term.number, of: rule, in: scope.office, scope.session)?.text
            return StandardDraft(
                text: text ?? "", parameters: term.parameters, effective: day, holds: term.holds)
        }
    }
}
