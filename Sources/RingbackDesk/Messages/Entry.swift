package import RingbackCore
package import RingbackWords

/// A member of staff as others see them.
package struct Named: Equatable, Sendable {
    package let id: PersonID
    package let name: String

    package init(_ id: PersonID, in view: OfficeView) {
        self.id = id
        name = view.name(of: id)
    }

    package init(_ id: PersonID, among names: [PersonID: String]) {
        self.id = id
        name = names[id] ?? "somebody"
    }
}

/// A message as a sheet shows it: everything known about it at this moment, with people's names.
///
/// A class, though immutable: it has some sixty values, and a sheet of fifty is sorted and passed on.
package final class Entry: Sendable {
    package let row: MessageRow
    package let owner: Named
    package let taker: Named
    package let askedFor: Named?
    package let team: String?
    package let placedBy: Named?
    package let offeredBy: Named?
    package let offeredTo: Named?
    package let triedBy: Named?
    package let closedBy: Named?
    package let declinedBy: Named?
    /// Why it may wait until it is due, and who said so.
    package let excuse: Excuse?
    package let excusedBy: Named?
    package let isLate: Bool
    package let missedSoftWindow: Bool
    /// They were talked to, and it is due at the agreed time.
    package let isAgain: Bool
    /// Untouched beyond its code's limit, or the time to call again has come.
    package var looksAgain: Bool { lookAgain != nil }
    package let lookAgain: LookAgain?
    package let isHeld: Bool
    package let heldBy: Named?
    /// The owner is away: until when, and who works this meanwhile.
    package let away: AwayNotice?
    /// The receiver of the offer is away: until when, and who covers.
    package let offeredAway: AwayNotice?
    /// Everybody's names, if ``away`` or ``offeredAway`` mentions others.
    package let names: [PersonID: String]
    /// Days from the first call to the last, inclusive (`3 calls / 2 days`).
    package let days: Int
    /// Only the reader's own call is shown: they may not open the message.
    package let isCallAlone: Bool
    /// Of a call alone, whether anything is still owed and no more.
    package let face: Face
    /// After an act: the step that undoes it. `nil` if nothing can.
    package let undo: UndoID?
    /// After an undo: what was undone.
    package let undid: String?
    /// A remark on the number as given: two of them, or none that can be dialled.
    package let numberRemark: Phrase?

    // Inlinable, so that reading one field of the message does not copy all of it.
    @inlinable package var message: Message { row.message }
    /// Nothing is owed any more.
    package var isReturned: Bool { face == .done }
    package var id: MessageID { row.message.id }
    package var version: Int { row.message.version }

    package var key: PhoneSheet.Key {
        PhoneSheet.Key(
            id: message.id, code: message.code, place: message.place?.order, standing: row.standing,
            due: message.timing.due, isHeld: isHeld)
    }

    package init(
        _ row: MessageRow, view: OfficeView, now: Timestamp, copied: Timestamp? = nil,
        callAlone face: Face? = nil, undo: UndoID? = nil, undid: String? = nil
    ) {
        self.undo = undo
        self.undid = undid
        isCallAlone = face != nil
        self.face = face ?? row.message.face
        self.row = row
        numberRemark = NumberFormat(country: view.office.country).remark(row.message.caller)
        owner = Named(row.message.owner, in: view)
        taker = Named(row.message.filing.taker, in: view)
        askedFor = row.message.routing.askedFor.map { Named($0, in: view) }
        team = row.message.routing.team.flatMap { view.picture.teams[$0]?.name }
        placedBy = row.message.place?.by.map { Named($0, in: view) }
        offeredBy = row.message.ownership.handover.map { Named($0.from, in: view) }
        offeredTo = row.message.ownership.handover.map { Named($0.to, in: view) }
        triedBy = row.lastAttempt.map { Named($0.by, in: view) }
        closedBy = row.message.closing.map { Named($0.by, in: view) }
        declinedBy = row.refusal.map { Named($0.by, in: view) }
        let excuse = row.excuse(at: now)
        self.excuse = excuse
        excusedBy = excuse.map { Named($0.by, in: view) }
        isLate = row.message.isLate(at: now) && self.face != .done
        missedSoftWindow = row.message.missedSoftWindow(at: now)
        away = row.message.isOpen ? view.notice(of: row.message.owner, team: row.message.routing.team, at: now) : nil
        offeredAway = row.message.ownership.handover.flatMap { view.notice(of: $0.to, team: nil, at: now) }
        names = away == nil && offeredAway == nil ? [:] : view.names
        let hours = view.hours(of: row.message.owner)
        isAgain = row.message.isAgain
        isHeld = row.message.isHeld(at: now)
        heldBy = row.message.hold.map { Named($0.by, in: view) }
        lookAgain = row.message.lookAgain(at: now) { code, touched in
            // What was excused may wait: nobody neglects it.
            excuse == nil
                && DueTime.isToLookAgain(
                    code: code, touched: touched, copied: copied, at: now, hours: view.callHours(of: row.message))
        }
        days = max(
            1,
            Int(
                hours.workday(at: row.message.timing.lastCallAt).daysSince1970
                    - hours.workday(at: row.message.timing.firstCallAt).daysSince1970) + 1)
    }
}
