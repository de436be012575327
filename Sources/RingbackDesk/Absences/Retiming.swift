import RingbackCore
import RingbackStore

/// What falls due at another time, because people work in other hours now.
struct Retiming: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// After a change of who is in when, reschedules open messages' deadlines and nudges to the hours they are now
    /// worked in.
    ///
    /// A pressing deadline keeps its remaining time, in the new hours; a promised day is computed again. Anything set
    /// by hand or already late stays.
    /// - Parameter others: whose hours changed, besides people who may be away.
    func retime(of others: some Collection<PersonID> = [PersonID]()) throws {
        guard let picture = try OfficeQueries.picture(of: office, session) else { return }
        let new = Roster(picture, hours: picture.ownHours)
        for owner in Set(view.roster.mayBeAway).union(new.mayBeAway).union(others).sorted() {
            for face in [Face.sheet, .out] {
                for row in try SheetQueries.all(owner: owner, face: face, in: office, session) {
                    try retime(row, by: new)
                }
            }
        }
    }

    private func retime(_ row: MessageRow, by new: Roster) throws {
        let before = view.callHours(of: row.message)
        let scope = row.message.routing.team.map(Absence.Scope.team) ?? .all
        let after = CallHours(of: row.message.owner, scope, in: new)
        var changed = row
        // "Ring me at four" was agreed with the caller and stays, as does what was excused or held until then.
        if !row.message.isAgain, row.message.hold == nil, row.excuse(at: now) == nil,
            let due = due(of: row.message, before, after)
        {
            changed.message.timing.due = due
        }
        if let nudge = row.message.timing.nudge, let at = remaining(nudge.at, before, after) {
            changed.message.timing.nudge?.at = at
        }
        guard changed.message != row.message else { return }
        _ = try save(changed, was: row.message)
        guard changed.message.timing.due != row.message.timing.due else { return }
        tell(
            .messageRetimed, of: .message(row.message.id),
            [
                "dueBefore": .text(row.message.timing.due.rfc3339), "due": .text(changed.message.timing.due.rfc3339),
            ])
    }

    private func due(of message: Message, _ before: CallHours, _ after: CallHours) -> Timestamp? {
        guard message.timing.due > now else { return nil }
        if message.code == .asap { return remaining(message.timing.due, before, after) }
        guard DueTime.due(code: message.code, filedAt: message.filing.at, hours: before) == message.timing.due,
            let due = DueTime.due(code: message.code, filedAt: message.filing.at, hours: after), due > now
        else { return nil }
        return due
    }

    /// An instant with the same time left before it; `nil` if it stays.
    private func remaining(_ instant: Timestamp, _ before: CallHours, _ after: CallHours) -> Timestamp? {
        guard instant > now else { return nil }
        let left = before.officeSeconds(from: now, to: instant)
        guard left > 0, let moved = after.add(officeSeconds: left, to: now),
            abs(moved.seconds(since: instant)) > 1
        else { return nil }
        return moved
    }
}
