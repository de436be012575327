package import RingbackCore
import RingbackStore

/// Why two contacts may be the same.
package enum DuplicateReason: String, CaseIterable, Sendable {
    case number, sound

    package var words: String {
        switch self {
        case .number: "the same number"
        case .sound: "the same name by its sound, at the same company"
        }
    }

    static func all(_ one: Contact, _ other: Contact) -> [DuplicateReason] {
        // A switchboard, and whatever rings behind one, says nothing of who it is.
        func own(_ contact: Contact) -> Set<String> {
            Set(contact.numbers.filter { !$0.isShared && $0.ext.isEmpty }.compactMap(\.e164))
        }
        var reasons: [DuplicateReason] = []
        if !own(one).isDisjoint(with: own(other)) { reasons.append(.number) }
        if let key = AlikeKey.of(one), key == AlikeKey.of(other) { reasons.append(.sound) }
        return reasons
    }
}

extension Desk {
    /// Contacts of the whole office that may be one and the same, so many at a time: those with one number first, then
    /// those whose names sound alike at one company. Nobody is proposed again of whom it was said that they are not.
    package func duplicates(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (pairs: [ContactPair], next: String?) {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, .long, upTo: 2 * limit) { scope in
            var search = try DuplicateSearch(cursor)
            var pairs: [ContactPair] = []
            // Bounded, however few there are: what is left is looked through with the next page.
            for _ in 0..<10 where pairs.count < limit && !search.isOver {
                let reason = search.reason
                pairs += try scope.pairs(try search.step(limit: limit, scope), from: reason)
            }
            return (pairs, search.cursor)
        } counting: {
            LookedUp(contacts: 2 * $0.0.count)
        }
    }

    /// Contacts that may be the same as one.
    /// - Throws: ``ContactError/notHere``.
    package func duplicates(of id: ContactID, by acting: Acting) async throws -> [ContactPair] {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: 25) { scope in
            let id = try scope.standing(id)
            guard let contact = try ContactQueries.find([id], in: scope.office, scope.session)[id] else {
                throw ContactError.notHere
            }
            var groups: [[ContactID]] = []
            for e164 in Set(contact.numbers.compactMap(\.e164)).sorted() {
                groups.append(
                    try ContactQueries.withNumber(e164, in: scope.office, limit: 12, scope.session))
            }
            if let key = AlikeKey.of(contact) {
                groups.append(try MatchQueries.withSound(key, in: scope.office, limit: 12, scope.session))
            }
            return try scope.pairs(groups, from: nil)
                .filter { $0.this.id == id || $0.other.id == id }
                .map { $0.this.id == id ? $0 : $0.turned }
        } counting: {
            LookedUp(contacts: 1 + $0.count)
        }
    }

    /// Says that two contacts are not the same, for good.
    /// - Throws: ``ContactError/notHere``.
    package func setApart(_ one: ContactID, _ other: ContactID, by acting: Acting) async throws {
        try Policy.require(.mergeContacts, acting)
        try await change(acting) { change in
            let (one, other) = try change.scope.pair(one, other)
            try MergeQueries.setApart(
                one.id, other.id, by: change.person, at: change.now, in: change.office, change.session)
            change.tell(
                .contactSetApart, of: .contact(one.id), [.name: .text(one.name), "apart": .text(other.name)])
        }
    }
}

/// Where the search for duplicates stands: first along the numbers, then along the sounds.
private struct DuplicateSearch {
    private(set) var reason: DuplicateReason
    private var after: String
    private(set) var isOver = false

    init(_ cursor: String?) throws(CursorError) {
        (reason, after) = (.number, "")
        guard let cursor else { return }
        let bytes = Array(cursor.utf8)
        guard let kind = bytes.first, let text = Self.unpacked(bytes.dropFirst()) else { throw CursorError() }
        switch kind {
        case UInt8(ascii: "n"): reason = .number
        case UInt8(ascii: "a"): reason = .sound
        default: throw CursorError()
        }
        after = text
    }

    /// - Returns: groups of contacts that have something in common.
    mutating func step(limit: Int, _ scope: ReadScope) throws -> [[ContactID]] {
        let stretch: MatchQueries.Stretch
        var groups: [[ContactID]] = []
        switch reason {
        case .number:
            stretch = try MatchQueries.sharedNumbers(after: after, in: scope.office, limit: limit, scope.session)
            groups = try stretch.keys.map {
                try ContactQueries.withNumber($0, in: scope.office, limit: 12, scope.session)
            }
        case .sound:
            stretch = try MatchQueries.sharedSounds(after: after, in: scope.office, limit: limit, scope.session)
            groups = try stretch.keys.map {
                try MatchQueries.withSound($0, in: scope.office, limit: 12, scope.session)
            }
        }
        if let next = stretch.next {
            after = next
        } else if reason == .number {
            (reason, after) = (.sound, "")
        } else {
            isOver = true
        }
        return groups
    }

    /// Letters and digits only, as cursors are.
    var cursor: String? {
        if isOver { return nil }
        return (reason == .number ? "n" : "a") + Self.packed(after)
    }

    private static func packed(_ text: String) -> String {
        text.utf8.prefix(99).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func unpacked(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        var text: [UInt8] = []
        var rest = bytes
        while let high = rest.popFirst(), let low = rest.popFirst() {
            guard let byte = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) else { return nil }
            text.append(byte)
        }
        return String(validating: text, as: UTF8.self) ?? String(decoding: text, as: UTF8.self)
    }
}

extension ContactPair {
    fileprivate var turned: ContactPair { ContactPair(this: other, other: this, why: why, names: names, standings: []) }
}

extension ReadScope {
    /// The pairs of each group that may be the same: not everybody behind a switchboard.
    /// - Parameter reason: by which they were found, so that nobody is told twice; `nil` when it does not matter.
    fileprivate func pairs(_ groups: [[ContactID]], from reason: DuplicateReason?) throws -> [ContactPair] {
        var seen: Set<[ContactID]> = []
        var pairs: [ContactPair] = []
        for group in groups where group.count > 1 {
            let contacts = try ContactQueries.find(group, in: office, session).values
                .filter { $0.mergedInto == nil }.sorted { $0.id < $1.id }
            for (place, this) in contacts.enumerated() {
                for other in contacts[(place + 1)...] {
                    let why = DuplicateReason.all(this, other)
                    guard !why.isEmpty, reason != .sound || why == [.sound] else { continue }
                    guard why.contains(.sound) || Self.mayShare(this, other, among: contacts.count) else { continue }
                    guard seen.insert([this.id, other.id]).inserted,
                        try !MergeQueries.areApart(this.id, other.id, in: office, session)
                    else { continue }
                    pairs.append(ContactPair(this: this, other: other, why: why, names: view.names, standings: []))
                }
            }
        }
        return pairs
    }

    /// Whether one number speaks for two records of one person. Behind a switchboard there are several people, or two
    /// of one company who have no part of the name in common.
    private static func mayShare(_ one: Contact, _ other: Contact, among count: Int) -> Bool {
        func words(_ contact: Contact) -> Set<Substring> {
            Set(NameFolding.sortKey(contact.name).split(separator: " ").filter { $0.count > 1 })
        }
        if !words(one).isDisjoint(with: words(other)) { return true }
        let company = NameFolding.sortKey(one.company)
        return count == 2 && (company.isEmpty || company != NameFolding.sortKey(other.company))
    }
}
