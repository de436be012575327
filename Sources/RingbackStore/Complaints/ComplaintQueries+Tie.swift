package import RingbackCore

// What a complaint is tied to, and what is taken from it when somebody outside is erased.
extension ComplaintQueries {
    /// The call or outcome with an id, as an interaction.
    package static func interaction(
        ofCall id: CallID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Complaint.Interaction? {
        try session.row(
            "SELECT message_id, answered_by, at FROM call WHERE office_id = \(office) AND id = \(id)"
        ).map { .init(message: try $0.id(0), call: id, attempt: nil, person: try $0.id(1), at: try $0.timestamp(2)) }
    }

    package static func interaction(
        ofAttempt id: AttemptID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Complaint.Interaction? {
        try session.row(
            """
            SELECT message_id, by_id, at FROM attempt
            WHERE office_id = \(office) AND id = \(id) AND undone_at IS NULL
            """
        ).map { .init(message: try $0.id(0), call: nil, attempt: id, person: try $0.id(1), at: try $0.timestamp(2)) }
    }

    /// Who acted on a message and when, latest first: calls taken and outcomes recorded.
    package static func interactions(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint.Interaction] {
        let calls = try MessageEventQueries.calls(of: message, in: office, limit: 200, session).map {
            Complaint.Interaction(message: message, call: $0.id, attempt: nil, person: $0.answeredBy, at: $0.at)
        }
        let attempts = try MessageEventQueries.attempts(of: message, in: office, session)
            .filter { $0.undoneAt == nil && InteractionQueries.returned.contains($0.outcome) }
            .map { Complaint.Interaction(message: message, call: nil, attempt: $0.id, person: $0.by, at: $0.at) }
        return (calls + attempts).sorted { $0.at > $1.at }
    }

    /// The rule that whoever acted followed in an interaction.
    package static func rule(
        followedIn one: Complaint.Interaction, in office: OfficeID, _ session: any SQLSession
    ) throws -> Complaint.Rule? {
        let ofCall: Query = one.call.map { "AND call_id = \($0)" } ?? ""
        // Expressions, otherwise SQLite might walk all that this person ever followed.
        return try session.row(
            """
            SELECT playbook_id, version FROM playbook_use
            WHERE office_id = \(office) AND message_id = \(one.message) \(ofCall) AND person_id || '' = \(one.person)
            ORDER BY at + 0 DESC LIMIT 1
            """
        ).map { .init(playbook: try $0.id(0), version: try $0.int(1)) }
    }

    /// The playbooks’ names and numbers: "Refund, 14.2".
    package static func title(
        of rule: Complaint.Rule, in office: OfficeID, _ session: any SQLSession
    ) throws -> (name: String, number: String)? {
        try session.row(
            "SELECT name, number FROM playbook WHERE office_id = \(office) AND id = \(rule.playbook)"
        ).map { (try $0.text(0), "\(try $0.int(1)).\(rule.version)") }
    }

    /// Empties what was said by people whose records are erased. What was found, and that it was, stays.
    static func erase(
        contacts: [ContactID], messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws {
        for (column, ids) in [("contact_id", contacts.map(\.text)), ("message_id", messages.map(\.text))]
        where !ids.isEmpty {
            let column = Query(composed: column)
            try session.run(
                """
                UPDATE complaint_step SET note = '' WHERE office_id = \(office) AND complaint_id IN (
                    SELECT id FROM complaint WHERE office_id = \(office) AND \(column) IN \(list: ids))
                """)
            try session.run(
                """
                UPDATE complaint SET from_name = '', contact_id = NULL, said = '', observed = '', place = '', \
                response = '', answer = '', dispute = '', decision_why = ''
                WHERE office_id = \(office) AND \(column) IN \(list: ids)
                """)
        }
    }
}
