import RingbackCore
import RingbackStore
import RingbackWords

/// Closes a day: carries what is left, checks mailboxes, signs.
struct Days: MessageFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    static let furthestBack = 60

    // MARK: What is left

    /// - Throws: ``DayError``, ``ExcuseError``, ``MessageError``.
    func carry(_ drafts: [CarryDraft], from day: Workday) throws {
        // Of a call that is named twice, the last counts.
        var known: Set<MessageID> = []
        let drafts = Array(drafts.reversed().filter { known.insert($0.message).inserted }.reversed())
        // Whether somebody may comes before whether it can be.
        let rows = try drafts.map(mayCarry)
        let times = try open(day)
        for (draft, row) in zip(drafts, rows) { try carry(draft, row, times) }
    }

    /// Takes back what the acting person carried last from a day: for a minute, and while nobody has changed it.
    /// - Returns: how many.
    /// - Throws: ``MessageError/tooLateToUndo``, ``DayError/signed(by:)``.
    func uncarry(from day: Workday) throws -> Int {
        let carried = try DayQueries.lastCarried(
            from: day, by: try person, since: now.adding(seconds: -60), in: office, session)
        if carried.isEmpty { throw MessageError.tooLateToUndo }
        for message in carried { _ = try Undoing(change).undo(message) }
        return carried.count
    }

    private func mayCarry(_ draft: CarryDraft) throws -> MessageRow {
        let seen = try scope.message(draft.message).row
        if scope.mayCarry(seen.message.owner) { return seen }
        if acting.isBy(seen.message.owner) { throw DayError.ownCall(caller: caller(of: seen)) }
        return try message(draft.message, for: .excuseMessage)
    }

    private func caller(of row: MessageRow) -> String {
        row.message.caller.name.isEmpty ? view.language(say("A caller")) : row.message.caller.name
    }

    private func carry(_ draft: CarryDraft, _ old: MessageRow, _ times: DayTimes) throws {
        try requireUnsigned(old.message.owner, times)
        if let told = draft.told, !(view.person(told)?.works ?? false) { throw DayError.tellerUnknown }
        if let known = old.excuse(at: now), known.until >= times.end {
            return try tellCaller(of: known, old, draft, times)
        }
        guard old.message.isOpen, old.message.face == .sheet, old.message.timing.due < times.end else {
            throw DayError.notOfDay(caller: caller(of: old))
        }
        guard let reason = draft.reason else { throw ExcuseError.reasonMissing }
        try excuse(old, reason, draft, times)
    }

    private func excuse(_ old: MessageRow, _ reason: Excuse.Reason, _ draft: CarryDraft, _ times: DayTimes) throws {
        let note = try PlainText.clean(draft.note, limit: TextLimit.note)
        if reason == .other, note.isEmpty { throw ExcuseError.noteMissing }
        let until = try self.until(draft.until)
        guard until >= times.end else { throw DayError.sameDay }
        var row = old
        try row.message.excuse(until: until, at: now)
        _ = try save(row, was: old.message, undoAs: Excuses.act)
        guard let excuse = change.undo.flatMap({ ExcuseID($0.text) }) else { throw MessageError.nothingToUndo }
        try ExcuseQueries.add(
            Excuse(
                id: excuse, reason: reason, note: note, until: until, dueBefore: old.message.timing.due,
                by: try person, at: now),
            to: old.message.id, in: office, session)
        try DayQueries.carry(excuse, from: times.day, told: draft.told, in: office, session)
        tell(
            .messageExcused, of: .message(old.message.id),
            [
                "reason": .text(reason.rawValue), "note": .text(note),
                "dueBefore": .text(old.message.timing.due.rfc3339), "due": .text(until.rfc3339),
                "day": .text(times.day.description), "told": .text(draft.told?.text ?? ""),
            ])
    }

    private func until(_ text: String) throws -> Timestamp {
        if text.allSatisfy(\.isWhitespace) {
            guard let next = Excuse.nextWorkday(after: now, hours: view.office.hours) else {
                throw ExcuseError.untilMissing
            }
            return next
        }
        return try Excuses(change).time(text)
    }

    /// It was carried already: now it is said who told its caller.
    private func tellCaller(
        of known: Excuse, _ row: MessageRow, _ draft: CarryDraft, _ times: DayTimes
    ) throws {
        // Carried the same way again, it stands; another time is another excuse.
        if !draft.until.allSatisfy(\.isWhitespace), try Excuses(change).time(draft.until) != known.until {
            throw DayError.carried(caller: caller(of: row))
        }
        guard let told = draft.told else { return }
        try DayQueries.carry(known.id, from: times.day, told: told, in: office, session)
        tell(
            .messageExcused, of: .message(row.message.id),
            [
                "reason": .text(known.reason.rawValue), "due": .text(known.until.rfc3339),
                "day": .text(times.day.description), "told": .text(told.text),
            ])
    }

    // MARK: Which days

    /// - Throws: ``DayError`` for a day that has not come, that nobody works, or that is long over.
    func open(_ day: Workday) throws -> DayTimes {
        let today = view.office.hours.workday(at: now)
        if day > today { throw DayError.tomorrow(day) }
        guard today.daysSince1970 - day.daysSince1970 <= Int64(Self.furthestBack) else {
            throw DayError.tooFarBack(days: Self.furthestBack)
        }
        let times = try scope.dayRules().times(day)
        guard times.closes != nil else { throw DayError.noWorkday(day) }
        return times
    }

    /// What was signed stays as it was signed.
    func requireUnsigned(_ owner: PersonID, _ times: DayTimes) throws {
        let signed = try SignatureQueries.of(times.day, in: office, session)
        let own = scope.dayCrews().filter { $0.people.contains(owner) }
        guard own.allSatisfy({ signed[$0.group] != nil }) else { return }
        if let by = own.compactMap({ signed[$0.group] }).first {
            throw DayError.signed(by: by.name)
        }
    }
}
