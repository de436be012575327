import RingbackCore
import RingbackStore
import RingbackWords

/// The facts of rule 9 for a day: whose mailbox was somebody else's, and who answered it.
struct LeaverMailboxSource: FindingSource {
    var rule: StandardRule { .leaverMailbox }

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let hours = scope.view.office.hours
        let worked = try LeavingQueries.worked(on: day, in: scope.office, scope.session)
        let facts = try LeavingQueries.all(in: scope.office, scope.session).map { leaving in
            LeaverMailbox.Facts(
                leaving.person, name: scope.view.name(of: leaving.person), lastDay: leaving.lastDay,
                disconnectedOn: leaving.disconnected.map { hours.workday(at: $0.at) }, worked: worked[leaving.person],
                cover: leaving.cover.map(scope.view.name(of:)))
        }
        let close = hours.instant(computed: WallTime(day: day, minutes: parameters.close))
        return LeaverMailbox.findings(
            on: day, facts, isOver: close <= scope.now, dated: scope.officeClock.date)
    }
}

/// The facts of rule 8 for a day: the calls that fell due for people who were away.
struct AbsentMailboxSource: FindingSource {
    var rule: StandardRule { .absentMailbox }

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let (view, hours) = (scope.view, scope.view.office.hours)
        let start = hours.instant(computed: WallTime(day: day, minutes: 0))
        let end = hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0))
        let absent = view.picture.absences.filter { person, all in
            view.person(person)?.works == true && all.contains { $0.from < end && $0.until > start }
        }
        let calls = try AskerQueries.due(
            of: absent.keys.sorted(), from: start, to: end, in: scope.office, limit: 500, scope.session)
        let facts = calls.filter { call in absent[call.owner]?.contains { $0.holds(at: call.due) } ?? false }.map {
            call in
            let worker = view.roster.worker(for: call.owner, at: call.due)
            return AbsentMailbox.Facts(
                call.message, owner: call.owner, name: view.name(of: call.owner), due: call.due,
                worker: worker == call.owner ? nil : worker.map(view.name(of:)), workedAt: call.workedAt)
        }
        return AbsentMailbox.findings(on: day, facts, until: scope.now) { scope.officeClock.time($0) }
    }
}
