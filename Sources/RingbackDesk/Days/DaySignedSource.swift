import RingbackCore
import RingbackStore

/// Which days nobody signed.
struct DaySignedSource: FindingSource {
    let rule = StandardRule.daySigned

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let hours = scope.view.office.hours
        let times = DayTimes(day, hours, DayClose(), standard: parameters)
        guard times.closes != nil, scope.now >= times.end else { return [] }
        let signed = try SignatureQueries.signed(from: day, through: day, in: scope.office, scope.session)[day] ?? [:]
        let crews = scope.asManager.dayCrews().filter { $0.since.map { $0 < times.end } ?? true }
        let next = hours.nextWorkday(after: day) ?? day.adding(days: 1)
        return DaySignedRule.findings(
            on: day,
            crews.map { DaySignedRule.Facts(part: $0.group, team: $0.name, signedAt: signed[$0.group]) },
            over: times.end, nextOver: DayTimes(next, hours, DayClose(), standard: nil).end, now: scope.now,
            dated: scope.officeClock.date)
    }
}

extension ReadScope {
    /// The whole office, whoever asks.
    var asManager: ReadScope {
        ReadScope(
            session: session, view: view,
            acting: Acting(office: office, actor: acting.actor, name: "", roles: [.manager], via: acting.via), now: now)
    }
}
