import RingbackCore

extension Complaint.Kind: ColumnValue {}
extension Complaint.About: ColumnValue {}
extension Complaint.Channel: ColumnValue {}
extension ComplaintStage: ColumnValue {}
extension ComplaintOutcome: ColumnValue {}
extension ComplaintDispute.Ruling: ColumnValue {}
extension ComplaintStep.Kind: ColumnValue {}
extension CountsAs: ColumnValue {}

// The columns of `complaint`, each once.
extension ComplaintQueries {
    static func complaint(_ next: inout some ColumnPass, _ old: Complaint?) throws(SQLFault) -> Complaint {
        let id = try next.fixed("id", old?.id)
        let version = try next.column("version", old?.version)
        let kind = try next.fixed("kind", old?.kind)
        let about = try next.column("about", old?.about)
        let source = try source(&next, old?.source)
        let registeredBy = try next.fixed("registered_by", old?.registeredBy)
        let registeredAt = try next.fixed("registered_at", old?.registeredAt)
        let said = try next.column("said", old?.said)
        let observed = Complaint.Observed(
            what: try next.column("observed", old?.observed.what),
            at: try next.optional("observed_at", old?.observed.at), place: try next.column("place", old?.observed.place)
        )
        let handler = try next.column("handler_id", old?.handler)
        var complaint = Complaint(
            id: id, kind: kind, about: about, source: source, registeredBy: registeredBy, at: registeredAt,
            said: said, observed: observed, handler: handler)
        complaint.version = version
        try tie(&next, &complaint, old)
        try way(&next, &complaint, old)
        complaint.dispute = try dispute(&next, old?.dispute)
        return complaint
    }

    private static func source(
        _ next: inout some ColumnPass, _ old: Complaint.Source?
    ) throws(SQLFault) -> Complaint.Source {
        Complaint.Source(
            name: try next.column("from_name", old?.name), contact: try next.optional("contact_id", old?.contact),
            channel: try next.fixed("channel", old?.channel), at: try next.fixed("received_at", old?.at))
    }

    /// What it is tied to, and what follows from that.
    private static func tie(
        _ next: inout some ColumnPass, _ complaint: inout Complaint, _ old: Complaint?
    ) throws(SQLFault) {
        complaint.person = try next.optional("person_id", old?.person)
        let message: MessageID? = try next.optional("message_id", old?.interaction?.message)
        let call: CallID? = try next.optional("call_id", old?.interaction?.call)
        let attempt: AttemptID? = try next.optional("attempt_id", old?.interaction?.attempt)
        let at: Timestamp = try next.column("acted_at", old?.actedAt)
        if let message, let person = complaint.person {
            complaint.interaction = .init(message: message, call: call, attempt: attempt, person: person, at: at)
        }
        let playbook: PlaybookID? = try next.optional("playbook_id", old?.rule?.playbook)
        let version: Int? = try next.optional("playbook_version", old?.rule?.version)
        if let playbook, let version { complaint.rule = .init(playbook: playbook, version: version) }
        complaint.isManner = try next.column("manner", old?.isManner)
        complaint.countsAs = try next.column("counts_as", old?.countsAs)
    }

    private static func way(
        _ next: inout some ColumnPass, _ complaint: inout Complaint, _ old: Complaint?
    ) throws(SQLFault) {
        complaint.stage = try next.column("stage", old?.stage)
        complaint.dueAt = try next.optional("due_at", old?.dueAt)
        complaint.outcome = try next.optional("outcome", old?.outcome)
        complaint.response = try next.column("response", old?.response)
        complaint.concerned.seenAt = try next.optional("seen_at", old?.concerned.seenAt)
        complaint.concerned.answer = try next.column("answer", old?.concerned.answer)
        complaint.concerned.answeredAt = try next.optional("answered_at", old?.concerned.answeredAt)
        complaint.closedAt = try next.optional("closed_at", old?.closedAt)
    }

    private static func dispute(
        _ next: inout some ColumnPass, _ old: ComplaintDispute?
    ) throws(SQLFault) -> ComplaintDispute? {
        let why: String = try next.column("dispute", old?.why ?? "")
        let at: Timestamp? = try next.optional("disputed_at", old?.at)
        let decider: PersonID? = try next.optional("decider_id", old?.decider)
        let decideBy: Timestamp? = try next.optional("decide_by", old?.decideBy)
        let ruling: ComplaintDispute.Ruling? = try next.optional("decision", old?.decision?.ruling)
        let decisionWhy: String = try next.column("decision_why", old?.decision?.why ?? "")
        let by: PersonID? = try next.optional("decided_by", old?.decision?.by)
        let decidedAt: Timestamp? = try next.optional("decided_at", old?.decision?.at)
        guard let at else { return nil }
        var decision: ComplaintDispute.Decision?
        if let ruling, let by, let decidedAt {
            decision = .init(ruling, why: decisionWhy, by: by, at: decidedAt)
        }
        return ComplaintDispute(why: why, at: at, decider: decider, decideBy: decideBy, decision: decision)
    }
}
