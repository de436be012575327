package import RingbackCore
import RingbackStore

/// What was released of a half-year, for the two people it goes to.
package struct FairnessFile: Sendable {
    package let office: String
    package let release: FairnessRelease
    package let at: Timestamp
    /// All half-years that were released, the last first.
    package let periods: [FairnessPeriod]
    package let readers: [Named]
}

extension Desk {
    /// - Parameter period: the last that was released if `nil`.
    /// - Returns: `nil` without a period while nothing was released.
    /// - Throws: ``FairnessError/notReleased(_:)``.
    package func fairness(of period: FairnessPeriod? = nil, by acting: Acting) async throws -> FairnessFile? {
        try await read(acting) { scope in
            try Policy.require(.seeFairness, scope.acting, try scope.fairnessGrounds())
            let person = try scope.person
            let periods = try FairnessQueries.released(in: scope.office, scope.session).filter { period in
                try FairnessQueries.release(of: period, in: scope.office, scope.session)?.release.isRead(by: person)
                    ?? false
            }
            guard let wanted = period ?? periods.first else { return nil }
            guard periods.contains(wanted),
                let (release, at) = try FairnessQueries.release(of: wanted, in: scope.office, scope.session)
            else { throw FairnessError.notReleased(wanted) }
            return FairnessFile(
                office: scope.view.office.name, release: release, at: at, periods: periods,
                readers: try scope.fairnessReaders()?.both.map { Named($0, in: scope.view) } ?? [])
        }
    }
}
