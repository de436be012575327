package import RingbackCore
import RingbackStore

extension Desk {
    /// Compares the half-year before this one, once, when its complaints have had a month to come. Only questions that
    /// were asked before it ended are compared.
    /// - Returns: the half-year that was released now.
    @discardableResult
    package func releaseFairness(_ office: OfficeID) async throws -> FairnessPeriod? {
        let view = try await view(of: office)
        let today = view.office.hours.workday(at: clock.now())
        let period = FairnessPeriod(of: today).previous
        guard today >= period.ready else { return nil }
        let end = view.office.hours.instant(computed: WallTime(day: period.next.from, minutes: 0))
        let waits = try await store.read { session in
            try !FairnessQueries.released(in: office, session).contains(period)
                && FairnessQueries.questions(in: office, session).contains { Self.counts($0, before: end) }
        }
        guard waits else { return nil }
        let acting = try await goingRound(office)
        let release = try await read(acting, .long) { scope in
            var release = FairnessMaking(try scope.fairnessCounts(of: period)).release(period)
            release.readers = try scope.fairnessReaders()?.both ?? []
            return release
        }
        return try await change(acting) { change in
            guard try FairnessQueries.keep(release, at: change.now, in: change.office, change.session) else {
                return nil
            }
            try change.eraseLeaversGroups(before: end)
            try FairnessMails(change).tellReaders()
            change.tell(.fairnessReleased, of: .office(change.office), ["period": .text(period.description)])
            return period
        }
    }

    fileprivate static func counts(_ question: GroupQuestion, before end: Timestamp) -> Bool {
        question.isOpen && question.openedAt.map { $0 < end } ?? false
    }
}

extension ReadScope {
    /// Everybody who worked in a half-year, leavers too, with what they did and what they said of themselves.
    fileprivate func fairnessCounts(of period: FairnessPeriod) throws -> FairnessCounts {
        let hours = view.office.hours
        let from = hours.instant(computed: WallTime(day: period.from, minutes: 0))
        let until = hours.instant(computed: WallTime(day: period.next.from, minutes: 0))
        let questions = try FairnessQueries.questions(in: office, session).filter { Desk.counts($0, before: until) }
        let complaints = try LikeCaseQueries.complaints(
            from: from, until: until, besidesThoseOf: fairnessReaders()?.both ?? [], in: office, session)
        var cases: [PersonID: [LikeCase: CaseCount]] = [:]
        var answers: [PersonID: OwnGroups] = [:]
        for person in view.picture.people.keys {
            let mine = try LikeCaseQueries.cases(
                of: person, complaints: complaints[person] ?? [], from: from, until: until, hours, in: office, session)
            if mine.isEmpty { continue }
            cases[person] = mine
            answers[person] = try ownGroups(of: person, questions)
        }
        let people = cases.keys.sorted()
        return FairnessCounts(
            people: try groupVault()?.lot(people, period) ?? people, cases: cases, questions: questions,
            answers: answers)
    }
}

extension Change {
    /// Leavers are counted in the half-years in which they worked, and cannot sign in to erase what they said. So it is
    /// erased once the last of these was released.
    fileprivate func eraseLeaversGroups(before end: Timestamp) throws {
        let left = view.picture.people.values.filter { $0.leftAt.map { $0 < end } ?? false }
        guard !left.isEmpty, let vault = try scope.groupVault() else { return }
        let questions = try FairnessQueries.questions(in: office, session)
        try FairnessQueries.erase(
            left.flatMap { person in questions.map { vault.mark($0.id, person.id) } }, in: office, session)
    }
}
