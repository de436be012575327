import RingbackCore
import RingbackStore

// Who sees what of a sample: whoever draws samples all of it, but no grade of a colleague before their own is given;
// its graders their own, without who acted until they have graded it; whoever acted what was graded of theirs.
extension ReadScope {
    func mayKnow(_ sample: Sample) -> Bool {
        Policy.stands(.runSamples, acting) || sample.graders.all.contains(where: acting.isBy)
    }

    /// - Throws: ``SampleError/unknown``
    func sample(_ id: SampleID) throws -> Sample {
        try Policy.requireScope(for: .seeSamples, acting)
        guard let sample = try SampleQueries.find(id, in: office, session), mayKnow(sample) else {
            throw SampleError.unknown
        }
        return sample
    }

    func item(_ number: Int, of id: SampleID) throws -> (sample: Sample, item: Sample.Item, view: ItemView) {
        guard let sample = try SampleQueries.find(id, in: office, session),
            let item = try SampleQueries.items(of: id, in: office, session).first(where: { $0.number == number })
        else { throw SampleError.itemUnknown }
        let found = try view(item, of: sample)
        guard mayKnow(sample) || (acting.isBy(item.interaction.person) && found.isComplete) else {
            throw SampleError.itemUnknown
        }
        return (sample, item, found)
    }

    func view(_ sample: Sample, withItems: Bool = true) throws -> SampleView {
        let items = try SampleQueries.items(of: sample.id, in: office, session)
        let grades = try SampleQueries.grades(of: sample.id, in: office, session)
        let disputes = try SampleQueries.disputes(of: sample.id, in: office, session)
        let known =
            withItems
            ? try items.filter { knows($0, of: sample) }.map {
                try view($0, of: sample, grades, disputes)
            } : []
        // What others gave would tell a grader how to grade.
        let owes = owes(items, grades)
        return SampleView(
            sample: sample, team: sample.team.flatMap { self.view.picture.teams[$0]?.name },
            graders: (
                Named(sample.graders.first, in: view), Named(sample.graders.second, in: view),
                Named(sample.graders.third, in: view)
            ), madeBy: Named(sample.madeBy, in: view), items: known,
            figures: owes ? nil : SampleFigures(of: sample, items: items, grades: grades, disputes: disputes),
            names: view.names, isBlind: owes && !Policy.stands(.runSamples, acting))
    }

    /// Whether the acting person still has some to grade.
    private func owes(_ items: [Sample.Item], _ grades: [GradeGiven]) -> Bool {
        items.contains { item in
            item.graders.contains(where: acting.isBy)
                && !grades.contains { $0.item == item.number && acting.isBy($0.grader) }
        }
    }

    /// A grader sees those to grade, the third all that they may have to decide about, whoever draws samples all.
    private func knows(_ item: Sample.Item, of sample: Sample) -> Bool {
        Policy.stands(.runSamples, acting) || item.graders.contains(where: acting.isBy)
            || acting.isBy(sample.graders.third)
    }

    func view(_ item: Sample.Item, of sample: Sample) throws -> ItemView {
        try view(
            item, of: sample, SampleQueries.grades(of: sample.id, item: item.number, in: office, session),
            SampleQueries.disputes(of: sample.id, in: office, session))
    }

    private func view(
        _ item: Sample.Item, of sample: Sample, _ grades: [GradeGiven], _ disputes: [GradeDispute]
    ) throws -> ItemView {
        let given = grades.filter { $0.item == item.number }
        let disputes = disputes.filter { $0.item == item.number }
        let isComplete = item.graders.allSatisfy { grader in given.contains { $0.grader == grader } }
        let isOwn = acting.isBy(item.interaction.person)
        let isGrader = item.graders.contains(where: acting.isBy)
        let mayGrade = isGrader && !isOwn && !given.contains { acting.isBy($0.grader) }
        let isBlind = mayGrade && !Policy.stands(.runSamples, acting)
        let open = disputes.filter { $0.ruling == nil }.map(\.behavior)
        return ItemView(
            item: item, sample: sample.id, behaviors: sample.behaviors,
            person: isBlind ? nil : Named(item.interaction.person, in: view),
            grades: isComplete ? given : given.filter { acting.isBy($0.grader) },
            disputes: isComplete ? disputes : [], isComplete: isComplete, mayGrade: mayGrade,
            mayDispute: isOwn && isComplete,
            mayDecide: mayDecide(item, of: sample) ? open : [], facts: try facts(of: item.interaction),
            names: view.names, day: view.office.hours.workday(at: item.interaction.at))
    }

    /// The third; where that is not possible, whoever draws samples: never who acted, nor who graded it.
    private func mayDecide(_ item: Sample.Item, of sample: Sample) -> Bool {
        guard !acting.isBy(item.interaction.person), !item.graders.contains(where: acting.isBy) else { return false }
        return acting.isBy(sample.graders.third) || Policy.stands(.runSamples, acting)
    }

    private func facts(of one: Complaint.Interaction) throws -> InteractionFacts? {
        guard let row = try MessageQueries.find(one.message, in: office, session), !isSealed(row.message) else {
            return nil
        }
        let maySee = try seen(one.message) != nil
        if let id = one.attempt {
            let attempt = try MessageEventQueries.attempts(of: one.message, in: office, session).first { $0.id == id }
            return InteractionFacts(
                regarding: row.message.regarding, told: "", boxes: [], hasReadBack: false, outcome: attempt?.outcome,
                said: attempt?.said ?? "", maySee: maySee)
        }
        let calls = try MessageEventQueries.calls(of: one.message, in: office, limit: 200, session)
        let call = calls.first { $0.id == one.call }
        return InteractionFacts(
            regarding: call?.regarding ?? row.message.regarding, told: call?.told ?? "", boxes: call?.boxes ?? [],
            hasReadBack: call?.readBack ?? false, outcome: nil, said: "", maySee: maySee)
    }

    // MARK: Drawing

    /// How many interactions there are, and those that the seed draws, in order: people by their ids, and of each
    /// person by time. Leavers stay in.
    func drawing(
        from: Workday, to: Workday, team: TeamID?, size: Int, seed: Int64
    ) throws -> (frame: Int, drawn: [Complaint.Interaction]) {
        let hours = view.office.hours
        let start = hours.instant(computed: WallTime(day: from, minutes: 0))
        let end = hours.instant(computed: WallTime(day: to.adding(days: 1), minutes: 0))
        let people = (team.map { view.picture.teams[$0]?.members ?? [] } ?? Set(view.picture.people.keys)).sorted()
        let counts = try InteractionQueries.counts(of: people, from: start, until: end, in: office, session)
        let frame = people.reduce(0) { $0 + (counts[$1]?.all ?? 0) }
        var ofPerson: [PersonID: [Complaint.Interaction]] = [:]
        let drawn = try SampleDraw.positions(size, of: frame, seed: seed).compactMap { position in
            var (left, place) = (position, 0)
            while place < people.count, left >= counts[people[place]]?.all ?? 0 {
                left -= counts[people[place]]?.all ?? 0
                place += 1
            }
            guard place < people.count else { return nil as Complaint.Interaction? }
            let person = people[place]
            let theirs =
                try ofPerson[person]
                ?? SampleQueries.frame(of: person, from: start, until: end, in: office, session)
            ofPerson[person] = theirs
            return theirs.indices.contains(left) ? theirs[left] : nil
        }
        return (frame, drawn)
    }
}
