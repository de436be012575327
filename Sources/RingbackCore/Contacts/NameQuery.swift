/// A searched name, and how well a contact's name matches it.
package struct NameQuery: Sendable {
    /// Why a contact's word matches a typed word, best reason first.
    package enum Why: Int, Comparable, Sendable {
        case name, variant, sound, similar, part

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package struct Match: Equatable, Sendable {
        /// The weakest reason needed.
        package let why: Why
        package let isCompany: Bool
        /// Whether the typed words are whole words of the contact.
        package let isExact: Bool
        /// Whether they are the contact's whole name.
        package let isWhole: Bool
        /// Out of 100.
        package let score: Double
        /// The contact's word matched by the weakest reason, folded.
        package let word: String
    }

    package struct Term: Sendable {
        package let text: String
        let bytes: [UInt8]
        package let sounds: [String]
        package let heard: [String]
        package let skeletons: [String]
        package let variants: [(word: String, nearness: NameVariants.Nearness)]
        let variantWords: Set<String>
        /// From a script without vowels, or its Latin form.
        package let isVowelless: Bool
    }

    package let terms: [Term]
    /// A transliteration, not what was typed.
    let isRomanized: Bool

    /// - Parameter typed: what was typed; titles like `Mr` before a name do not count.
    package init(_ typed: String) {
        var words = NameFolding.terms(typed)
        if words.count > 1, let first = words.first, Self.titles.contains(first) { words.removeFirst() }
        self.init(terms: Array(words.prefix(Self.most)), isVowelless: false)
    }

    /// The typed words in Latin letters; `nil` if they already are.
    package init?(romanizing typed: String) {
        let words = Romanization.words(NameFolding.sortKey(String(typed.prefix(80))))
        guard !words.isEmpty else { return nil }
        self.init(
            terms: Array(words.prefix(Self.most)), isVowelless: Romanization.leavesVowelsOut(typed), isRomanized: true)
    }

    /// The query with particles joined to what follows, `vandenberg`; `nil` if there are none.
    package init?(joining typed: String) {
        let words = NameFolding.terms(typed)
        let joined = NameFolding.joined(words.map { $0[...] })
        guard !joined.isEmpty else { return nil }
        // Unjoined words stay; a joined word takes the place of its last piece.
        var rest = joined[...]
        var terms: [String] = []
        for word in words {
            if let next = rest.first, next.hasSuffix(word), next != word {
                terms.append(next)
                rest.removeFirst()
            } else if !joined.contains(where: { $0.contains(word) }) {
                terms.append(word)
            }
        }
        self.init(terms: Array(terms.prefix(Self.most)), isVowelless: false)
    }

    private init(terms: [String], isVowelless: Bool, isRomanized: Bool = false) {
        self.isRomanized = isRomanized
        self.terms = terms.map { word in
            let variants = NameVariants.of(word)
            return Term(
                text: word, bytes: Array(word.utf8), sounds: SoundKey.keys(word),
                heard: HeardKey.keys(word), skeletons: SoundKey.skeletons(word),
                variants: variants, variantWords: Set(variants.map(\.word)), isVowelless: isVowelless)
        }
    }

    private static let most = 6

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "herr", "frau", "mme", "mlle", "monsieur", "madame",
        "sr", "sra", "senor", "senora", "signor", "signora", "dhr", "mevr", "pan", "pani", "rev", "hon",
    ]
}
