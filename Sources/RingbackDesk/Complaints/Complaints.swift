import RingbackCore
import RingbackStore

/// Complaints and compliments: registered, tied to an interaction, and kept on their way.
struct Complaints: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    private static let longAgo = 3660

    func register(_ draft: ComplaintDraft) throws -> Complaint {
        let said = try PlainText.clean(draft.said, limit: TextLimit.note)
        guard !said.isEmpty else { throw ComplaintError.saidMissing }
        let observed = try PlainText.clean(draft.observed, limit: TextLimit.note)
        let received = try received(draft.received)
        let tie = try tie(draft, received: received)
        try refuseFlood(about: tie.person)
        if let at = draft.observedAt, at > received.end { throw ComplaintError.observedInFuture }
        let known = try tie.interaction.flatMap { try MessageQueries.find($0.message, in: office, session) }?.message
        // The name only as whoever registers it may know it.
        let seen = try tie.interaction.flatMap { try scope.seen($0.message)?.row }.map(scope.told)
        let name = try PlainText.clean(draft.from, limit: TextLimit.name, lines: .one)
        let person = try self.person
        var complaint = Complaint(
            id: newID(), kind: draft.kind, about: draft.about,
            source: .init(
                name: name.isEmpty ? seen?.message.caller.name ?? "" : name, contact: known?.caller.contact,
                channel: draft.channel, at: received.at),
            registeredBy: person, at: now, said: said,
            observed: .init(
                what: observed, at: draft.observedAt,
                place: try PlainText.clean(draft.place, limit: TextLimit.name, lines: .one)),
            handler: person)
        (complaint.interaction, complaint.person) = (tie.interaction, tie.person)
        complaint.isManner =
            complaint.kind == .complaint && complaint.about == .person
            && MannerRule.isManner(said: said, observed: observed)
        try refuseTwice(complaint)
        complaint.rule = try complaint.interaction.flatMap {
            try ComplaintQueries.rule(followedIn: $0, in: office, session)
        }
        complaint.handler = handler(of: complaint) ?? person
        complaint.dueAt = complaint.stage.due(for: complaint.kind, from: now, view.office.hours)
        complaint.countsAs = complaint.countsAlone
        try ComplaintQueries.add(complaint, in: office, session)
        try recount(complaint.interaction)
        try step(.received, of: complaint)
        tell(.complaintRegistered, of: .complaint(complaint.id))
        let mails = ComplaintMails(change)
        try mails.write(.concerns, of: complaint, to: complaint.person)
        try mails.write(.handle, of: complaint, to: complaint.handler)
        try askApprover(of: complaint)
        return try ComplaintQueries.find(complaint.id, in: office, session) ?? complaint
    }

    func handler(of complaint: Complaint) -> PersonID? {
        ComplaintPath.handler(
            about: complaint.about, concerning: complaint.person,
            among: scope.candidates(concerning: complaint.person))
    }

    // MARK: Dates

    private func received(_ day: Workday?) throws -> (at: Timestamp, end: Timestamp) {
        let today = scope.today
        guard let day, day != today else { return (now, now) }
        guard day < today else { throw ComplaintError.receivedInFuture }
        guard day >= today.adding(days: -Self.longAgo) else { throw ComplaintError.receivedFar }
        let hours = view.office.hours
        return (
            hours.instant(computed: WallTime(day: day, minutes: 720)),
            hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0))
        )
    }

    // MARK: The interaction

    /// What it is about and who acted then.
    func tie(
        _ draft: ComplaintDraft, received: (at: Timestamp, end: Timestamp)
    ) throws -> (interaction: Complaint.Interaction?, person: PersonID?) {
        if let person = draft.person, view.person(person) == nil { throw AccessError.notHere }
        guard let text = draft.interaction, !text.isEmpty else {
            // What concerns nobody needs no call; a person must at least be named.
            if draft.about == .person, draft.person == nil { throw ComplaintError.aboutNobody }
            return (nil, draft.person)
        }
        let one = try interaction(text, of: draft.person, upTo: received.end)
        return (one, one.person)
    }

    /// - Parameter text: the id of a message, a call or an outcome that the acting person may see.
    private func interaction(
        _ text: String, of person: PersonID?, upTo end: Timestamp
    ) throws -> Complaint.Interaction {
        if let id = MessageID(text), let row = try scope.seen(id)?.row {
            var all = try ComplaintQueries.interactions(of: id, in: office, session)
            // A return that was no try.
            if let closing = row.message.closing,
                [.settledBetweenAssistants, .answeredInWriting].contains(closing.outcome)
            {
                all.append(.init(message: id, call: nil, attempt: nil, person: closing.by, at: closing.at))
            }
            // Of several who acted, the last.
            let acted = all.sorted { $0.at > $1.at }.filter { person == nil || $0.person == person }
            if let one = acted.first(where: { $0.at <= end }) { return one }
            if let person { throw ComplaintError.notActed(view.name(of: person)) }
            throw acted.isEmpty ? ComplaintError.interactionUnknown : ComplaintError.receivedEarly
        }
        let byCall = try CallID(text).flatMap { try ComplaintQueries.interaction(ofCall: $0, in: office, session) }
        let one =
            try byCall
            ?? AttemptID(text).flatMap { try ComplaintQueries.interaction(ofAttempt: $0, in: office, session) }
        // Whoever acted knows of their own, even where they may not open the message.
        guard let one, try acting.isBy(one.person) || scope.seen(one.message) != nil else {
            throw ComplaintError.interactionUnknown
        }
        if let person, person != one.person { throw ComplaintError.notActed(view.name(of: person)) }
        guard one.at <= end else { throw ComplaintError.receivedEarly }
        return one
    }

    /// Each is mailed to the person and to whoever handles it.
    private func refuseFlood(about someone: PersonID?) throws {
        let latest = try ComplaintQueries.list(
            .registered(by: try person), limit: 2 * RequestPace.most, in: office, session)
        let times = latest.filter { $0.person == someone }.map(\.registeredAt)
        guard let minutes = RequestPace.wait(times, at: now) else { return }
        throw ComplaintError.tooMany(RequestPace.most, minutes: minutes)
    }

    private func refuseTwice(_ new: Complaint) throws {
        guard let interaction = new.interaction else { return }
        let words = Self.folded(new.said)
        let before = try ComplaintQueries.about(interaction.message, in: office, session).first {
            $0.kind == new.kind && $0.interaction == interaction && Self.folded($0.said) == words
        }
        if let before { throw ComplaintError.twice(before.id) }
    }

    private static func folded(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    /// Says anew what each complaint of an interaction counts as: one counts for the person, the first.
    func recount(_ interaction: Complaint.Interaction?) throws {
        guard let interaction else { return }
        let all = try ComplaintQueries.about(interaction.message, in: office, session)
            .filter { $0.interaction == interaction }
        for (old, new) in zip(all, Complaint.count(all)) where old.countsAs != new.countsAs {
            var new = new
            new.version += 1
            guard try ComplaintQueries.save(new, in: office, session) else { throw ComplaintError.changed }
        }
    }

    /// Asks whoever approved the rule to which a complaint goes: it was followed.
    private func askApprover(of complaint: Complaint) throws {
        guard complaint.kind == .complaint, complaint.countsAs == .rule, let rule = complaint.rule else { return }
        try PlaybookMails(change).complained(under: PlaybookCase.Rule(rule.playbook, rule.version))
    }

    // MARK: Keeping

    func step(_ kind: ComplaintStep.Kind, of complaint: Complaint, note: String = "") throws {
        try ComplaintQueries.add(
            ComplaintStep(kind, at: now, by: try person, note: note), to: complaint.id, in: office, session)
    }

    /// Saves a changed complaint, and what it and the others of its interaction count as.
    func save(_ changed: Complaint) throws -> Complaint {
        var changed = changed
        let before = changed.countsAs
        changed.version += 1
        changed.countsAs = changed.countsAlone
        guard try ComplaintQueries.save(changed, in: office, session) else { throw ComplaintError.changed }
        try recount(changed.interaction)
        if before != .rule { try askApprover(of: changed) }
        return try ComplaintQueries.find(changed.id, in: office, session) ?? changed
    }
}
