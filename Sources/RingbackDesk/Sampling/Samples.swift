import RingbackCore
import RingbackStore
import RingbackWords

/// Samples: drawn, graded, disputed, decided.
struct Samples: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// - Parameter chance: the seed, where none is given.
    func draw(_ draft: SampleDraft, chance: Int64) throws -> Sample {
        try checkDays(draft)
        guard (1...Sample.most).contains(draft.size) else { throw SampleError.sizeWrong(limit: Sample.most) }
        let twice = draft.twice ?? (draft.size + 2) / 3
        guard (0...draft.size).contains(twice) else { throw SampleError.twiceWrong }
        let seed = draft.seed ?? chance
        guard (0...Sample.mostSeed).contains(seed) else { throw SampleError.seedWrong }
        if let team = draft.team, view.picture.teams[team] == nil { throw AccessError.notHere }
        let graders = Sample.Graders(first: draft.first, second: draft.second, third: draft.third)
        try checkGraders(graders)
        let behaviors = try behaviors(draft.behaviors)
        let (frame, drawn) = try scope.drawing(
            from: draft.from, to: draft.to, team: draft.team, size: draft.size, seed: seed)
        guard !drawn.isEmpty else { throw SampleError.nothingThere }
        let sample = Sample(
            id: newID(), from: draft.from, to: draft.to, team: draft.team,
            draw: .init(seed: seed, frame: frame, size: drawn.count, twice: min(twice, drawn.count)),
            graders: graders, behaviors: behaviors, madeBy: try person, madeAt: now)
        let items = drawn.enumerated().map { place, one in
            Sample.item(place + 1, one, twice: place < sample.draw.twice, graders)
        }
        try SampleQueries.add(sample, items, in: office, session)
        tell(
            .sampleDrawn, of: .sample(sample.id),
            ["seed": .integer(seed), "frame": .integer(Int64(frame)), "size": .integer(Int64(drawn.count))])
        return sample
    }

    private func checkDays(_ draft: SampleDraft) throws {
        guard draft.from <= draft.to else { throw SampleError.daysReversed }
        guard draft.to <= scope.today else { throw SampleError.future }
        guard draft.to.daysSince1970 - draft.from.daysSince1970 < Int64(Sample.mostDays) else {
            throw SampleError.tooManyDays(limit: Sample.mostDays)
        }
    }

    private func checkGraders(_ graders: Sample.Graders) throws {
        guard Set(graders.all).count == 3 else { throw SampleError.gradersSame }
        for id in graders.all {
            guard let person = view.person(id) else { throw AccessError.notHere }
            let leads = view.picture.teams.values.contains { $0.lead == id }
            guard person.works, leads || !person.roles.isDisjoint(with: [.supervisor, .manager, .admin]) else {
                throw SampleError.graderUnfit(person.name)
            }
        }
    }

    private func behaviors(_ typed: [String]) throws -> [String] {
        let behaviors = try typed.map { try PlainText.clean($0, limit: TextLimit.name, lines: .one) }
            .filter { !$0.isEmpty }
        guard behaviors.count <= Sample.mostBehaviors else {
            throw SampleError.tooManyBehaviors(limit: Sample.mostBehaviors)
        }
        if !behaviors.isEmpty { return behaviors }
        guard typed.isEmpty else { throw SampleError.behaviorsMissing }
        return SampleScorecard.usual.map { view.language($0) }
    }

    // MARK: Grading

    func grade(_ number: Int, of id: SampleID, _ grades: [Grade]) throws {
        let (sample, item, _) = try scope.item(number, of: id)
        let me = try person
        guard item.interaction.person != me else { throw SampleError.own }
        guard item.graders.contains(me) else { throw SampleError.notGrader }
        let before = try SampleQueries.grades(of: id, item: number, in: office, session)
        guard !before.contains(where: { $0.grader == me }) else { throw SampleError.graded }
        guard grades.count == sample.behaviors.count else { throw SampleError.gradesMissing }
        let given = grades.enumerated().map {
            GradeGiven(item: number, behavior: $0.offset + 1, grader: me, grade: $0.element, at: now)
        }
        try SampleQueries.add(given, to: id, in: office, session)
        tell(.sampleGraded, of: .sample(id), ["number": .integer(Int64(number))])
        // Where two differ, a third decides.
        let differ = given.filter { one in
            before.contains { $0.behavior == one.behavior && $0.grade != one.grade }
        }
        for one in differ {
            try SampleQueries.add(
                GradeDispute(item: number, behavior: one.behavior, by: nil, why: "", at: now), to: id, in: office,
                session)
        }
        if !differ.isEmpty { try tellThird(item, of: sample) }
    }

    func dispute(_ number: Int, _ behavior: Int, of id: SampleID, why: String) throws {
        let (sample, item, found) = try scope.item(number, of: id)
        guard acting.isBy(item.interaction.person) else { throw SampleError.notConcerned }
        guard found.isComplete, sample.behaviors.indices.contains(behavior - 1) else { throw SampleError.notGraded }
        guard !found.disputes.contains(where: { $0.behavior == behavior }) else { throw SampleError.disputed }
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw SampleError.whyMissing }
        try SampleQueries.add(
            GradeDispute(item: number, behavior: behavior, by: try person, why: why, at: now), to: id, in: office,
            session)
        tell(.sampleDisputed, of: .sample(id), ["number": .integer(Int64(number))])
        try tellThird(item, of: sample)
    }

    func decide(_ number: Int, _ behavior: Int, of id: SampleID, _ grade: Grade, why: String) throws {
        let (_, item, found) = try scope.item(number, of: id)
        guard let dispute = found.disputes.first(where: { $0.behavior == behavior }) else {
            throw SampleError.noDispute
        }
        guard dispute.ruling == nil else { throw SampleError.decided }
        guard found.mayDecide.contains(behavior) else {
            let isInvolved = item.graders.contains(where: acting.isBy) || acting.isBy(item.interaction.person)
            throw isInvolved ? SampleError.involved : AccessError.forbidden
        }
        let why = try PlainText.clean(why, limit: TextLimit.note)
        guard !why.isEmpty else { throw SampleError.whyMissing }
        let ruling = GradeDispute.Ruling(grade, why: why, by: try person, at: now)
        guard try SampleQueries.rule(ruling, item: number, behavior: behavior, of: id, in: office, session) else {
            throw SampleError.decided
        }
        tell(.sampleDecided, of: .sample(id), ["number": .integer(Int64(number))])
    }

    /// The third, or where they acted or graded it, whoever drew the sample.
    private func tellThird(_ item: Sample.Item, of sample: Sample) throws {
        let involved = Set(item.graders + [item.interaction.person])
        let third = [sample.graders.third, sample.madeBy].first { !involved.contains($0) }
        try ComplaintMails(change).write(ComplaintNews(.grade, sample: sample.id), to: third)
    }
}
