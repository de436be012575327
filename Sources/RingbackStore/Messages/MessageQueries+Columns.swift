package import RingbackCore

// The columns of `message`, and of what is read beside them.

extension MessageQueries {
    /// Everything ``read(_:office:)`` reads, from `message m` with its companions.
    package static let columns = Query(columnsAs: "m") { try row(&$0, office: .blank) }

    package static func read(_ row: Row, office: OfficeID) throws(SQLFault) -> MessageRow {
        var next = RowCursor(row)
        return try self.row(&next, office: office)
    }

    static func written(_ message: Message) throws(SQLFault) -> ColumnWriter {
        var columns = ColumnWriter(message.office)
        _ = try self.message(&columns, message, office: message.office, handover: nil)
        return columns
    }

    private static func row(_ next: inout some ColumnPass, office: OfficeID) throws(SQLFault) -> MessageRow {
        let handover = try handover(&next)
        var row = MessageRow(
            message: try message(&next, nil, office: office, handover: handover),
            company: try next.readOnly("c.company") ?? "", pronunciation: try next.readOnly("c.pronunciation") ?? "",
            standing: try next.readOnly("s.kind"), standingWhy: try next.readOnly("s.why") ?? "",
            lastAttempt: try attempt(&next), refusal: try refusal(&next),
            lastExcuse: try excuse(&next))
        row.reach = try reach(&next)
        return row
    }

    private static func reach(_ next: inout some ColumnPass) throws(SQLFault) -> ReachTally? {
        let tried: Int? = try next.readOnly("m.reach_tried")
        let phones: Int? = try next.readOnly("m.reach_phones")
        let phase: Ladder.Phase? = try next.readOnly("m.reach_phase")
        guard let tried, let phones, let phase else { return nil }
        return ReachTally(tried: tried, phones: phones, phase: phase)
    }

    private static func message(
        _ next: inout some ColumnPass, _ m: Message?, office: OfficeID, handover: Handover?
    ) throws(SQLFault) -> Message {
        var message = Message(
            office: office, id: try next.fixed("id", m?.id),
            ownership: Ownership(
                owner: try next.column("owner_id", m?.owner), handover: handover,
                acceptedAt: try next.optional("accepted_at", m?.ownership.acceptedAt)),
            routing: Routing(
                askedFor: try next.optional("asked_for_id", m?.routing.askedFor),
                team: try next.optional("team_id", m?.routing.team),
                reason: try next.column("owner_reason", m?.routing.reason)),
            filing: Filing(
                taker: try next.fixed("taker_id", m?.filing.taker), at: try next.fixed("filed_at", m?.filing.at),
                source: try next.fixed("source", m?.filing.source)),
            caller: Caller(
                name: try next.column("caller_name", m?.caller.name),
                number: try next.optional("caller_number", m?.caller.number),
                asGiven: try next.column("caller_as_given", m?.caller.asGiven),
                contact: try next.optional("contact_id", m?.caller.contact)),
            regarding: OwnMail.withoutLinks(try next.column("regarding", m?.regarding)),
            code: try next.column("code", m?.code), boxes: try next.column("boxes", m?.boxes),
            told: OwnMail.withoutLinks(try next.column("told", m?.told)),
            tally: Tally(
                calls: try next.column("calls", m?.tally.calls),
                attempts: try next.column("attempts", m?.tally.attempts),
                wordsLeft: try next.column("words_left", m?.tally.wordsLeft),
                isOut: try next.column("face", m?.face) == .out,
                callsBack: try next.column("calls_back", m?.tally.callsBack)),
            timing: try timing(&next, m?.timing))
        message.version = try next.column("version", m?.version)
        message.place = try place(&next, m?.place)
        message.hold = try hold(&next, m?.hold)
        message.closing = try closing(&next, m?.closing)
        return message
    }

    private static func timing(_ next: inout some ColumnPass, _ timing: Timing?) throws(SQLFault) -> Timing {
        Timing(
            firstCallAt: try next.fixed("first_call_at", timing?.firstCallAt),
            lastCallAt: try next.column("last_call_at", timing?.lastCallAt),
            due: try next.column("due_at", timing?.due),
            softWindow: try next.optional("soft_at", timing?.softWindow),
            agreed: try next.optional("agreed_at", timing?.agreed),
            awaits: try next.optional("awaits_at", timing?.awaits),
            touchedAt: try next.column("touched_at", timing?.touchedAt),
            readAt: try next.optional("read_at", timing?.readAt), nudge: try nudge(&next, timing?.nudge))
    }

    private static func nudge(_ next: inout some ColumnPass, _ nudge: NudgeClock?) throws(SQLFault) -> NudgeClock? {
        let step = try next.optional("nudge_step", nudge?.next)
        let at = try next.optional("nudge_at", nudge?.at)
        guard let step, let at else { return nil }
        return NudgeClock(next: step, at: at)
    }

    private static func place(_ next: inout some ColumnPass, _ place: Place?) throws(SQLFault) -> Place? {
        let order = try next.optional("place", place?.order)
        let by = try next.optional("place_by", place?.by)
        let at = try next.optional("place_at", place?.at)
        let why = try next.optional("place_why", place?.why)
        return order.map { Place(order: $0, by: by, at: at, why: why ?? "") }
    }

    private static func hold(_ next: inout some ColumnPass, _ hold: Hold?) throws(SQLFault) -> Hold? {
        let until = try next.optional("look_again_at", hold?.until)
        let reason = try next.optional("hold_reason", hold?.reason)
        let by = try next.optional("hold_by", hold?.by)
        let at = try next.optional("hold_at", hold?.at)
        let due = try next.optional("hold_due_at", hold?.due)
        guard let until, let by, let at, let due else { return nil }
        return Hold(until: until, reason: OwnMail.withoutLinks(reason ?? ""), by: by, at: at, due: due)
    }

    private static func closing(_ next: inout some ColumnPass, _ closing: Closing?) throws(SQLFault) -> Closing? {
        let outcome = try next.optional("outcome", closing?.outcome)
        let by = try next.optional("closed_by", closing?.by)
        let at = try next.optional("closed_at", closing?.at)
        let reason = try next.optional("closed_reason", closing?.reason)
        let with = try next.optional("closed_with", closing?.with)
        guard let outcome, let by, let at else { return nil }
        return Closing(outcome: outcome, by: by, at: at, reason: OwnMail.withoutLinks(reason ?? ""), with: with ?? "")
    }

    private static func handover(_ next: inout some ColumnPass) throws(SQLFault) -> Handover? {
        let id: HandoverID? = try next.readOnly("h.id")
        let kind: Handover.Kind? = try next.readOnly("h.kind")
        let from: PersonID? = try next.readOnly("h.from_id")
        let to: PersonID? = try next.readOnly("h.to_id")
        let note: String? = try next.readOnly("h.note")
        let offeredAt: Timestamp? = try next.readOnly("h.offered_at")
        guard let id, let kind, let from, let to, let note, let offeredAt else { return nil }
        return Handover(
            id: id, kind: kind, from: from, to: to, note: OwnMail.withoutLinks(note), offeredAt: offeredAt)
    }

    private static func attempt(_ next: inout some ColumnPass) throws(SQLFault) -> AttemptRow? {
        let id: AttemptID? = try next.readOnly("a.id")
        let by: PersonID? = try next.readOnly("a.by_id")
        let at: Timestamp? = try next.readOnly("a.at")
        let outcome: AttemptOutcome? = try next.readOnly("a.outcome")
        let with: String? = try next.readOnly("a.with_whom")
        let said: String? = try next.readOnly("a.said")
        let number: String? = try next.readOnly("a.number")
        guard let id, let by, let at, let outcome, let with, let said else { return nil }
        return AttemptRow(
            id: id, by: by, at: at, outcome: outcome, with: with, said: OwnMail.withoutLinks(said), number: number)
    }

    private static func refusal(_ next: inout some ColumnPass) throws(SQLFault) -> MessageRow.Refusal? {
        let by: PersonID? = try next.readOnly("r.to_id")
        let reason: String? = try next.readOnly("r.reason")
        let at: Timestamp? = try next.readOnly("r.decided_at")
        guard let by, let at else { return nil }
        return MessageRow.Refusal(by: by, reason: reason ?? "", at: at)
    }

    private static func excuse(_ next: inout some ColumnPass) throws(SQLFault) -> Excuse? {
        let id: ExcuseID? = try next.readOnly("x.id")
        let reason: Excuse.Reason? = try next.readOnly("x.reason")
        let note: String? = try next.readOnly("x.note")
        let until: Timestamp? = try next.readOnly("x.until_at")
        let dueBefore: Timestamp? = try next.readOnly("x.due_before_at")
        let by: PersonID? = try next.readOnly("x.by_id")
        let at: Timestamp? = try next.readOnly("x.at")
        guard let id, let reason, let note, let until, let dueBefore, let by, let at else { return nil }
        return Excuse(
            id: id, reason: reason, note: OwnMail.withoutLinks(note), until: until, dueBefore: dueBefore, by: by, at: at
        )
    }
}
