package import RingbackCore
import RingbackStore

/// One session of rolling calls in the list of a sheet's.
package struct RollingSummary: Sendable {
    package let id: RollingID
    package let startedAt: Timestamp
    /// `nil` while it runs.
    package let endedAt: Timestamp?
    /// Whoever made its calls last.
    package let keeper: Named
    /// It was left open, and ended by itself.
    package let endedByItself: Bool
    package let counts: [(outcome: RollingOutcome, count: Int)]
    /// How many calls were made in all.
    package let calls: Int
    /// How many ended without an outcome.
    package let unfinished: Int
}

/// The sessions of a sheet, the latest first.
package struct RollingSummaries: Sendable {
    package let principal: Named
    package let sessions: [RollingSummary]
}

extension Desk {
    /// As many sessions as a list shows.
    package static let rollingReports = 100

    /// The sessions of somebody's rolling calls, the latest first.
    package func rollingReports(of principal: PersonID, by acting: Acting) async throws -> RollingSummaries {
        try await read(acting) { scope in
            guard scope.view.person(principal) != nil else { throw AccessError.notHere }
            try Policy.require(.seeSheet, scope.acting, scope.acting.grounds(toOwner: principal))
            let running = try RollingQueries.running(for: principal, in: scope.office, scope.session)
            let ended = try RollingQueries.ended(
                for: principal, in: scope.office, limit: Self.rollingReports, scope.session)
            return RollingSummaries(
                principal: Named(principal, in: scope.view),
                sessions: ((running.map { [$0] } ?? []) + ended).map { scope.summary($0.rolling) })
        }
    }
}

extension ReadScope {
    fileprivate func summary(_ rolling: RollingSession) -> RollingSummary {
        let report = RollingReport(rolling, at: now)
        return RollingSummary(
            id: rolling.id, startedAt: rolling.startedAt, endedAt: rolling.ending?.at,
            keeper: Named(rolling.keeper, in: view), endedByItself: rolling.ending.map { $0.by == nil } ?? false,
            counts: report.counts, calls: report.calls, unfinished: report.unfinished.count)
    }
}
