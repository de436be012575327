/// Given names that stand for each other: short names, spellings, and the same name in other languages.
///
/// Public knowledge, compiled by hand (``table``); family names are listed only where sound does not tell.
package enum NameVariants {
    /// How close a variant is to what was typed.
    package enum Nearness: Int, Comparable, Sendable {
        /// Two short names of one name: `liz` and `betty`.
        case cousin
        /// A name and one of its variants: `bob` and `robert`.
        case own

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The variants of a folded word, without itself, nearest first.
    package static func of(_ word: String) -> [(word: String, nearness: Nearness)] {
        guard let groups = places[word] else { return [] }
        var found: [String: Nearness] = [:]
        for group in groups {
            let names = Self.groups[group]
            for (place, name) in names.enumerated() where name != word {
                let nearness: Nearness = place == 0 || names[0] == word ? .own : .cousin
                found[name] = max(found[name] ?? nearness, nearness)
            }
        }
        return found.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .map { ($0.key, $0.value) }
    }

    /// Whether two names may be one person's, written with another form of the given name: "Peter Hall" and "Pete Hall".
    package static func areAlike(_ one: String, _ other: String) -> Bool {
        var (rest, others) = (words(of: one), words(of: other))
        guard rest.count == others.count, rest.count > 1 else { return false }
        for word in rest {
            guard let same = others.firstIndex(of: word), let place = rest.firstIndex(of: word) else { continue }
            others.remove(at: same)
            rest.remove(at: place)
        }
        // Something besides the given name has to be the same.
        guard !rest.isEmpty, rest.count < words(of: one).count else { return false }
        return rest.allSatisfy { word in
            guard let match = others.firstIndex(where: { isForm($0, of: word) }) else { return false }
            others.remove(at: match)
            return true
        }
    }

    private static func words(of name: String) -> [String] {
        NameFolding.sortKey(name).split(separator: " ").map(String.init)
    }

    private static func isForm(_ one: String, of other: String) -> Bool {
        !isOfElsewhere(one) && !isOfElsewhere(other) && of(other).contains { $0.word == one }
    }

    /// Whether a word is a name with short forms and not one itself.
    static func isFull(_ word: String) -> Bool { full.contains(word) }

    /// Whether a word is a name's form in another language or for the other sex: another person's name, unlike short
    /// forms and spellings.
    static func isOfElsewhere(_ word: String) -> Bool { elsewhere.contains(word) }

    private static let elsewhere = Set(elsewhereTable.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let full = Set(groups.map { $0[0] }).subtracting([
        "ali", "gary", "hugh", "jack", "jo", "leo", "liam", "linda", "lisa", "lu", "manuel", "nathan", "neil", "nora",
        "rory", "rose", "sandra", "tracy", "wendy",
    ])

    private static let groups: [[String]] = table.split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init)
    }.filter { $0.count > 1 }

    private static let places: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, names) in groups.enumerated() { for name in names { places[name, default: []].append(place) } }
        return places
    }()
}
