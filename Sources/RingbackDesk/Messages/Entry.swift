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
    package let isLate: Bool
    package let missedSoftWindow: Bool
    /// They were talked to, and it is due at the agreed time.
    package let isAgain: Bool
    /// Untouched beyond its code's limit, or the time to call again has come.
    package let looksAgain: Bool
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
            due: message.timing.due)
    }

    package init(
        _ row: MessageRow, view: OfficeView, now: Timestamp, callAlone face: Face? = nil, undo: UndoID? = nil,
        undid: String? = nil
    ) {
        let message = row.message
        self.undo = undo
        self.undid = undid
        isCallAlone = face != nil
        self.face = face ?? message.face
        self.row = row
        numberRemark = NumberFormat(country: view.office.country).remark(message.caller)
        owner = Named(message.owner, in: view)
        taker = Named(message.filing.taker, in: view)
        askedFor = message.routing.askedFor.map { Named($0, in: view) }
        team = message.routing.team.flatMap { view.picture.teams[$0]?.name }
        placedBy = message.place?.by.map { Named($0, in: view) }
        offeredBy = message.ownership.handover.map { Named($0.from, in: view) }
        offeredTo = message.ownership.handover.map { Named($0.to, in: view) }
        triedBy = row.lastAttempt.map { Named($0.by, in: view) }
        closedBy = message.closing.map { Named($0.by, in: view) }
        declinedBy = row.refusal.map { Named($0.by, in: view) }
        isLate = message.isLate(at: now) && self.face != .done
        missedSoftWindow = message.missedSoftWindow(at: now)
        away = message.isOpen ? view.notice(of: message.owner, team: message.routing.team, at: now) : nil
        offeredAway = message.ownership.handover.flatMap { view.notice(of: $0.to, team: nil, at: now) }
        names = away == nil && offeredAway == nil ? [:] : view.names
        let hours = view.hours(of: message.owner)
        isAgain = message.isAgain
        looksAgain =
            message.isOpen && isAgain && message.timing.due <= now
            || message.isOpen
                && DueTime.isToLookAgain(
                    code: message.code, touched: message.timing.touchedAt, at: now, hours: view.callHours(of: message))
        days = max(
            1,
            Int(
                hours.workday(at: message.timing.lastCallAt).daysSince1970
                    - hours.workday(at: message.timing.firstCallAt).daysSince1970) + 1)
    }
}
