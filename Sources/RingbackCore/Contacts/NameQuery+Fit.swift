extension NameQuery {
    /// Whether a name that was given may be the name that is known: a part of it, a spelling, a nickname, alike by ear,
    /// or the same in another script. A name that was not given, or is not known, may be any.
    package static func fits(_ given: String, _ known: String) -> Bool {
        let (given, known) = (given.prefix(longest), known.prefix(longest))
        let (left, right) = (NameFolding.sortKey(String(given)), NameFolding.sortKey(String(known)))
        if left.isEmpty || right.isEmpty { return given.isEmpty || known.isEmpty || given == known }
        return left == right || answers(String(given), to: String(known)) || answers(String(known), to: String(given))
    }

    private static let longest = 200

    private static func answers(_ typed: String, to name: String) -> Bool {
        let words = NameWords(name: name, sortKey: NameFolding.sortKey(name), company: "", pronunciation: "")
        return [NameQuery(typed), NameQuery(romanizing: typed), NameQuery(joining: typed)].contains { query in
            query?.match(words).map { $0.why != .part } ?? false
        }
    }
}
