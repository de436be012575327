extension NameQuery {
    /// Whether a given name may be the known name: a part of it, an initial, a spelling, a nickname, or the same in
    /// another script. Given names known to differ are two people, however alike they sound and even if related: John
    /// and Joan, Mario and Maria, John and Ivan. A missing name fits any.
    package static func fits(_ given: String, _ known: String) -> Bool {
        let (given, known) = (String(given.prefix(longest)), String(known.prefix(longest)))
        let (left, right) = (NameFolding.sortKey(given), NameFolding.sortKey(known))
        if left.isEmpty || right.isEmpty { return given.isEmpty || known.isEmpty || given == known }
        if left == right || left.filter({ $0 != " " }) == right.filter({ $0 != " " }) { return true }
        // One letter names nobody else.
        if isLetter(left) || isLetter(right) { return false }
        if left.utf8.allSatisfy({ $0 < 0x80 }), right.utf8.allSatisfy({ $0 < 0x80 }) {
            return Fit(given).isPart(of: Fit(known)) || Fit(known).isPart(of: Fit(given))
        }
        return answers(given, to: known) || answers(known, to: given)
    }

    /// The known names a given name may mean, if it is ambiguous: those it fits, unless they all belong to one person
    /// or it equals one of them.
    package static func mayBe(_ given: String, among known: [String]) -> [String] {
        let key = NameFolding.sortKey(given)
        if key.isEmpty { return [] }
        let fitting = Set(known.filter { !$0.isEmpty && fits(given, $0) }).sorted()
        if fitting.contains(where: { NameFolding.sortKey($0) == key }) { return [] }
        return areSeveral(fitting) ? fitting : []
    }

    /// Whether notes under a known name are `given`'s to extend: same spelling, or not ambiguous among these names.
    package static func isOf(_ given: String, _ known: String, among names: [String]) -> Bool {
        let key = NameFolding.sortKey(known)
        return NameFolding.sortKey(given) == key
            || mayBe(known, among: names.filter { NameFolding.sortKey($0) != key }).isEmpty
    }

    /// Whether these names belong to several people.
    package static func areSeveral(_ names: some Sequence<String>) -> Bool {
        let names = Set(names.filter { !$0.isEmpty }).sorted()
        return names.indices.contains { place in
            names[..<place].contains { !fits($0, names[place]) }
        }
    }

    private static let longest = 200

    /// In scripts whose single signs are not names of their own, as 李 and 김 are.
    private static func isLetter(_ key: String) -> Bool {
        key.count == 1 && key.unicodeScalars.allSatisfy(\.properties.isCased)
    }

    private static func answers(_ typed: String, to name: String) -> Bool {
        let words = NameWords(name: name, sortKey: NameFolding.sortKey(name), company: "", pronunciation: "")
        return [NameQuery(typed), NameQuery(romanizing: typed), NameQuery(joining: typed)].contains { query in
            query?.match(words).map { $0.why != .part } ?? false
        }
    }
}

/// A name in Latin letters, for comparison word by word.
private struct Fit {
    private let terms: [NameQuery.Term]
    /// Whether the last word is known to be the family name.
    private let endsInFamily: Bool

    init(_ name: String) {
        terms = NameQuery(name).terms
        endsInFamily = terms.count > 1 && !name.contains(",")
    }

    /// Whether each word matches a different word of another name.
    func isPart(of other: Fit) -> Bool {
        guard !terms.isEmpty, terms.count <= other.terms.count else { return false }
        var free = Array(other.terms.indices)
        // Exact words first, so that an initial does not take a full name's place.
        var open: [NameQuery.Term] = []
        for term in terms {
            if let place = free.firstIndex(where: { other.terms[$0].text == term.text }) {
                free.remove(at: place)
            } else {
                open.append(term)
            }
        }
        // Initials alone name nobody.
        if open.count == terms.count, open.allSatisfy({ $0.bytes.count == 1 }) { return false }
        for term in open {
            guard
                let place = free.firstIndex(where: {
                    Self.isOne(term, other.terms[$0]) || isFamily(term, other, other.terms[$0])
                })
            else { return false }
            free.remove(at: place)
        }
        return true
    }

    /// A silent e is only a spelling in family names, Beck and Becke, but makes another person of given names: Denis
    /// and Denise.
    private func isFamily(_ term: NameQuery.Term, _ other: Fit, _ word: NameQuery.Term) -> Bool {
        guard endsInFamily, other.endsInFamily, term.text == terms.last?.text, word.text == other.terms.last?.text,
            term.variants.isEmpty || word.variants.isEmpty
        else { return false }
        return term.text + "e" == word.text || word.text + "e" == term.text
    }

    private static func isOne(_ left: NameQuery.Term, _ right: NameQuery.Term) -> Bool {
        if left.bytes.count == 1 || right.bytes.count == 1 { return left.bytes.first == right.bytes.first }
        let areForms = left.variantWords.contains(right.text) || right.variantWords.contains(left.text)
        let areFull = NameVariants.isFull(left.text) && NameVariants.isFull(right.text)
        // Simon and Simone, John and Johann.
        let ofElsewhere = NameVariants.isOfElsewhere(left.text) != NameVariants.isOfElsewhere(right.text)
        if areForms, ofElsewhere { return false }
        if areForms, !areFull { return true }
        // Both are names in their own right, and neither is a form of the other.
        if !areForms, !left.variants.isEmpty, !right.variants.isEmpty { return false }
        if areTwo(left.bytes, right.bytes) || areTwo(right.bytes, left.bytes) { return false }
        let look = NameLikeness.jaroWinkler(left.bytes, right.bytes)
        if left.sounds.contains(where: right.sounds.contains), look > 0.8 { return true }
        if isHeardAs(left, right) { return true }
        // John and Ivan are one name in two languages, but two people.
        if areFull { return false }
        let short = min(left.bytes.count, right.bytes.count)
        return short > 4 && NameLikeness.distance(left.bytes, right.bytes, most: 1) <= 1
    }

    /// Whether one is how the other sounds under another language's rules: Shivawn and Siobhan. Words that English
    /// reads alike are judged by looks above.
    private static func isHeardAs(_ left: NameQuery.Term, _ right: NameQuery.Term) -> Bool {
        guard min(left.bytes.count, right.bytes.count) > 4,
            let shared = left.heard.first(where: right.heard.contains)
        else { return false }
        return shared.utf8.count > 2 && (shared != left.heard.first || shared != right.heard.first)
    }

    /// Endings tell people apart: Eric and Erica, Mario and Maria, Andrew and Andrea.
    private static func areTwo(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if right.starts(with: left) { return true }
        guard left.count == right.count, let last = left.last, let other = right.last, last != other else {
            return false
        }
        let areEndings = vowels.contains(last) && vowels.contains(other) || last == a || other == a
        return areEndings && left.dropLast() == right.dropLast()
    }

    private static let vowels = Set("aeiou".utf8)
    private static let a = UInt8(ascii: "a")
}
