import RingbackCore
import RingbackStore
import RingbackWords

/// Counts somebody's work in a period, and their group's.
struct ReviewReading {
    let person: PersonID
    let period: ReportPeriod
    let scope: ReadScope
    private let from: Timestamp
    private let until: Timestamp

    init(of person: PersonID, _ period: ReportPeriod, _ scope: ReadScope) {
        (self.person, self.period, self.scope) = (person, period, scope)
        let hours = scope.view.office.hours
        from = hours.instant(computed: WallTime(day: period.from, minutes: 0))
        until = hours.instant(computed: WallTime(day: period.until.adding(days: 1), minutes: 0))
    }

    private func span(_ people: [PersonID]) -> CreditQueries.Span {
        CreditQueries.Span(office: scope.office, people: people, from: from, until: until)
    }

    // MARK: Figures

    func view() throws -> ReviewView {
        let group = group
        let counted = try Counted(group.people.union([person]).sorted(), span: span, scope)
        var figures = counted.figures(of: [person])
        let helped = counted.help(of: group.people.union([person]))
        figures[.help] = ReviewFigure(counted.help(of: [person]), of: helped)
        let written = try CreditQueries.written(by: person, span([]), scope.session)
        figures[.answersWritten] = ReviewFigure(written.own, of: written.all)
        figures[.answersUsed] = ReviewFigure(
            try CreditQueries.used(of: person, span([]), scope.session), of: try allUses(counted))
        let compared = ReviewView.Group(
            name: group.name, people: group.people.count, figures: counted.figures(of: group.people))
        return ReviewView(
            person: person, name: scope.view.name(of: person), period: period, figures: figures,
            group: group.people.count < ReviewView.Group.fewest ? nil : compared, isOwn: scope.acting.isBy(person),
            at: scope.now)
    }

    /// Of the whole office.
    private func allUses(_ counted: Counted) throws -> Int {
        let others = scope.view.picture.people.keys.filter { counted.interactions[$0] == nil }.sorted()
        let rest = try InteractionQueries.counts(
            of: others, from: from, until: until, in: scope.office, scope.session)
        return counted.interactions.merging(rest) { first, _ in first }.values.reduce(0) { $0 + $1.uses }
    }

    /// Whoever shares a team with them, also those who left; where these are few, everybody.
    private var group: (name: String?, people: Set<PersonID>) {
        let teams = scope.view.picture.teams.values.filter { $0.members.contains(person) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let people = teams.reduce(into: Set<PersonID>()) { $0.formUnion($1.members) }
        if people.count >= ReviewView.Group.fewest {
            return (teams.map(\.name).joined(separator: ", "), people)
        }
        return (nil, Set(scope.view.picture.people.keys))
    }

    /// What some people did, each by themselves.
    private struct Counted {
        let interactions: [PersonID: InteractionCounts]
        let help: [PersonID: Int]
        let said: [(person: PersonID, kind: Complaint.Kind, countsAs: CountsAs, count: Int)]

        init(_ people: [PersonID], span: ([PersonID]) -> CreditQueries.Span, _ scope: ReadScope) throws {
            let span = span(people)
            interactions = try InteractionQueries.counts(
                of: people, from: span.from, until: span.until, in: scope.office, scope.session)
            help = try CreditQueries.help(span, scope.session)
            said = try CreditQueries.said(span, scope.session)
        }

        func help(of people: Set<PersonID>) -> Int { people.reduce(0) { $0 + (help[$1] ?? 0) } }

        func figures(of people: Set<PersonID>) -> [ReviewName: ReviewFigure] {
            let counts = people.reduce(InteractionCounts()) { $0 + (interactions[$1] ?? .init()) }
            let all = counts.all
            func said(_ kind: Complaint.Kind, _ counts: [CountsAs]) -> ReviewFigure {
                let rows = self.said.lazy.filter {
                    people.contains($0.person) && $0.kind == kind && counts.contains($0.countsAs)
                }
                return ReviewFigure(rows.reduce(0) { $0 + $1.count }, of: all)
            }
            return [
                .taken: ReviewFigure(counts.taken, of: all), .returned: ReviewFigure(counts.returned, of: all),
                .inWindow: ReviewFigure(counts.inWindow, of: counts.timed),
                .playbooks: ReviewFigure(counts.uses, of: all),
                .thanks: said(.compliment, ReviewReading.counted(.thanks)),
                .complaints: said(.complaint, ReviewReading.counted(.complaints)),
                .manner: said(.complaint, ReviewReading.counted(.manner)),
                .aboutRules: said(.complaint, ReviewReading.counted(.aboutRules)),
                .notUpheld: said(.complaint, ReviewReading.counted(.notUpheld)),
            ]
        }
    }

    /// What of complaints and compliments belongs to a figure.
    static func counted(_ name: ReviewName) -> [CountsAs] {
        switch name {
        case .thanks, .complaints: [.person]
        case .manner: [.manner]
        case .aboutRules: [.rule, .wait, .price, .decision]
        case .notUpheld: [.unfounded, .again]
        case .taken, .returned, .inWindow, .playbooks, .answersWritten, .answersUsed, .help: []
        }
    }

    // MARK: What is behind them

    /// - Parameters:
    ///   - skipping: how many were on earlier pages.
    func cases(_ figure: ReviewName, skipping: Int = 0, limit: Int = ReviewCases.most) throws -> [ReviewCase] {
        switch figure {
        case .taken: try interactions(.taken, skipping, limit)
        case .returned: try interactions(.returned, skipping, limit)
        case .inWindow: try interactions(.returned, isTimed: true, skipping, limit)
        case .playbooks:
            try CreditQueries.uses(by: person, span([]), skipping: skipping, limit: limit, scope.session).map {
                ReviewCase(at: $0.at, what: say("rule \($0.number.description)"), place: .message($0.message))
            }
        case .answersWritten, .answersUsed: skipping > 0 ? [] : try answers(figure)
        case .help:
            try CreditQueries.help(by: person, span([]), skipping: skipping, limit: limit, scope.session).map {
                ReviewCase(
                    at: $0.at, what: $0.isAnswer ? say("answered a question") : say("did it when asked"),
                    place: .message($0.message))
            }
        case .thanks, .complaints, .manner, .aboutRules, .notUpheld:
            try CreditQueries.said(
                of: person, figure == .thanks ? .compliment : .complaint, as: Self.counted(figure), span([]),
                skipping: skipping, limit: limit, scope.session
            ).map { ReviewCase(at: $0.actedAt, what: $0.countsAs.title, place: .complaint($0.complaint)) }
        }
    }

    private func answers(_ figure: ReviewName) throws -> [ReviewCase] {
        let all = try CreditQueries.written(by: person, span([]), limit: ReviewCases.most, scope.session)
        let shown = all.filter { figure == .answersUsed ? $0.uses > 0 : $0.approvedAt >= from && $0.approvedAt < until }
        return shown.map { one in
            let number = one.number.description
            return ReviewCase(
                at: one.approvedAt,
                what: say(one.uses, one: "rule \(number), used once", other: "rule \(number), used \(one.uses) times"),
                place: .playbook(one.playbook))
        }
    }

    /// All that they wrote, for their record.
    func written() throws -> [RecordContents.Written] {
        try CreditQueries.written(by: person, span([]), limit: ReviewCases.most, scope.session).map {
            .init(rule: $0.number.description, approvedAt: $0.approvedAt.rfc3339, uses: $0.uses)
        }
    }

    private func interactions(
        _ kind: Interaction.Kind, isTimed: Bool = false, _ skipping: Int, _ limit: Int
    ) throws -> [ReviewCase] {
        try InteractionQueries.list(
            of: person, kind, isTimed: isTimed, from: from, until: until, in: scope.office, skipping: skipping,
            limit: limit, scope.session
        ).map { one in
            ReviewCase(
                at: one.at, what: Self.words(one), place: .message(one.message), isInWindow: one.isInWindow)
        }
    }

    private static func words(_ one: Interaction) -> Phrase {
        guard let outcome = one.outcome else { return say("call taken") }
        return AttemptOutcome(rawValue: outcome)?.label ?? ClosingOutcome(rawValue: outcome)?.label
            ?? Phrase(verbatim: outcome)
    }
}
