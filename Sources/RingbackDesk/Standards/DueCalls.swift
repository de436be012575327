import RingbackCore
import RingbackStore

/// The calls that were open on a day or closed after its beginning, with the time by which each was due by the standard.
/// Two rules ask about them; they are read once.
final class DueCalls {
    private let scope: ReadScope
    private let day: Workday
    private var known: All?

    struct All {
        var calls: [(call: ReturnFactQueries.Candidate, due: Timestamp)] = []
        var moves: [MessageID: [(from: PersonID, to: PersonID, at: Timestamp)]] = [:]
    }

    init(scope: ReadScope, day: Workday) { (self.scope, self.day) = (scope, day) }

    func all() throws -> All {
        if let known { return known }
        let (view, office, session) = (scope.view, scope.office, scope.session)
        let start = view.office.hours.instant(computed: WallTime(day: day, minutes: 0))
        let open = try ReturnFactQueries.open(
            since: start, owners: view.picture.people.keys.sorted(), in: office, session)
        var all = All()
        all.moves = try ReturnFactQueries.handovers(
            of: open.filter { $0.acceptedAt != nil }.map(\.message), in: office, session)
        for call in open {
            // In the hours of whoever had it when it came.
            let first = all.moves[call.message]?.first?.from ?? call.owner
            let hours = view.callHours(of: first, team: call.team)
            if let due = DueTime.due(code: .today, filedAt: call.filedAt, hours: hours) {
                all.calls.append((call, due))
            }
        }
        known = all
        return all
    }
}
