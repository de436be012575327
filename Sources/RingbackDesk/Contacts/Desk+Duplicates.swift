package import RingbackCore
import RingbackStore
package import RingbackWords

/// Why two contacts may be the same.
package enum DuplicateReason: String, CaseIterable, Sendable {
    case number, sound

    package var words: Phrase {
        switch self {
        case .number: say("the same number")
        case .sound: say("similar-sounding name, same company")
        }
    }

    static func all(_ one: Contact, _ other: Contact) -> [DuplicateReason] {
        // Excludes switchboards and anything behind one, which do not identify people.
        func own(_ contact: Contact) -> Set<String> {
            Set(contact.numbers.filter { !$0.isShared && $0.ext.isEmpty }.compactMap(\.e164))
        }
        var reasons: [DuplicateReason] = []
        func all(_ contact: Contact) -> Set<String> {
            Set(contact.numbers.filter(\.ext.isEmpty).compactMap(\.e164))
        }
        // Two spellings of one name at a shared number: the second record made it look shared.
        if !own(one).isDisjoint(with: own(other))
            || NameVariants.areAlike(one.name, other.name) && !all(one).isDisjoint(with: all(other))
        {
            reasons.append(.number)
        }
        if let key = AlikeKey.of(one), key == AlikeKey.of(other) { reasons.append(.sound) }
        return reasons
    }
}

extension Desk {
    /// Likely duplicates in the whole office, page by page: shared numbers first, then names that sound alike at one
    /// company. Pairs declared different are not proposed again.
    package func duplicates(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (pairs: [ContactPair], next: String?) {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, .long, upTo: 2 * limit) { scope in
            var search = try DuplicateSearch(cursor)
            var pairs: [ContactPair] = []
            // Bounded, however few there are: the rest is searched with the next page.
            for _ in 0..<10 where pairs.count < limit && !search.isOver {
                let reason = search.reason
                pairs += try scope.pairs(try search.step(limit: limit, scope), from: reason)
            }
            return (pairs, search.cursor)
        } counting: {
            LookedUp(contacts: 2 * $0.0.count)
        }
    }

    /// Likely duplicates of one contact.
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

    /// Declares two contacts different, for good.
    /// - Throws: ``ContactError/notHere``.
    package func setApart(_ one: ContactID, _ other: ContactID, by acting: Acting) async throws {
        try Policy.require(.mergeContacts, acting)
        try await change(acting) { change in
            let (one, other) = try change.scope.pair(one, other)
            try MergeQueries.setApart(
                one.id, other.id, by: change.person, at: change.now, in: change.office, change.session)
            change.tell(.contactSetApart, of: .contact(one.id), [.name: .text(one.name), "apart": .text(other.name)])
        }
    }
}

/// The position of the search for duplicates: first through numbers, then through sounds.
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

    /// - Returns: groups of contacts that share something.
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

    /// Only letters and digits, like all cursors.
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
    /// The pairs in each group that may be the same: not everybody behind a switchboard.
    /// - Parameter reason: how they were found, to avoid repeats; `nil` if it does not matter.
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

    /// Whether a shared number suggests two records of one person. Behind a switchboard are several people, or two at
    /// one company with nothing of the name in common.
    private static func mayShare(_ one: Contact, _ other: Contact, among count: Int) -> Bool {
        func words(_ contact: Contact) -> Set<Substring> {
            Set(NameFolding.sortKey(contact.name).split(separator: " ").filter { $0.count > 1 })
        }
        if !words(one).isDisjoint(with: words(other)) { return true }
        let company = NameFolding.sortKey(one.company)
        return count == 2 && (company.isEmpty || company != NameFolding.sortKey(other.company))
    }
}
