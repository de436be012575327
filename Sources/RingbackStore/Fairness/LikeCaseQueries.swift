package import RingbackCore

/// What a comparison of groups counts: everybody's interactions as reviews count them, by like cases, and in which of
/// them somebody was complained of.
package enum LikeCaseQueries {
    /// Every complaint about a person counts: also one about manner alone, one where the rule was followed, and one
    /// that was not upheld. The question is who is complained of, not who was wrong.
    private static let counted: [CountsAs] = [.person, .manner, .rule, .again, .unfounded]

    /// The calls and tries that somebody was complained of for, by person.
    /// - Parameters:
    ///   - until: exclusive.
    ///   - readers: what they registered does not count: whoever could make the figures could find out by them who is
    ///     in which group.
    package static func complaints(
        from: Timestamp, until: Timestamp, besidesThoseOf readers: [PersonID], in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [PersonID: Set<String>] {
        var found: [PersonID: Set<String>] = [:]
        for row in try session.rows(
            """
            SELECT person_id, COALESCE(call_id, attempt_id), registered_by FROM complaint
            WHERE office_id = \(office) AND kind = 'complaint' AND counts_as IN \(list: counted.map(\.rawValue))
            AND acted_at >= \(from) AND acted_at < \(until) AND about = 'person'
            """)
        {
            guard let person: PersonID = try row.optionalID(0), let act = try row.optionalText(1) else { continue }
            if readers.contains(try row.id(2)) { continue }
            found[person, default: []].insert(act)
        }
        return found
    }

    /// One person's interactions by like cases.
    /// - Parameters:
    ///   - complaints: the calls and tries that they were complained of for.
    ///   - hours: the office's, which say what its clock showed.
    package static func cases(
        of person: PersonID, complaints: Set<String>, from: Timestamp, until: Timestamp, _ hours: OfficeHours,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [LikeCase: CaseCount] {
        let followed = try followed(by: person, from: from, until: until, in: office, session)
        let rows = InteractionQueries.rows(of: [person], from: from, until: until, in: office)
        var cases: [LikeCase: CaseCount] = [:]
        for row in try session.rows(
            """
            SELECT i.kind, i.at, i.message_id, i.call_id, i.attempt_id, m.code, t.name FROM (\(rows)) i
            JOIN message m ON m.office_id = \(office) AND m.id = i.message_id
            LEFT JOIN team t ON t.office_id = m.office_id AND t.id = m.team_id
            """)
        {
            let (message, call, attempt) = (try row.text(2), try row.optionalText(3), try row.optionalText(4))
            let scenario =
                call.flatMap { followed[$0] } ?? followed[message]
                ?? .line(code: try row.int(5), team: try row.optionalText(6) ?? "")
            let one = LikeCase(
                act: try row.text(0) == Interaction.Kind.taken.rawValue ? .taken : .returned, scenario: scenario,
                at: try row.timestamp(1), hours)
            cases[one, default: CaseCount()].base += 1
            if let act = call ?? attempt, complaints.contains(act) { cases[one, default: CaseCount()].events += 1 }
        }
        return cases
    }

    /// The playbook that somebody followed, by call and by message.
    private static func followed(
        by person: PersonID, from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [String: LikeCase.Scenario] {
        var followed: [String: LikeCase.Scenario] = [:]
        for row in try session.rows(
            """
            SELECT u.message_id, u.call_id, p.number, p.name FROM playbook_use u
            JOIN playbook p ON p.office_id = u.office_id AND p.id = u.playbook_id
            WHERE u.office_id = \(office) AND u.person_id = \(person) AND u.at >= \(from) AND u.at < \(until)
            ORDER BY u.at
            """)
        {
            let scenario = LikeCase.Scenario.playbook(number: try row.int(2), name: try row.text(3))
            followed[try row.text(0)] = scenario
            followed[try row.text(1)] = scenario
        }
        return followed
    }
}
