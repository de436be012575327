package import RingbackCore
import RingbackStore

extension Desk {
    /// Registers what somebody outside said. Whom it concerns and whoever acts next are told at once.
    /// - Throws: ``ComplaintError``.
    package func registerComplaint(
        _ draft: ComplaintDraft, by acting: Acting, once: IdempotentRequest<ComplaintView>? = nil
    ) async throws -> IdempotentResult<ComplaintView> {
        try await change(acting, once: once) { change in
            try Policy.require(.registerComplaint, change.acting)
            return try change.scope.view(Complaints(change).register(draft), withSteps: true)
        }
    }

    /// One complaint. That whom it concerns has seen it is noted the first time.
    /// - Throws: ``ComplaintError/unknown``.
    package func complaint(_ id: ComplaintID, by acting: Acting) async throws -> ComplaintView {
        let found = try await read(acting) { scope in
            try Policy.requireScope(for: .seeComplaint, scope.acting)
            return try scope.view(try scope.complaint(id), withSteps: true)
        }
        guard acting.isBy(found.complaint.person), found.complaint.concerned.seenAt == nil else { return found }
        return try await change(acting) { change in
            try change.scope.view(try Complaints(change).see(id), withSteps: true)
        }
    }

    /// Those that the acting person may see, newest first.
    /// - Parameters:
    ///   - person: concerning this person alone.
    ///   - limit: 1 to 200.
    package func complaints(
        concerning person: PersonID? = nil, openOnly: Bool = false, before cursor: String? = nil, limit: Int = 50,
        by acting: Acting
    ) async throws -> ComplaintList {
        try await lookUp(acting, isOwn: person != nil && acting.isBy(person), upTo: limit) { scope in
            try Policy.requireScope(for: .seeComplaint, scope.acting)
            return try scope.complaints(concerning: person, openOnly: openOnly, before: cursor, limit: limit)
        } counting: {
            LookedUp(messages: $0.complaints.count { !acting.isBy($0.complaint.person) })
        }
    }

    /// How many wait for the acting person: not seen yet, to be handled, to be decided.
    package func complaintsWaiting(
        by acting: Acting
    ) async throws -> (unseen: Int, handling: Int, deciding: Int) {
        try await read(acting) { scope in
            try ComplaintQueries.waiting(for: try scope.person, in: scope.office, scope.session)
        }
    }

    /// The calls and outcomes of a message that a complaint may be about, latest first.
    package func interactions(of message: MessageID, by acting: Acting) async throws -> [InteractionChoice] {
        try await lookUp(acting, upTo: 1) { scope in
            try Policy.requireScope(for: .seeMessage, scope.acting)
            // Of somebody absent, without words.
            let row = scope.told(try scope.message(message).row)
            let outcomes = Dictionary(
                uniqueKeysWithValues: try MessageEventQueries.attempts(of: message, in: scope.office, scope.session)
                    .map { ($0.id, $0.outcome) })
            return try ComplaintQueries.interactions(of: message, in: scope.office, scope.session).map { one in
                InteractionChoice(
                    interaction: one, person: Named(one.person, in: scope.view), caller: row.message.caller.name,
                    rang: row.message.caller, regarding: row.message.regarding,
                    outcome: one.attempt.flatMap { outcomes[$0] })
            }
        } counting: { _ in
            LookedUp(messages: 1)
        }
    }

    /// How many count as what: of one person, or with none given of the whole office.
    package func complaintFigures(
        of person: PersonID?, from: Workday? = nil, to: Workday? = nil, by acting: Acting
    ) async throws -> ComplaintFigures {
        try await read(acting) { scope in
            try Policy.require(
                .seeComplaint, scope.acting, person.map { scope.acting.grounds(toOwner: $0) } ?? [])
            let hours = scope.view.office.hours
            let to = to ?? scope.today
            let from = from ?? to.adding(days: -364)
            guard from <= to else { throw StandardError.daysReversed }
            let start = hours.instant(computed: WallTime(day: from, minutes: 0))
            let end = hours.instant(computed: WallTime(day: to.adding(days: 1), minutes: 0))
            let counts = try ComplaintQueries.counts(of: person, from: start, to: end, in: scope.office, scope.session)
            return ComplaintFigures(from: from, to: to, counts: counts)
        }
    }
}

extension ReadScope {
    fileprivate func complaints(
        concerning person: PersonID?, openOnly: Bool, before cursor: String?, limit: Int
    ) throws -> ComplaintList {
        var before = try cursor.map { text throws(CursorError) -> ComplaintID in
            guard text.first == "c", let id = ComplaintID(text.dropFirst()) else { throw CursorError() }
            return id
        }
        var found: [Complaint] = []
        while found.count <= limit {
            let some = try someComplaints(concerning: person, before: before, limit: 200)
            found += some.filter { !openOnly || $0.isOpen || $0.dispute?.isOpen == true }
            before = some.last?.id
            if some.count < 200 { break }
        }
        let shown = Array(found.prefix(limit))
        return ComplaintList(
            complaints: try shown.map { try view($0) },
            next: found.count > limit ? shown.last.map { "c\($0.id.text)" } : nil)
    }

    /// Newest first: everything for managers; for others what concerns them or those they lead, and what they
    /// registered, handle or decide.
    private func someComplaints(
        concerning person: PersonID?, before: ComplaintID?, limit: Int
    ) throws -> [Complaint] {
        func list(_ whose: ComplaintQueries.Whose) throws -> [Complaint] {
            try ComplaintQueries.list(whose, before: before, limit: limit, in: office, session)
        }
        if let person {
            return try list(.concerning(person)).filter { knowsAll(of: $0) || acting.isBy($0.registeredBy) }
        }
        if Policy.stands(.seeComplaint, acting) { return try list(.office) }
        guard let me = acting.actor.person else { return [] }
        var lists: [ComplaintQueries.Whose] = [.registered(by: me), .handled(by: me), .decided(by: me)]
        lists += acting.relations.leads.union([me]).sorted().map { .concerning($0) }
        var all: [ComplaintID: Complaint] = [:]
        for whose in lists { for one in try list(whose) { all[one.id] = one } }
        return Array(all.values.sorted { $0.id > $1.id }.prefix(limit))
    }
}
