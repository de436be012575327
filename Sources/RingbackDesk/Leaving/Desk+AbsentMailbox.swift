package import RingbackCore
import RingbackStore
import RingbackWords

/// The messages of somebody absent, as opened by somebody who does not cover for them.
package struct AbsentMessages: Sendable {
    package let owner: Named
    package let away: AwayNotice?
    /// `nil` until they have said why.
    package let entries: [Entry]?
    /// Those that are held back stay closed: they are between the owner and their assistants.
    package let closed: Int
    package let names: [PersonID: String]
}

extension ReadScope {
    /// Whoever sees the messages of somebody absent by their office alone says why first, and then sees those for
    /// business, one by one; the sheet itself stays closed.
    /// - Parameter message: `nil` for the sheet.
    /// - Throws: ``MailboxError/askedFirst(_:name:)``.
    func mustHaveSaidWhy(_ owner: PersonID, _ grounds: Set<Ground>, about message: Message? = nil) throws {
        let isClosed = message.map(isSealed) ?? seesByOffice(owner, grounds)
        if isClosed { throw MailboxError.askedFirst(owner, name: view.name(of: owner)) }
    }

    /// Whether a message is that of somebody absent which the acting person sees by their office alone, before they
    /// have said why; or is held back, which stays closed after that, too.
    ///
    /// Decided here for every list, answer and stream: they show that it is there, whose, from whom and when it is due,
    /// and no word of it.
    func isSealed(_ message: Message) -> Bool {
        guard seesByOffice(message.owner, acting.grounds(to: message)) else { return false }
        // What cannot be read is kept closed.
        guard let isParty = try? isToldOrAsked(about: message.id), let isAsked = try? isAskedWhy(message.owner) else {
            return true
        }
        return !isParty && (message.hold != nil || isAsked)
    }

    /// Whether somebody put it before them: they answer for it then, whatever else they are.
    private func isToldOrAsked(about message: MessageID) throws -> Bool {
        try MessageEventQueries.isAsked(acting.person, about: message, in: office, session)
            || MessageEventQueries.nudges(of: message, in: office, session).contains { acting.isBy($0.to) }
    }

    private func seesByOffice(_ owner: PersonID, _ grounds: Set<Ground>) -> Bool {
        grounds.isSubset(of: [.leadOfOwner]) && Policy.stands(.openAbsentMailbox, acting, grounds)
            && acting.actor.person != nil && acting.teamsCovered(for: owner).isEmpty
            && view.roster.away(owner, at: now)?.absence != nil
    }

    private func isAskedWhy(_ owner: PersonID) throws -> Bool {
        try !MailboxOpeningQueries.isOpen(owner, to: acting.person, at: now, in: office, session)
    }

    fileprivate func absentMessages(of owner: PersonID) throws -> AbsentMessages {
        guard view.person(owner) != nil else { throw AccessError.notHere }
        let grounds = acting.grounds(toOwner: owner)
        try Policy.require(.openAbsentMailbox, acting, grounds)
        let name = view.name(of: owner)
        guard grounds.isSubset(of: [.leadOfOwner]) else { throw MailboxError.ownWay(name) }
        guard view.roster.away(owner, at: now)?.absence != nil else { throw MailboxError.notAway(name) }
        let notice = view.notice(of: owner, at: now)
        if try isAskedWhy(owner) {
            return AbsentMessages(
                owner: Named(owner, in: view), away: notice, entries: nil, closed: 0, names: view.names)
        }
        let rows =
            try SheetQueries.all(owner: owner, face: .sheet, in: office, session)
            + SheetQueries.all(owner: owner, face: .out, in: office, session)
        let business = rows.filter { $0.message.hold == nil }
        return AbsentMessages(
            owner: Named(owner, in: view), away: notice,
            entries: business.prefix(500).map(entry).sorted { $0.key < $1.key },
            closed: rows.count - business.count, names: view.names)
    }
}

extension Desk {
    /// The business messages of somebody absent, for whoever has said why.
    /// - Throws: ``MailboxError``.
    package func absentMessages(of owner: PersonID, by acting: Acting) async throws -> AbsentMessages {
        try Policy.requireScope(for: .openAbsentMailbox, acting)
        return try await lookUp(acting, isOwn: false, upTo: 100) { scope in
            try scope.absentMessages(of: owner)
        } counting: {
            LookedUp(messages: $0.entries?.count ?? 0)
        }
    }

    /// Opens the messages of somebody absent for the working day; that, by whom and why is shown to them when back.
    /// - Throws: ``MailboxError``.
    package func openAbsentMailbox(of owner: PersonID, why: String, by acting: Acting) async throws -> AbsentMessages {
        try Policy.requireScope(for: .openAbsentMailbox, acting)
        let why = try PlainText.clean(why, limit: 300, lines: .one)
        guard !why.isEmpty else { throw MailboxError.whyMissing }
        try await change(acting) { change in
            let seen = try change.scope.absentMessages(of: owner)
            let open =
                try seen.entries.map(\.count) ?? OfficeQueries.owedBy(owner, in: change.office, change.session).open
            try MailboxOpeningQueries.add(
                MailboxOpening(
                    id: change.newID(), owner: owner, by: try change.person, at: change.now,
                    until: change.now.adding(seconds: MailboxOpening.lasts), why: why, openCalls: open),
                in: change.office, change.session)
            change.tell(.mailboxOpened, of: .person(owner), ["why": .text(why)])
            try Warnings(change).warn(owner) { name in
                name.map { say("opened \($0)’s messages, who is away: \(why)") }
                    ?? say("opened your messages while you were away: \(why)")
            }
        }
        return try await absentMessages(of: owner, by: acting)
    }

    /// Who opened the acting person's messages while they were away, newest first.
    package func mailboxOpenings(by acting: Acting) async throws -> [(opening: MailboxOpening, by: Named)] {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { scope in
            try MailboxOpeningQueries.latest(of: scope.acting.person, in: scope.office, limit: 100, scope.session)
                .map { ($0, Named($0.by, in: scope.view)) }
        }
    }

    /// They have seen it.
    package func markMailboxOpeningsSeen(by acting: Acting) async throws {
        try Policy.require(.ownAccess, acting)
        try await change(acting) { change in
            let person = try change.person
            let seen = try MailboxOpeningQueries.markSeen(of: person, at: change.now, in: change.office, change.session)
            if seen > 0 { change.tell(.mailboxShown, of: .person(person), ["count": .integer(Int64(seen))]) }
        }
    }
}
