/// A name that somebody looks for, and how well a contact's name answers to it.
package struct NameQuery: Sendable {
    /// Why a word of a contact answers to a word that was typed; the best reason first.
    package enum Why: Int, Comparable, Sendable {
        case name, variant, sound, similar, part

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package struct Match: Equatable, Sendable {
        /// The weakest reason that was needed.
        package let why: Why
        package let isCompany: Bool
        /// Whether the typed words are whole words of the contact.
        package let isExact: Bool
        /// Whether they are all of the contact's name.
        package let isWhole: Bool
        /// Of 100.
        package let score: Double
        /// The contact's word that the weakest reason is about, folded.
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
        /// Written in a script without vowels, or its Latin form.
        package let isVowelless: Bool
    }

    package let terms: [Term]
    /// Not as it was typed, only how that reads in Latin letters.
    let isRomanized: Bool

    /// - Parameter typed: what was typed; titles like `Mr` in front of a name do not count.
    package init(_ typed: String) {
        var words = NameFolding.terms(typed)
        if words.count > 1, let first = words.first, Self.titles.contains(first) { words.removeFirst() }
        self.init(terms: Array(words.prefix(Self.most)), isVowelless: false)
    }

    /// The same for the typed words in Latin letters; `nil` when they are in them.
    package init?(romanizing typed: String) {
        let words = Romanization.words(NameFolding.sortKey(String(typed.prefix(80))))
        guard !words.isEmpty else { return nil }
        self.init(
            terms: Array(words.prefix(Self.most)), isVowelless: Romanization.leavesVowelsOut(typed), isRomanized: true)
    }

    /// The same with particles written together with what follows, `vandenberg`; `nil` when there are none.
    package init?(joining typed: String) {
        let words = NameFolding.terms(typed)
        let joined = NameFolding.joined(words.map { $0[...] })
        guard !joined.isEmpty else { return nil }
        // What was not joined stays; a joined word stands where its last piece stood.
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
