package import RingbackCore
import RingbackStore

/// What became of a sheet since a moment.
package struct SheetChanges: Sendable {
    /// One entry of it; without one, it went where the reader does not see it.
    package struct Line: Sendable {
        package let change: SheetChange
        package let entry: Entry?
    }

    package let owner: Named
    package let since: Timestamp
    /// Whether the owner last looked then; otherwise it was asked for, or they have never looked.
    package let isLook: Bool
    package let lines: [Line]

    /// How many of each kind there are, in the order in which they are said.
    package var counts: [(kind: SheetChange.Kind, count: Int)] {
        SheetChange.Kind.allCases.compactMap { kind in
            let count = lines.count { $0.change.kind == kind }
            return count == 0 ? nil : (kind, count)
        }
    }

    /// The first who called again.
    package var again: Entry? { lines.first { $0.change.kind == .calledAgain }?.entry }
}

/// What callers on a sheet were promised, due first.
package struct SheetPromises: Sendable {
    package struct Line: Sendable {
        package let promise: CallPromise
        package let entry: Entry
    }

    package let owner: Named
    package let lines: [Line]
}

/// What a sheet says above its list to those who keep it.
package struct SheetLook: Sendable {
    /// When the owner last looked.
    package let at: Timestamp
    /// How many there are of each kind.
    package let counts: [SheetChange.Kind: Int]
    /// The first who called again, and how often in all.
    package let again: Entry?
}

extension Desk {
    /// How far back changes reach, in seconds.
    package static let changesReach: Int64 = 31 * 86_400
    static let mostChanges = 500

    /// What changed on a sheet since its owner last looked, or since another moment.
    /// - Parameter since: `nil` for their last look; before it, the beginning of their day. At most a month ago.
    /// - Throws: ``AccessError/notHere`` if nobody has that id.
    package func changes(of owner: PersonID, since: Timestamp?, by acting: Acting) async throws -> SheetChanges {
        try await read(acting) { scope in
            try scope.requireKeeping(.seeSheetChanges, of: owner)
            let look = try SheetLookQueries.last(of: owner, in: scope.office, scope.session)
            let start = since ?? look ?? scope.midnight(of: owner)
            let from = max(start, scope.now.adding(seconds: -Self.changesReach))
            return SheetChanges(
                owner: Named(owner, in: scope.view), since: from, isLook: from == look,
                lines: try scope.changes(of: owner, since: from))
        }
    }

    /// What callers on a sheet were promised, and by when.
    /// - Throws: ``AccessError/notHere`` if nobody has that id.
    package func promises(of owner: PersonID, by acting: Acting) async throws -> SheetPromises {
        try await lookUp(acting, isOwn: acting.keeps(owner), upTo: 50) { scope in
            try scope.requireKeeping(.seeSheet, of: owner)
            let rows = try SheetLookQueries.promised(of: owner, in: scope.office, scope.session)
            let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
            let lines = CallPromise.all(in: rows).compactMap { promise in
                byID[promise.message].map { SheetPromises.Line(promise: promise, entry: scope.entry($0)) }
            }
            return SheetPromises(owner: Named(owner, in: scope.view), lines: lines)
        } counting: {
            LookedUp(messages: $0.lines.count)
        }
    }
}

extension Desk {
    /// Whether a look at a sheet tells anything: a page that is opened and left reports each of them.
    func isNewLook(at owner: PersonID, by acting: Acting) async throws -> Bool {
        try await read(acting) { scope in
            guard let last = try SheetLookQueries.last(of: owner, in: scope.office, scope.session),
                scope.now.seconds(since: last) < 60
            else { return true }
            return try SheetLookQueries.hasUnread(owner, in: scope.office, scope.session)
        }
    }
}

extension ReadScope {
    /// - Throws: ``AccessError/notHere`` if nobody has that id, else as ``Policy``.
    func requireKeeping(_ operation: Right, of owner: PersonID) throws {
        guard view.person(owner) != nil else { throw AccessError.notHere }
        try Policy.require(operation, acting, acting.grounds(toOwner: owner))
    }

    /// The beginning of somebody's day, or of the next.
    func midnight(of person: PersonID, isNext: Bool = false) -> Timestamp {
        let hours = view.hours(of: person)
        let today = hours.workday(at: now)
        return hours.instant(computed: WallTime(day: isNext ? today.adding(days: 1) : today, minutes: 0))
    }

    fileprivate func changes(of owner: PersonID, since: Timestamp) throws -> [SheetChanges.Line] {
        let moves = try SheetLookQueries.moves(
            of: owner, since: since, in: office, limit: Desk.mostChanges, session)
        let rows =
            try SheetLookQueries.open(of: owner, since: since, in: office, session)
            + SheetLookQueries.closed(of: owner, since: since, in: office, limit: Desk.mostChanges, session)
        var known = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
        // What came and has not been touched since, and what went.
        for row in try SheetQueries.find(
            Array(Set(moves.map(\.message)).subtracting(known.keys)), in: office, session)
        {
            known[row.message.id] = row
        }
        return try SheetChange.all(of: owner, in: Array(known.values), moves: moves, since: since).map { change in
            let row = try known[change.message].flatMap { try sees($0.message) ? $0 : nil }
            return SheetChanges.Line(change: change, entry: row.map(entry))
        }
    }

    /// What the sheet says above its list, of what it shows; `nil` before the owner's first look.
    func look(of owner: PersonID, _ entries: [Entry], isAll: Bool) throws -> SheetLook? {
        guard Policy.allows(.seeSheetChanges, acting, acting.grounds(toOwner: owner)),
            let at = try SheetLookQueries.last(of: owner, in: office, session)
        else { return nil }
        let rows =
            isAll ? entries.map(\.row) : try SheetLookQueries.open(of: owner, since: at, in: office, session)
        let changes = SheetChange.all(of: owner, in: rows, moves: [], since: at)
        var counts = changes.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        let closed = try SheetQueries.ended(of: owner, since: at, in: office, session)
        if closed > 0 { counts[.closed] = closed }
        let again = changes.first { $0.kind == .calledAgain }?.message
        return SheetLook(at: at, counts: counts, again: again.flatMap { id in entries.first { $0.id == id } })
    }
}

extension OfficeView {
    /// Whether somebody is asked "any calls?": they keep a sheet, or theirs is kept.
    package func isAskedForCalls(_ acting: Acting) -> Bool {
        guard let person = acting.actor.person else { return false }
        return !acting.relations.assists.isEmpty || !(picture.assistants[person] ?? []).isEmpty
    }
}
