package import RingbackCore
import RingbackStore

/// What is open with the people somebody looks after, the longest due first.
package struct Board: Sendable {
    package enum Face: String, CaseIterable, Sendable { case late, open }

    /// How much one of them has open.
    package struct Load: Sendable {
        package let person: Named
        package let open: OpenCount
        /// When the one that waits longest was due, or is.
        package let firstDue: Timestamp
    }

    /// One of the entries, with what the acting person may do about it.
    package struct Chosen: Sendable {
        package let entry: Entry
        package let may: Set<Right>
        /// Who returns it now: the owner, or whoever covers.
        package let worker: Named
        /// When they were last reminded, and by whom.
        package let reminded: (at: Timestamp, by: Named)?
        /// Who is calling its caller right now.
        package let ringing: Named?
    }

    package let face: Face
    package let entries: [Entry]
    /// Where the next page begins; `nil` at the end.
    package let next: String?
    /// Of all of them together.
    package let counts: OpenCount
    /// The entry that waits longest; `nil` while nothing is late.
    package let oldest: Entry?
    package let closedToday: Int
    /// Those with something open, who have most late first.
    package let people: [Load]
    /// The teams to choose from, and the chosen one.
    package let teams: [(id: TeamID, name: String)]
    package let team: TeamID?
    package let chosen: Chosen?
    package let claims: [Claim]
    package let names: [PersonID: String]
    /// When it was so, and the journal position that it reflects.
    package let at: Timestamp
    package let sequence: Int64
}

extension Desk {
    /// What is late, or open, with everybody whose sheet the acting person may open.
    /// - Parameters:
    ///   - team: only its members.
    ///   - chosen: the entry to say more of; the first if it is not among them.
    /// - Throws: ``AccessError/notHere`` for a team that they do not look after.
    package func board(
        _ face: Board.Face, team: TeamID? = nil, chosen: MessageID? = nil, cursor: String? = nil, limit: Int,
        by acting: Acting
    ) async throws -> Board {
        try Policy.require(.seeLoad, acting)
        return try await lookUp(acting, upTo: limit) { scope in
            try Policy.require(.seeLoad, scope.acting)
            return try scope.board(face, team, chosen, cursor, limit)
        } counting: { board in
            LookedUp(messages: board.entries.count { !acting.keeps($0.owner.id) })
        }
    }

    /// One entry of the board, with what the acting person may do about it.
    /// - Throws: ``MessageError/notHere`` for one that is not on their board.
    package func boardEntry(_ id: MessageID, by acting: Acting) async throws -> Board.Chosen {
        try Policy.require(.seeLoad, acting)
        return try await lookUp(acting, upTo: 1) { scope in
            try Policy.require(.seeLoad, scope.acting)
            let row = try scope.message(id).row
            guard Policy.allows(.seeSheet, scope.acting, scope.acting.grounds(toOwner: row.message.owner)) else {
                throw MessageError.notHere
            }
            let claims = try HoldQueries.claims(at: scope.now, in: scope.office, scope.session)
            return try scope.chosen(scope.entry(row), claims)
        } counting: { chosen in
            LookedUp(messages: acting.keeps(chosen.entry.owner.id) ? 0 : 1)
        }
    }
}

extension Desk {
    /// From where a live stream of the board begins.
    /// - Throws: ``AccessError/forbidden`` if the acting person has none.
    package func watchBoard(by acting: Acting) async throws -> Int64 {
        try await read(acting) { scope in
            try Policy.require(.seeLoad, scope.acting)
            return try scope.sequence()
        }
    }
}

extension News {
    /// The message that changed, if it is or was on the board of that person.
    package func onBoard(of acting: Acting) -> MessageID? {
        guard case .message(let row, let audience) = matter else { return nil }
        let isTheirs = audience.before.union([row.message.owner]).contains {
            Policy.allows(.seeSheet, acting, acting.grounds(toOwner: $0))
        }
        return isTheirs ? row.message.id : nil
    }
}

extension ReadScope {
    fileprivate func board(
        _ face: Board.Face, _ team: TeamID?, _ chosen: MessageID?, _ cursor: String?, _ limit: Int
    ) throws -> Board {
        let teams = boardTeams()
        let loads = try BoardQueries.loads(in: office, at: now, session)
        var owners = boardOwners(Set(loads.keys))
        if let team {
            guard let members = teams.first(where: { $0.id == team })?.members else { throw AccessError.notHere }
            owners.formIntersection(members)
        }
        let seesAll = team == nil && owners.count == Set(loads.keys).union(view.picture.people.keys).count
        let whose = seesAll ? nil : owners
        let page = try BoardQueries.open(
            owners: whose, lateAt: face == .late ? now : nil,
            after: try cursor.map { try Cursor.read($0, MessageID.self) }, in: office, limit: limit, session)
        let first = try BoardQueries.open(
            owners: whose, lateAt: now, after: nil, in: office, limit: 1, session
        ).first?.id
        let rows = try SheetQueries.find(Array(Set(page.map(\.id) + [first].compactMap { $0 })), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, entry($0)) })
        let entries = page.compactMap { byID[$0.id] }
        let people = owners.compactMap { id in
            loads[id].map { Board.Load(person: Named(id, in: view), open: $0.open, firstDue: $0.firstDue) }
        }
        let claims = try HoldQueries.claims(at: now, in: office, session)
        return Board(
            face: face, entries: entries,
            next: page.count == limit ? page.last.map { Cursor.text($0.due, $0.id) } : nil,
            counts: people.reduce(into: OpenCount()) { $0.add($1.open) }, oldest: first.flatMap { byID[$0] },
            closedToday: try BoardQueries.closed(of: owners, since: midnight, in: office, session),
            people: people.sorted {
                (-$0.open.late, -$0.open.all, $0.person.name) < (-$1.open.late, -$1.open.all, $1.person.name)
            },
            teams: teams.map { ($0.id, $0.name) }, team: team,
            chosen: try (entries.first { $0.id == chosen } ?? entries.first).map { try self.chosen($0, claims) },
            claims: claims, names: view.names, at: now, sequence: try sequence())
    }

    /// The teams that the acting person leads; every one for those who see the whole office.
    private func boardTeams() -> [Team] {
        view.picture.teams.values
            .filter { acting.isBy($0.lead) || Policy.stands(.seeSheet, acting) }
            .sorted { $0.name < $1.name }
    }

    /// Those whose sheets the acting person may open, as everywhere.
    private func boardOwners(_ owing: Set<PersonID>) -> Set<PersonID> {
        owing.union(view.picture.people.keys).filter {
            Policy.allows(.seeSheet, acting, acting.grounds(toOwner: $0))
        }
    }

    fileprivate func chosen(_ entry: Entry, _ claims: [Claim]) throws -> Board.Chosen {
        let grounds = acting.grounds(to: entry.message)
        let last = try MessageEventQueries.nudges(of: entry.id, in: office, session).first { $0.by != nil }
        let claim = entry.message.caller.number.flatMap { number in claims.first { $0.number == number } }
        return Board.Chosen(
            entry: entry, may: Policy.allowed(acting, grounds),
            worker: Named(view.worker(of: entry.message, at: now), in: view),
            reminded: last.flatMap { last in last.by.map { (last.at, Named($0, in: view)) } },
            ringing: claim.map { Named($0.by, in: view) })
    }

    private var midnight: Timestamp {
        let hours = view.office.hours
        return hours.instant(computed: WallTime(day: hours.workday(at: now), minutes: 0))
    }
}
