package import RingbackCore
import RingbackStore

extension Desk {
    /// The news for open pages from the journal after an entry; one read, however many pages there are.
    ///
    /// Told to the program, not to a person: ``watch(_:by:)`` decides what each person may see.
    package func news(of office: OfficeID, after sequence: Int64, limit: Int) async throws -> Bulletin {
        let now = clock.now()
        return try await store.read { session in
            let records = try Journal.since(office, sequence, limit: limit, in: session)
            var reading = NewsReading(office: office, now: now, session: session)
            for record in records { try reading.take(record) }
            return Bulletin(
                news: try reading.news(), upTo: records.last?.seq ?? sequence, isComplete: records.count < limit)
        }
    }

    /// A sheet as followed by a live stream: every entry's place, and the journal position reflected.
    /// - Throws: if the acting person may not see the sheet.
    package func watch(_ sheet: PersonID, by acting: Acting) async throws -> WatchedSheet {
        try await read(acting) { scope in
            guard scope.view.person(sheet) != nil else { throw AccessError.notHere }
            try Policy.require(.seeSheet, scope.acting, scope.acting.grounds(toOwner: sheet))
            try scope.mustHaveSaidWhy(sheet, scope.acting.grounds(toOwner: sheet))
            var (asap, late) = (0, 0)
            func order(_ face: Face) throws -> [MessageID] {
                let keys = try SheetQueries.keys(
                    owner: sheet, face: face, at: scope.now, in: scope.office, scope.session)
                asap += keys.count { $0.code == .asap }
                late += keys.count { $0.due < scope.now }
                return keys.sorted().map(\.id)
            }
            let (open, out) = (try order(.sheet), try order(.out))
            var places: [MessageID: Int] = [:]
            for list in [open, out] { for (place, id) in list.enumerated() { places[id] = place } }
            return WatchedSheet(
                sheet: sheet, sequence: try scope.sequence(), places: places, orders: [.sheet: open, .out: out],
                toReturn: open.count, out: out.count, asap: asap, late: late,
                doneToday: try scope.doneToday(sheet))
        }
    }
}

/// Where everything on a sheet is.
package struct WatchedSheet: Sendable {
    package let sheet: PersonID
    package let sequence: Int64
    /// Every open entry's place on its face.
    package let places: [MessageID: Int]
    /// The same as a list, for each ordered face.
    package let orders: [Face: [MessageID]]
    package let toReturn: Int
    package let out: Int
    /// On both faces.
    package let asap: Int
    package let late: Int
    package let doneToday: Int
}

/// Collects what a part of the journal means for open pages, then reads everything involved once.
private struct NewsReading {
    let office: OfficeID
    let now: Timestamp
    let session: any SQLSession
    private var messages: [MessageID: (sequence: Int64, before: Set<PersonID>)] = [:]
    private var contacts: [ContactID: Int64] = [:]
    private var claims: [String: Int64] = [:]
    private var board: Int64?
    private var asked: [PersonID: Int64] = [:]
    private var asking: [MessageID: Set<PersonID>] = [:]
    private var access: [News] = []

    init(office: OfficeID, now: Timestamp, session: any SQLSession) {
        self.office = office
        self.now = now
        self.session = session
    }

    mutating func take(_ record: JournalRecord) throws {
        switch record.action?.onScreen ?? .nothing {
        case .nothing: break
        case .entries(let leaving): try takeEntries(record, leaving: leaving)
        case .entryAsking:
            try takeEntries(record, leaving: nil)
            // In one piece of news: of two with one place in the history a page would take the first alone.
            if let message = MessageID(record.subject.id), let person: PersonID = try record.id(.to) {
                asking[message, default: []].insert(person)
            }
        case .asks:
            for case let person? in [try record.id(.to) as PersonID?, try record.id(.after)] {
                asked[person] = record.seq
            }
            try takeEntries(record, leaving: nil)
        case .holdBoard: board = record.seq
        case .shiftNotes:
            if let sheet = PersonID(record.subject.id) { tell(.shiftNotes(of: sheet), record) }
        case .rolling: if let sheet = PersonID(record.subject.id) { tell(.rolling(of: sheet), record) }
        case .moment: if let person = PersonID(record.subject.id) { tell(.moment(of: person), record) }
        case .claim: if let number = try record.text(.number) { claims[number] = record.seq }
        case .rights:
            if let person = PersonID(record.subject.id) { tell(.rights(of: person), record) }
        case .everybodysRights: tell(.rights(of: nil), record)
        case .session: if let session: SessionID = try record.id(.session) { tell(.sessionEnded(session), record) }
        }
    }

    private mutating func tell(_ matter: News.Matter, _ record: JournalRecord) {
        access.append(News(sequence: record.seq, matter: matter))
    }

    private mutating func takeEntries(_ record: JournalRecord, leaving: Particular?) throws {
        if record.subject.kind == Subject.Kind.contact.rawValue, let contact = ContactID(record.subject.id) {
            contacts[contact] = record.seq
        }
        guard record.subject.kind == Subject.Kind.message.rawValue, let id = MessageID(record.subject.id) else {
            return
        }
        messages[id, default: (0, [])].sequence = record.seq
        if let leaving, let owner: PersonID = try record.id(leaving) { messages[id]?.before.insert(owner) }
    }

    /// A name, pronunciation or standing shows on every open entry of the contact.
    private mutating func takeMessagesOfContacts() throws {
        for (contact, message) in try SheetQueries.openOf(contacts: Array(contacts.keys), in: office, session) {
            let known = messages[message, default: (0, [])]
            messages[message] = (max(known.sequence, contacts[contact] ?? 0), known.before)
        }
    }

    mutating func news() throws -> [News] {
        try takeMessagesOfContacts()
        let ids = Array(messages.keys)
        let audience = try MessageEventQueries.audience(of: ids, in: office, session)
        var news = try SheetQueries.find(ids, in: office, session).map { row in
            let known = messages[row.message.id] ?? (0, [])
            let people = audience[row.message.id] ?? .init()
            return News(
                sequence: known.sequence,
                matter: .message(
                    row,
                    News.Audience(
                        before: known.before, takers: people.takers, offered: people.offered,
                        asked: people.asked.union(asking[row.message.id] ?? []))))
        }
        if let board {
            news.append(
                News(
                    sequence: board, matter: .waiting(try HoldQueries.waiting(in: office, session).map { $0.asOf(now) })
                ))
        }
        for (number, sequence) in claims {
            let claim = try HoldQueries.claim(number, in: office, session).flatMap { $0.until > now ? $0 : nil }
            news.append(News(sequence: sequence, matter: .claim(number: number, claim)))
        }
        news += asked.map { News(sequence: $0.value, matter: .asks(of: $0.key)) }
        return (news + access).sorted { $0.sequence < $1.sequence }
    }
}
