package import RingbackCore
import RingbackStore

/// One face of somebody's sheet.
package struct SheetView: Sendable {
    package let owner: Named
    /// Set if the owner is away.
    package let away: AwayNotice?
    package let face: Face
    /// Only what came in for a team the reader covers while the owner is away.
    package let isPart: Bool
    package let entries: [Entry]
    /// On the face to return: those under *out* for whose call back the wait is over.
    package let unanswered: [Entry]
    package let counts: OpenCount
    /// How many were closed today.
    package let doneToday: Int
    /// Where the next page begins; `nil` at the end.
    package let next: String?
    package let claims: [Claim]
    package let names: [PersonID: String]
    /// The assistants who keep this sheet.
    package let assistants: [Named]
    /// What awaits the acting person, on any sheet; what they were told, only on their own.
    package let asks: Asks
    /// The acting person.
    package let reader: PersonID
    /// What the acting person may do with its entries.
    package let may: Set<Right>
    /// What changed since the owner last looked, for those who keep the sheet.
    package let look: SheetLook?
    /// How the owner takes calls now, for those who may set it.
    package let moment: SheetMoment?
    /// Whether returns may be put off here in silence.
    package let mayHold: Bool
    /// The journal position it reflects: the live stream continues from there.
    package let sequence: Int64
}

/// Just the entries of one face of somebody's sheet, in order.
package struct SheetPart: Sendable {
    package let owner: Named
    package let entries: [Entry]
    package let counts: OpenCount
    /// Where the next part begins; `nil` at the end.
    package let next: String?
}

/// What awaits somebody's answer.
package struct Asks: Sendable {
    package struct Question: Sendable {
        package let answer: AnswerRow
        package let entry: Entry
        package let askedBy: Named
    }
    package let offered: [Entry]
    package let questions: [Question]
    /// Unanswered messages this person was told about.
    package let told: [Entry]
    /// Accounts somebody offers them.
    package let accounts: [OfferedAccount]
    /// ASAP calls about which somebody tries to reach them now.
    package let lookedFor: [LookedFor]
    /// Handover notes that they have not read yet.
    package let notes: [ShiftNoteView]
}

/// A person whose sheet one may open, and its contents.
package struct SheetLine: Sendable {
    package let person: Named
    package let open: OpenCount
}

extension Desk {
    /// A face of a sheet, in order of importance; the done face latest closing first.
    /// - Parameters:
    ///   - cursor: where an earlier page ended.
    ///   - limit: 1 to 200 entries.
    /// - Throws: ``AccessError/notHere`` if nobody has that id.
    package func sheet(
        of owner: PersonID, face: Face, cursor: String?, limit: Int, by acting: Acting
    ) async throws -> SheetView {
        try await lookUp(acting, isOwn: acting.keeps(owner), upTo: limit) { scope in
            let part = try scope.part(of: owner, face, cursor, limit)
            let grounds = scope.acting.grounds(toOwner: owner)
            return SheetView(
                owner: part.owner, away: scope.view.notice(of: owner, at: scope.now), face: face,
                isPart: !Policy.stands(.seeSheet, scope.acting, grounds), entries: part.entries,
                unanswered: face == .sheet && Policy.stands(.seeSheet, scope.acting, grounds)
                    ? try SheetQueries.unanswered(owner: owner, at: scope.now, in: scope.office, scope.session)
                        .map(scope.entry).sorted { $0.key < $1.key } : [],
                counts: part.counts,
                doneToday: Policy.stands(.seeSheet, scope.acting, grounds) ? try scope.doneToday(owner) : 0,
                next: part.next,
                claims: try HoldQueries.claims(at: scope.now, in: scope.office, scope.session),
                names: scope.view.names,
                assistants: (scope.view.picture.assistants[owner] ?? []).map { Named($0, in: scope.view) }
                    .sorted { $0.name < $1.name },
                asks: try scope.asks(told: scope.acting.isBy(owner)), reader: try scope.acting.person,
                may: Policy.allowed(
                    scope.acting, scope.acting.teamsCovered(for: owner).isEmpty ? grounds : grounds.union([.cover])),
                look: face == .sheet ? try scope.look(of: owner, part.entries, isAll: part.next == nil) : nil,
                moment: try scope.moment(ofSheet: owner), mayHold: try scope.mayHold(owner),
                sequence: try scope.sequence())
        } counting: {
            LookedUp(messages: $0.entries.count)
        }
    }

    /// The entries of ``sheet(of:face:cursor:limit:by:)`` without the rest of the page.
    /// - Throws: as ``sheet(of:face:cursor:limit:by:)``.
    package func entries(
        ofSheet owner: PersonID, face: Face, cursor: String?, limit: Int, by acting: Acting
    ) async throws -> SheetPart {
        try await lookUp(acting, isOwn: acting.keeps(owner), upTo: limit) {
            try $0.part(of: owner, face, cursor, limit)
        } counting: {
            LookedUp(messages: $0.entries.count)
        }
    }

    /// How many offers and questions await the acting person.
    package func awaiting(by acting: Acting) async throws -> Int {
        try await read(acting) { try SheetQueries.awaiting($0.acting.person, in: $0.office, $0.session) }
    }

    /// The sheets the acting person may open, their own first.
    package func sheets(by acting: Acting) async throws -> [SheetLine] {
        try await read(acting) { scope in
            let counts = try BoardQueries.loads(in: scope.office, at: scope.now, scope.session).mapValues(\.open)
            return try scope.view.picture.people.values
                .filter { $0.works || counts[$0.id] != nil }
                .filter { person in
                    Policy.allows(.seeSheet, scope.acting, scope.acting.grounds(toOwner: person.id))
                        || !scope.acting.teamsCovered(for: person.id).isEmpty
                }
                .sorted { left, right in
                    func rank(_ id: PersonID) -> Int {
                        scope.acting.isBy(id)
                            ? 0
                            : scope.acting.relations.covers.contains { $0.owner == id }
                                ? 1 : scope.acting.relations.assists.contains(id) ? 2 : 3
                    }
                    return (rank(left.id), left.name) < (rank(right.id), right.name)
                }
                .map { person in
                    let seesAll = Policy.allows(.seeSheet, scope.acting, scope.acting.grounds(toOwner: person.id))
                    let open = seesAll ? counts[person.id] ?? OpenCount() : try scope.covered(person.id).counts
                    return SheetLine(person: Named(person.id, in: scope.view), open: open)
                }
        }
    }

    /// Messages the acting person took, and what became of them; latest call first. Of those they may not see, their
    /// own call alone.
    package func taken(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (entries: [Entry], next: String?) {
        try Policy.require(.fileMessage, acting)
        return try await read(acting) { scope in
            let before = try cursor.map { try Cursor.read($0, CallID.self) }
            let rows = try SheetQueries.taken(
                by: scope.acting.person, before: before, in: scope.office, limit: limit, scope.session)
            let next = rows.count == limit ? rows.last.map { Cursor.text($0.at, $0.call) } : nil
            var seen: Set<MessageID> = []
            let messages = rows.map(\.row).filter { seen.insert($0.message.id).inserted }
            let own = try MessageEventQueries.lastCalls(
                of: messages.map(\.message.id), answeredBy: scope.acting.person, in: scope.office, scope.session)
            let entries = try messages.compactMap { row in
                try scope.sees(row.message)
                    ? scope.entry(row) : own[row.message.id].map { scope.entry(row, knowing: $0) }
            }
            return (entries, next)
        }
    }

    /// Offers, questions and unanswered messages awaiting the acting person.
    package func asks(by acting: Acting) async throws -> Asks {
        try await read(acting) { try $0.asks(told: true) }
    }
}

extension ReadScope {
    /// - Parameter told: whether to include what the acting person was told because nobody answered.
    fileprivate func asks(told: Bool) throws -> Asks {
        let questions = try MessageEventQueries.questions(to: acting.person, in: office, session)
        let asked = try SheetQueries.find(Array(Set(questions.map(\.message))), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: asked.map { ($0.message.id, entry($0)) })
        return Asks(
            offered: try SheetQueries.offered(to: acting.person, in: office, session).map(entry).sorted {
                ($0.message.code.rawValue, $0.message.timing.due) < ($1.message.code.rawValue, $1.message.timing.due)
            },
            questions: questions.compactMap { answer in
                byID[answer.message].map {
                    Asks.Question(answer: answer, entry: $0, askedBy: Named(answer.by, in: view))
                }
            },
            told: told ? try SheetQueries.told(to: acting.person, in: office, session).map(entry) : [],
            accounts: try offeredAccounts(), lookedFor: try lookedFor(), notes: try shiftNotesWaiting())
    }

    /// The journal position this view reflects.
    func sequence() throws -> Int64 { try Journal.head(of: office, in: session)?.seq ?? 0 }

    /// How many of somebody's messages were closed on their current day.
    func doneToday(_ owner: PersonID) throws -> Int {
        let hours = view.hours(of: owner)
        let midnight = hours.instant(computed: WallTime(day: hours.workday(at: now), minutes: 0))
        return try SheetQueries.ended(of: owner, since: midnight, in: office, session)
    }

    func part(
        of owner: PersonID, _ face: Face, _ cursor: String?, _ limit: Int
    ) throws -> SheetPart {
        guard view.person(owner) != nil else { throw AccessError.notHere }
        let grounds = acting.grounds(toOwner: owner)
        if !Policy.stands(.seeSheet, acting, grounds), !acting.teamsCovered(for: owner).isEmpty {
            try Policy.requireScope(for: .seeSheet, acting)
            return try covered(owner, face)
        }
        try Policy.require(.seeSheet, acting, grounds)
        try mustHaveSaidWhy(owner, grounds)
        let counts = try SheetQueries.count(of: owner, at: now, in: office, session)
        let (entries, next) =
            try face == .done
            ? done(owner, cursor, limit)
            : open(owner, face, cursor, limit, of: face == .out ? counts.out : counts.sheet)
        return SheetPart(owner: Named(owner, in: view), entries: entries, counts: counts, next: next)
    }

    /// On a sheet the acting person covers only for a team: that part, as far as it is open, and no more.
    private func covered(_ owner: PersonID, _ face: Face) throws -> SheetPart {
        let (open, counts) = try covered(owner)
        let entries = open.filter { $0.message.face == face }.map { ($0.key, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        return SheetPart(owner: Named(owner, in: view), entries: entries, counts: counts, next: nil)
    }

    fileprivate func covered(_ owner: PersonID) throws -> (open: [Entry], counts: OpenCount) {
        let teams = acting.teamsCovered(for: owner)
        func rows(_ face: Face) throws -> [Entry] {
            try SheetQueries.all(owner: owner, face: face, in: office, session)
                .filter { $0.message.routing.team.map(teams.contains) ?? false }.map(entry)
        }
        let (sheet, out) = (try rows(.sheet), try rows(.out))
        var counts = OpenCount()
        counts.sheet = sheet.count
        counts.out = out.count
        counts.asap = (sheet + out).count { $0.message.code == .asap }
        counts.late = (sheet + out).count(where: \.isLate)
        return (sheet + out, counts)
    }

    private func open(
        _ owner: PersonID, _ face: Face, _ cursor: String?, _ limit: Int, of count: Int
    ) throws -> (entries: [Entry], next: String?) {
        let start = try cursor.map(Cursor.readOffset) ?? 0
        if start == 0, count <= limit {
            let entries = try entries(SheetQueries.all(owner: owner, face: face, in: office, session), of: owner)
            return (entries.map { ($0.key, $0) }.sorted { $0.0 < $1.0 }.map(\.1), nil)
        }
        // Of a long sheet only the keys are read in full, then the requested entries.
        let keys = try SheetQueries.keys(owner: owner, face: face, at: now, in: office, session).sorted()
        let page = keys.dropFirst(start).prefix(limit)
        let found = try entries(SheetQueries.find(page.map(\.id), in: office, session), of: owner)
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        let next = start + limit < keys.count ? Cursor.text(offset: start + limit) : nil
        return (page.compactMap { byID[$0.id] }, next)
    }

    /// What nobody has decided on is to be looked at again once a clean copy was made.
    private func entries(_ rows: [MessageRow], of owner: PersonID) throws -> [Entry] {
        let copied =
            rows.contains { $0.message.code == .undecided }
            ? try CopyQueries.lastMade(of: owner, in: office, session) : nil
        return rows.map { entry($0, copied: copied) }
    }

    private func done(
        _ owner: PersonID, _ cursor: String?, _ limit: Int
    ) throws -> (entries: [Entry], next: String?) {
        let before = try cursor.map { try Cursor.read($0, MessageID.self) }
        let rows = try SheetQueries.done(owner: owner, before: before, in: office, limit: limit, session)
        let last = rows.last?.message
        let next = rows.count == limit ? last.flatMap { m in m.closing.map { Cursor.text($0.at, m.id) } } : nil
        return (rows.map(entry), next)
    }
}
