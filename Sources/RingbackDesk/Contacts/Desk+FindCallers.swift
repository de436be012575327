package import RingbackCore
import RingbackPhones
import RingbackStore

/// A possible caller: a contact, or a past caller who is not one.
package struct FoundCaller: Sendable {
    package let name: String
    package let company: String
    /// E.164, if it could be parsed.
    package let number: String?
    package let numberText: String
    /// `nil` for a past caller who is not a contact.
    package let contact: Contact?
    package let why: ContactHit.Why
    package let called: Timestamp?
    package let plainness: ContactHit.Plainness
    /// The last message of a caller who is not a contact.
    package let message: MessageID?
    /// The same, if the acting person may see it.
    package internal(set) var seenMessage: MessageID?
    /// An open message of theirs, if the acting person may know of it; `sees` tells whether they may open it.
    package internal(set) var open: Entry?
    package internal(set) var sees = false

    /// Whether they match what was typed, rather than being merely similar.
    package var isMeant: Bool { plainness > .weak || why == .company || why == .variant }
}

extension Desk {
    /// Everybody who may be meant, contact or not, by number or name, likeliest first, with their open messages.
    package func findCallers(_ typed: String, limit: Int, by acting: Acting) async throws -> [FoundCaller] {
        let contacts = try await findContacts(typed, limit: limit, by: acting).map(FoundCaller.init)
        let typed = try PlainText.clean(typed, limit: TextLimit.name, lines: .one)
        return try await lookUp(acting, upTo: limit) { scope in
            let found = try contacts + scope.strangers(typed, limit: limit)
            // By reason, then clarity, then original order, which keeps the sort stable.
            let ranked = found.enumerated().sorted {
                ($0.element.why.tier, -$0.element.plainness.rawValue, $0.offset)
                    < ($1.element.why.tier, -$1.element.plainness.rawValue, $1.offset)
            }
            return try scope.withOpen(ranked.prefix(limit).map(\.element))
        } counting: { found in
            // Contacts among them were counted when found.
            LookedUp(contacts: found.count { $0.contact == nil }, messages: found.count { $0.open != nil })
        }
    }
}

extension FoundCaller {
    fileprivate init(_ found: FoundContact) {
        let contact = found.contact
        let number = contact.firstToTry
        self.init(
            name: contact.name, company: contact.company, number: number?.e164, numberText: number?.asGiven ?? "",
            contact: contact, why: found.hit.why, called: found.hit.called,
            plainness: found.hit.plainness, message: nil)
    }

    fileprivate init(_ message: Message, why: ContactHit.Why, _ plainness: ContactHit.Plainness) {
        let caller = message.caller
        self.init(
            name: caller.name, company: "", number: caller.number, numberText: caller.asGiven, contact: nil, why: why,
            called: message.timing.lastCallAt, plainness: plainness, message: message.id)
    }
}

extension ContactHit.Why {
    fileprivate var tier: Int {
        switch self {
        case .number, .name: 0
        case .partOfNumber: 1
        case .variant, .company: 2
        case .sound: 3
        case .similar: 4
        case .part: 5
        }
    }
}

extension ReadScope {
    /// At most this many messages of callers who are not contacts are looked at.
    private static let mostLookedAt = 200

    /// Past callers who are not contacts, each once, best first.
    fileprivate func strangers(_ typed: String, limit: Int) throws -> [FoundCaller] {
        let callingCode = Phones.callingCode(of: view.office.country)
        let digits = PhoneSearch(typed: typed, callingCode: callingCode)
        var search = MessageSearch()
        search.require(.stranger)
        if let digits {
            search.require(number: digits, callingCode: callingCode)
        } else {
            search.require(callerLike: typed)
        }
        let hits = try MessageIndex.find(search, in: office, limit: Self.mostLookedAt, session)
        let rows = try SheetQueries.find(hits.map(\.message), in: office, session)
            .sorted { $0.message.timing.lastCallAt > $1.message.timing.lastCallAt }
        let whole = digits == nil ? nil : try? Phones.e164(in: typed, country: view.office.country)
        let queries = [NameQuery(typed), NameQuery(romanizing: typed), NameQuery(joining: typed)].compactMap { $0 }
        var found: [(caller: FoundCaller, score: Double)] = []
        for message in rows.map(\.message)
        where message.closing?.reason != Closing.takenBack
            && !found.contains(where: { $0.caller.isSame(message.caller) })
        {
            if digits != nil {
                let why = message.caller.number == whole ? ContactHit.Why.number : .partOfNumber
                found.append((FoundCaller(message, why: why, why == .number ? .whole : .begun), 0))
            } else if let match = Self.best(queries, message.caller.name) {
                found.append((FoundCaller(message, why: .init(match), .init(match)), match.score))
            }
        }
        return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .prefix(limit).map(\.element.caller)
    }

    /// The messages of a caller who is not a contact and gave no number, by exact name, latest first.
    func unnumbered(_ name: String) throws -> [MessageRow] {
        let key = NameFolding.sortKey(name)
        var search = MessageSearch()
        search.require(.stranger)
        search.require(callerLike: name)
        let hits = try MessageIndex.find(search, in: office, limit: Self.mostLookedAt, session)
        return try SheetQueries.find(hits.map(\.message), in: office, session).filter { row in
            let caller = row.message.caller
            return caller.number == nil && caller.contact == nil && NameFolding.sortKey(caller.name) == key
                && row.message.closing?.reason != Closing.takenBack
        }.sorted { $0.message.timing.lastCallAt > $1.message.timing.lastCallAt }
    }

    private static func best(_ queries: [NameQuery], _ name: String) -> NameQuery.Match? {
        let words = NameWords(name: name, sortKey: NameFolding.sortKey(name), company: "", pronunciation: "")
        return queries.compactMap { $0.match(words) }.max { $0.score < $1.score }
    }

    /// Each with the most relevant open message: one the acting person may open, else the latest call.
    fileprivate func withOpen(_ callers: [FoundCaller]) throws -> [FoundCaller] {
        let knowsAll = Policy.allows(.seeCallerCard, acting)
        return try callers.map { caller in
            var caller = caller
            let open = try SheetQueries.openOf(
                contact: caller.contact?.id, number: caller.number, in: office, session
            ).filter { caller.contact != nil || caller.isSame($0.message.caller) }
            let own =
                try caller.message.flatMap { try MessageQueries.find($0, in: office, session) }
                .map { $0.message.isOpen ? [$0] : [] } ?? []
            let all = open.isEmpty ? own : open
            caller.seenMessage = try caller.message.flatMap { try seen($0) }?.row.message.id
            if let seen = try all.first(where: { try sees($0.message) }) {
                (caller.open, caller.sees) = (entry(seen), true)
            } else if knowsAll, let first = all.first {
                caller.open = entry(first)
            }
            return caller
        }
    }
}

extension FoundCaller {
    /// Whether a past call is by the same caller: the number and a fitting name, or without a number the exact name.
    fileprivate func isSame(_ caller: Caller) -> Bool {
        guard contact == nil, caller.contact == nil, caller.number == number else { return false }
        if number == nil { return NameFolding.sortKey(caller.name) == NameFolding.sortKey(name) }
        if name.isEmpty || caller.name.isEmpty { return name == caller.name }
        return NameQuery.fits(caller.name, name)
    }
}
