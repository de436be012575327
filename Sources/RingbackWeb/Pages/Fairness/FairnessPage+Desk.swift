import RingbackCore
import RingbackDesk
import RingbackWords

extension FairnessPage {
    init(_ file: FairnessFile?, _ setup: FairnessSetup, people: [Choice], reader: PersonID, _ wording: Wording) {
        self.init(setup: Setup(setup, people: people, reader: reader, wording))
        guard let file else { return }
        period = file.release.period.title
        key = file.release.period.description
        released = wording(say("published \(wording.moment(file.at))"))
        periods = file.periods.map { ($0.title, Paths.fairness($0.description), $0 == file.release.period) }
        comparisons = file.release.comparisons.map { Comparison($0, in: key) }
        funnel = FunnelChart(file.release.funnel)
    }
}

extension FairnessPage.Comparison {
    fileprivate init(_ one: FairnessRelease.Comparison, in period: String) {
        let totals = one.groups.indices.map { place in
            one.strata.reduce(into: CaseCount()) { sum, stratum in
                sum.base += stratum.cells[place].base
                sum.events += stratum.cells[place].events
            }
        }
        self.init(
            id: one.question.text, name: one.name, isWithheld: one.isWithheld, bound: one.bound?.sentence,
            leavesOut: one.leavesOut,
            pairs: GroupComparison.all(one).map { .init($0, of: one.question.text, in: period) }, groups: one.groups,
            rows: one.strata.map { ($0.cases.title, $0.cells.map(Self.text)) }, totals: totals.map(Self.text))
    }

    private static func text(_ count: CaseCount) -> String {
        "\(ReviewFigure.grouped(count.events)) / \(ReviewFigure.grouped(count.base))"
    }
}

extension FairnessPage.Pair {
    fileprivate init(_ pair: GroupComparison, of question: String, in period: String) {
        self.init(
            group: pair.group, sentences: pair.sentences, crude: pair.crudeSentence, facts: Self.facts(pair),
            agreement: pair.agreement, csv: Paths.fairnessCSV(period, question: question, group: pair.group))
    }

    private static func facts(_ pair: GroupComparison) -> [(name: Phrase, value: String)] {
        var facts: [(name: Phrase, value: String)] = []
        for (name, rate) in [(pair.group, pair.rates.group), (pair.other, pair.rates.other)] {
            guard let rate, let value = rate.rate else { continue }
            let range = GroupComparison.range(of: rate)
            facts.append(
                (
                    say("\(name), complaints per 1,000"),
                    "\(Rate.text(value)) (\(Rate.text(range.low)) – \(Rate.text(range.high)))"
                ))
        }
        if let ratio = pair.oddsRatio, let range = pair.interval {
            facts.append(
                (
                    pair.isExact ? say("Odds ratio, exact") : say("Odds ratio, Mantel–Haenszel"),
                    "\(Rate.two(ratio)) (\(Rate.two(range.low)) – \(Rate.two(range.high)))"
                ))
        }
        if let p = pair.p {
            facts.append((pair.isExact ? say("Exact test") : say("Cochran–Mantel–Haenszel test"), Rate.p(p)))
        }
        if let test = pair.strata?.homogeneity {
            facts.append((say("Whether the rows agree: Breslow–Day test"), Rate.p(test.p)))
        }
        return facts
    }
}

extension FairnessPage.Setup {
    fileprivate init(_ setup: FairnessSetup, people: [Choice], reader: PersonID, _ wording: Wording) {
        self.init(
            reads: setup.reads, mayName: setup.mayName, readers: setup.readers.map(\.name), people: people,
            chosen: (setup.readers.first?.id.text ?? "", setup.readers.last?.id.text ?? ""),
            questions: setup.questions.filter { $0.closedAt == nil }.map { question in
                FairnessPage.Question(
                    id: question.id.text, name: question.name, groups: question.groups.joined(separator: " · "),
                    stands: question.openedAt.map { say("asked since \(wording.briefDay($0))") }
                        ?? say("drafted by \(setup.drafters[question.draftedBy] ?? "")"),
                    mayOpen: setup.reads && question.isDraft && question.draftedBy != reader, mayClose: setup.reads,
                    isDraft: question.isDraft)
            })
    }
}
