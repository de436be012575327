package import RingbackCore
import RingbackStore

/// A page of the history, with the names it needs.
package struct History: Sendable {
    package let entries: [JournalRecord]
    package let next: String?
    package let names: [PersonID: String]
    /// Current names of the messages and contacts in it, by the text of their ids.
    package let subjects: [String: String]
}

extension Desk {
    /// What happened to one thing, newest first.
    package func history(
        of subject: Subject, before: String?, limit: Int, by acting: Acting
    ) async throws -> History {
        guard subject.kind == .message, let message = MessageID(subject.id) else {
            return try await lookUp(
                acting, isOwn: acting.actor.person.map { subject == .person($0) } ?? false, upTo: limit
            ) { scope in
                try scope.requireHistory(of: subject)
                return try scope.history(of: subject, before: before, limit: limit)
            } counting: {
                subject.kind == .contact
                    ? LookedUp(contacts: max(1, $0.entries.count)) : LookedUp(messages: max(1, $0.entries.count))
            }
        }
        let (history, grounds) = try await read(acting) { scope in
            try scope.requireHistory(of: subject)
            return (
                try scope.history(of: subject, before: before, limit: limit), try scope.message(message).grounds
            )
        }
        try await noteOpening(of: message, grounds, by: acting)
        return history
    }

    /// Everything that happened in the office, newest first.
    package func history(before: String?, limit: Int, by acting: Acting) async throws -> History {
        try await lookUp(acting, upTo: limit) { scope in
            try Policy.require(.seeOfficeHistory, scope.acting)
            return try scope.history(of: nil, before: before, limit: limit)
        } counting: {
            LookedUp(messages: $0.entries.count)
        }
    }

    /// The same for one kind of thing.
    package func history(
        ofAll kind: Subject.Kind, before: String?, limit: Int, by acting: Acting
    ) async throws -> History {
        try await lookUp(acting, upTo: limit) { scope in
            try Policy.require(.seeOfficeHistory, scope.acting)
            let from = try before.map(Cursor.readSequence) ?? .max
            return try scope.history(
                try Journal.entries(scope.office, kind: kind.rawValue, before: from, limit: limit, in: scope.session),
                limit: limit)
        } counting: {
            LookedUp(messages: $0.entries.count)
        }
    }

    /// Verifies the digests of an office's journal from first entry to last.
    package func verifyHistory(
        of office: OfficeID, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> JournalVerdict {
        try await store.read(lane: .long) { try Journal.verify(office, in: $0, progress: progress) }
    }
}

extension ReadScope {
    fileprivate func requireHistory(of subject: Subject) throws {
        switch subject.kind {
        case .message:
            guard let id = MessageID(subject.id) else { throw MessageError.notHere }
            let (row, grounds) = try message(id)
            try Policy.require(.seeMessage, acting, grounds)
            try mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
        case .contact: try Policy.require(.findContacts, acting)
        case .person where acting.isBy(PersonID(subject.id)): try Policy.require(.ownAccess, acting)
        case .mail: try Policy.require(.seeQuarantine, acting)
        case .day: try Policy.require(.seeDays, acting)
        case .complaint:
            guard let id = ComplaintID(subject.id) else { throw ComplaintError.unknown }
            _ = try complaint(id)
        case .sample: try Policy.require(.runSamples, acting)
        case .person, .office, .team, .waiting, .claim, .duty: try Policy.require(.seeOfficeHistory, acting)
        }
    }

    fileprivate func history(of subject: Subject?, before: String?, limit: Int) throws -> History {
        let from = try before.map(Cursor.readSequence) ?? .max
        guard let subject else {
            return try history(Journal.entries(office, before: from, limit: limit, in: session), limit: limit)
        }
        // The history of merged contacts is part of the contact they were merged into.
        let entries = try lineage(of: subject).flatMap {
            try Journal.entries(office, subject: $0.journal, before: from, limit: limit, in: session)
        }
        return try history(Array(entries.sorted { $0.seq > $1.seq }.prefix(limit)), limit: limit) { entry in
            try subject.kind != .contact || shows(entry)
        }
    }

    /// Whether an entry of a contact's history tells no more than the reader sees elsewhere: standings as on the card,
    /// account offers as for those who may see either side's accounts.
    private func shows(_ entry: JournalRecord) throws -> Bool {
        if entry.action == .contactStanding, seesAllCalls { return true }
        // By name, so that a later version's account entries are no more widely known.
        guard entry.action == .contactStanding || entry.actionName.hasPrefix("account.") else { return true }
        return try [Particular.principal, .from, .to, .before, .after].contains { particular in
            guard let person: PersonID = try entry.id(particular) else { return false }
            if acting.isBy(person) { return true }
            return particular != .principal && Policy.stands(.seeAccounts, acting, acting.grounds(toOwner: person))
        }
    }

    /// A contact and everybody merged into it; anything else alone.
    private func lineage(of subject: Subject) throws -> [Subject] {
        guard subject.kind == .contact, let id = ContactID(subject.id) else { return [subject] }
        var (all, fresh) = ([id], [id])
        while !fresh.isEmpty, all.count < 200 {
            fresh = try MergeQueries.gone(into: fresh, in: office, session).filter { !all.contains($0) }
            all += fresh
        }
        return all.map(Subject.contact)
    }

    /// - Parameter shows: which entries the reader sees; the next page begins after the last, seen or not.
    fileprivate func history(
        _ entries: [JournalRecord], limit: Int, _ shows: (JournalRecord) throws -> Bool = { _ in true }
    ) throws -> History {
        let next = entries.count == limit ? entries.last.map { Cursor.text(sequence: $0.seq) } : nil
        let sealed = try sealedMessages(of: entries)
        let entries = try entries.filter { entry in
            try shows(entry) && judges(entry) && !(MessageID(entry.subject.id).map(sealed.contains) ?? false)
        }
        return History(entries: entries, next: next, names: view.names, subjects: try subjects(of: entries))
    }

    /// What is between two people stands in the history for its seal alone: nobody reads it there.
    private static let unseen = JournalSubject.request

    /// Complaints and grades are not the whole office's: who answered one says whom it concerns.
    private func judges(_ entry: JournalRecord) throws -> Bool {
        if entry.subject.kind == Self.unseen { return false }
        switch Subject.Kind(rawValue: entry.subject.kind) {
        case .complaint: return try ComplaintID(entry.subject.id).map { try seenComplaint($0) != nil } ?? false
        case .sample: return Policy.stands(.runSamples, acting)
        default: return true
        }
    }

    /// What was written about the messages of somebody absent stays closed like these.
    private func sealedMessages(of entries: [JournalRecord]) throws -> Set<MessageID> {
        let ids = entries.filter { $0.subject.kind == Subject.Kind.message.rawValue }
            .compactMap { MessageID($0.subject.id) }
        return Set(
            try SheetQueries.find(Array(Set(ids)), in: office, session).filter { isSealed($0.message) }
                .map(\.message.id))
    }

    private func subjects(of entries: [JournalRecord]) throws -> [String: String] {
        func ids<Kind>(_ kind: Subject.Kind, _: Kind.Type = Kind.self) -> [ID<Kind>] {
            Array(Set(entries.filter { $0.subject.kind == kind.rawValue }.compactMap { ID<Kind>($0.subject.id) }))
        }
        var subjects: [String: String] = [:]
        for (id, name) in try MessageQueries.callers(of: ids(.message), in: office, session) {
            subjects[id.text] = name
        }
        let contacts = try ContactQueries.find(ids(.contact), in: office, session)
        for (id, contact) in contacts { subjects[id.text] = contact.name }
        return subjects
    }
}
