package import RingbackCore
import RingbackStore

extension Desk {
    /// What makes telephones ring.
    package var dialer: Dialer { .links }

    /// Somebody's rolling calls: the session that runs, or what to mend before one starts.
    /// - Parameter id: a certain session, also one that has ended.
    /// - Throws: ``RollingError/notHere``.
    package func rolling(
        of principal: PersonID, _ id: RollingID? = nil, by acting: Acting
    ) async throws -> RollingView {
        try await lookUp(acting, isOwn: acting.keeps(principal), upTo: ReadScope.rollingLimit) { scope in
            try Policy.require(.seeSheet, scope.acting, scope.acting.grounds(toOwner: principal))
            guard let id else {
                let running = try RollingQueries.running(for: principal, in: scope.office, scope.session)
                return try scope.rolling(of: principal, running?.rolling)
            }
            guard let stored = try RollingQueries.find(id, in: scope.office, scope.session),
                stored.rolling.principal == principal
            else { throw RollingError.notHere }
            return try scope.rolling(of: principal, stored.rolling)
        } counting: {
            LookedUp(messages: $0.calls.count)
        }
    }

    /// Starts rolling, or opens the session that runs: a principal has one at most.
    package func startRolling(for principal: PersonID, by acting: Acting) async throws -> RollingView {
        try await roll(principal, acting) { try $0.start(for: principal) }
    }

    /// Rings somebody. The number is claimed, so that nobody else rings it or another of the same person.
    /// - Parameters:
    ///   - message: whom; `nil` for the next on the sheet, or the person whose next number is offered on that line.
    ///   - line: `nil` for a free one.
    ///   - number: `nil` for the first that was not tried.
    ///   - isConfirmed: they were warned about a costly number.
    /// - Throws: ``RollingError``, ``ClaimError``.
    package func dial(
        _ message: MessageID?, line: Int? = nil, number: String? = nil, isConfirmed: Bool = false,
        in id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) {
            try $0.dial(id, of: principal, message, on: line, number: number, isConfirmed: isConfirmed)
        }
    }

    /// The next step of a call: their assistant has picked up, they hold for us, our principal is on.
    /// - Throws: ``RollingError``.
    package func advance(
        line: Int, to step: RollingLine.Step, with: String? = nil, theyJoinLast: Bool? = nil, in id: RollingID,
        of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) {
            try $0.advance(id, of: principal, line: line, to: step, with: with, theyJoinLast: theyJoinLast)
        }
    }

    /// How a call went. It is an attempt like any other: rights, undo and changes on screens are the same.
    /// - Throws: ``RollingError``, ``MessageError``.
    package func finish(
        line: Int, _ outcome: RollingOutcome, with: String = "", said: String = "", again: String = "",
        in id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) {
            try $0.finish(id, of: principal, line: line, outcome, with: with, said: said, again: again)
        }
    }

    /// Nobody is on the line any more, and there is no outcome to record.
    /// - Throws: ``RollingError/outcomeMissing``.
    package func clear(line: Int, in id: RollingID, of principal: PersonID, by acting: Acting) async throws
        -> RollingView
    {
        try await roll(principal, acting) { try $0.clear(id, of: principal, line: line) }
    }

    /// The principal has rung somebody alone.
    package func noteAlone(
        _ message: MessageID, _ outcome: RollingOutcome, said: String = "", in id: RollingID, of principal: PersonID,
        by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) { try $0.noteAlone(id, of: principal, message, outcome, said: said) }
    }

    /// Takes somebody who rings back.
    /// - Throws: ``RollingError/nobodyReturns``.
    package func takeReturn(
        _ message: MessageID, line: Int? = nil, in id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) { try $0.take(id, of: principal, message, on: line) }
    }

    /// Somebody who rings back is called later: they stay on the sheet.
    /// - Throws: ``RollingError/nobodyReturns``.
    package func putOffReturn(
        _ message: MessageID, in id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) { try $0.putOff(id, of: principal, message) }
    }

    /// Takes back the last outcome; its call is on its line again.
    /// - Throws: ``RollingError/nothingToUndo``, ``MessageError/tooLateToUndo``.
    package func undoRolling(
        in id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> (view: RollingView, entry: Entry) {
        try await change(acting) { change in
            let (rolling, entry) = try Rollings(change).takeBack(id, of: principal)
            return (try change.scope.rolling(of: principal, rolling), entry)
        }
    }

    /// The other assistant goes on with the calls.
    package func takeOverRolling(
        _ id: RollingID, of principal: PersonID, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) { try $0.takeOver(id, of: principal) }
    }

    /// Ends it, and mails the report to the principal and to whoever made the calls.
    /// - Parameter leavesOpen: whether calls that are still on a line may end without an outcome.
    /// - Throws: ``RollingError/callsOpen(_:)``.
    package func endRolling(
        _ id: RollingID, of principal: PersonID, leavesOpen: Bool = false, by acting: Acting
    ) async throws -> RollingView {
        try await roll(principal, acting) { try $0.end(id, of: principal, leavesOpen: leavesOpen) }
    }

    private func roll(
        _ principal: PersonID, _ acting: Acting, _ act: @escaping @Sendable (Rollings) throws -> RollingSession
    ) async throws -> RollingView {
        try await change(acting) { change in
            let rolling = try act(Rollings(change))
            return try change.scope.rolling(of: principal, rolling)
        }
    }

    /// Ends sessions that were left open overnight, with their report.
    package func endRollingsLeftOpen(_ office: OfficeID) async throws {
        let (now, view) = (clock.now(), try await view(of: office))
        @Sendable func isLeft(_ rolling: RollingSession, _ view: OfficeView, _ now: Timestamp) -> Bool {
            rolling.isLeftOpen(at: now, hours: view.hours(of: rolling.principal))
        }
        let running = try await store.read { try RollingQueries.running(in: office, $0) }
        guard running.contains(where: { isLeft($0.rolling, view, now) }) else { return }
        try await change(try await goingRound(office)) { change in
            for stored in try RollingQueries.running(in: change.office, change.session)
            where isLeft(stored.rolling, change.view, change.now) {
                _ = try Rollings(change).end(stored, by: nil)
            }
        }
    }
}
