package import RingbackCore
import RingbackStore
package import RingbackWords

/// What a leaver still owes, and everybody else's workload.
package struct Owed: Sendable {
    package let open: [Entry]
    /// The number of open messages, including those that do not fit into ``open``.
    package let openCount: Int
    package let accounts: Int
    /// Where others name them: "backup of Grace", "lead of Service".
    package let posts: [Phrase]
    /// How many of the accounts have an unanswered offer.
    package let offeredAccounts: Int
    /// Everybody else who works here, with their workload.
    package let receivers: [Load]
}

extension Desk {
    /// What a person owes, with the workload of everybody who could take it, for those who may open their sheet.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func owed(by person: PersonID, for acting: Acting) async throws -> Owed {
        try await lookUp(acting, isOwn: acting.keeps(person), upTo: 200) { scope in
            try Policy.require(.seeLoad, scope.acting)
            guard scope.view.person(person) != nil else { throw AccessError.notHere }
            try Policy.require(.seeSheet, scope.acting, scope.acting.grounds(toOwner: person))
            let keys =
                try SheetQueries.keys(owner: person, face: .sheet, at: scope.now, in: scope.office, scope.session)
                + SheetQueries.keys(owner: person, face: .out, at: scope.now, in: scope.office, scope.session)
            let rows = try SheetQueries.find(keys.sorted().prefix(200).map(\.id), in: scope.office, scope.session)
            return Owed(
                open: rows.map(scope.entry).sorted { $0.key < $1.key }, openCount: keys.count,
                accounts: try AccountQueries.count(of: person, in: scope.office, scope.session),
                posts: scope.view.posts(of: person, at: scope.now).map { scope.view.words($0) },
                offeredAccounts: try AccountQueries.offered(from: person, in: scope.office, scope.session)
                    .count(where: \.isOpen),
                receivers: try scope.loads(besides: person))
        } counting: {
            LookedUp(messages: max(1, $0.open.count))
        }
    }

    /// Offers all of one person's open messages to another, who may decline each.
    /// - Parameter aside: what the receiver is to put aside, where it is more than their lead has set.
    /// - Throws: ``AccessError/notHere`` when there is no such person; ``LoadError/overLimit(_:atOnce:most:)``.
    /// - Returns: how many were offered; those already offered to somebody are skipped.
    package func offerAll(
        from: PersonID, to: PersonID, note: String, aside: String = "", by acting: Acting
    ) async throws -> Int {
        let note = try PlainText.clean(note, limit: TextLimit.note)
        return try await change(acting) { change in
            try Policy.require(.offerEverything, change.acting)
            guard change.view.person(from) != nil else { throw AccessError.notHere }
            let keys =
                try SheetQueries.keys(owner: from, face: .sheet, at: change.now, in: change.office, change.session)
                + SheetQueries.keys(owner: from, face: .out, at: change.now, in: change.office, change.session)
            let rows = try SheetQueries.find(keys.prefix(1000).map(\.id), in: change.office, change.session)
            let free = rows.filter { $0.message.ownership.handover == nil }
            let note =
                free.isEmpty || change.view.person(to)?.works != true
                ? note : try Loads(change).fit(free.count, to: to, aside: aside, note: note)
            for row in free { try Handovers(change).offer(row, kind: .handover, to: to, note: note) }
            if !free.isEmpty {
                let name = change.view.name(of: to)
                change.tell(
                    .personHandedOver, of: .person(from), [.to: .text(name), "count": .integer(Int64(free.count))])
                try Warnings(change).warn(from) { owner in
                    owner.map { say("offered \($0)’s open messages to \(name), \(free.count) in all") }
                        ?? say("offered your open messages to \(name), \(free.count) in all")
                }
            }
            return free.count
        }
    }

    /// Offers everything somebody owes and holds to one other person.
    /// - Returns: the numbers of messages and accounts offered.
    /// - Throws: as ``offerAll(from:to:note:by:)``.
    package func offerEverything(
        from: PersonID, to: PersonID, note: String, aside: String = "", by acting: Acting
    ) async throws -> (messages: Int, accounts: Int) {
        let messages = try await offerAll(from: from, to: to, note: note, aside: aside, by: acting)
        let accounts =
            try await offerAccounts(nil, of: from, to: to, note: note, aside: aside, by: acting).result ?? 0
        return (messages, accounts)
    }

    /// Ends somebody's work here, once nothing is owed any more. Their sessions and tokens end with it.
    /// - Throws: ``OfficeError/stillOwes(name:open:accounts:)``, ``OfficeError/stillNamed(name:posts:)``,
    ///   ``TeamError/wouldBeEmpty(_:)``.
    package func leave(_ person: PersonID, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try Policy.require(.runPeople, change.acting)
            guard var known = change.view.person(person), known.works else { throw AccessError.notHere }
            let owed = try OfficeQueries.owedBy(person, in: change.office, change.session)
            guard owed.open == 0, owed.accounts == 0 else {
                throw OfficeError.stillOwes(name: known.name, open: owed.open, accounts: owed.accounts)
            }
            try People(change).mayTouchAdmins(known.roles)
            if known.roles.contains(.admin) { try People(change).mustLeaveAnAdmin(without: person) }
            try Teams(change).mustNotEmptyRotas(without: person)
            try Posts(change).mustNotBeNamed(known)
            try Accounts(change).takeBackOffers(to: person)
            try Requests(change).left(person)
            known.leftAt = change.now
            guard try OfficeQueries.save(known, sortKey: NameFolding.sortKey(known.name), change.session) else {
                throw OfficeError.personChanged
            }
            _ = try AccessQueries.endSessions(of: person, only: nil, at: change.now, in: change.office, change.session)
            _ = try AccessQueries.endTokens(of: person, only: nil, at: change.now, in: change.office, change.session)
            change.tell(.personLeft, of: .person(person), [.name: .text(known.name)])
        }
    }
}
