/// What a contact is found by, beyond the prefixes that ``NameFolding`` provides.
package struct ContactWords: Equatable, Sendable {
    /// Words matched by prefix: those of name and company, their Latin transliterations, and for names in other scripts
    /// the words of the pronunciation.
    package let parts: [String]
    /// The name in other orders: family name first, without middle names.
    package let phrases: [String]

    package init(name: String, company: String, pronunciation: String) {
        self.init(
            parts: NameFolding.nameParts(name, company: company), sortKey: NameFolding.sortKey(name), company: company,
            pronunciation: pronunciation)
    }

    /// - Parameters:
    ///   - parts: what ``NameFolding`` makes of name and company.
    ///   - sortKey: the name's.
    package init(parts: [String], sortKey: String, company: String, pronunciation: String) {
        let words = sortKey.split(separator: " ")
        let latin = Romanization.words(sortKey)
        var all = parts + latin + NameFolding.joined(words)
        if !latin.isEmpty { all += NameFolding.terms(pronunciation).prefix(4) }
        if Romanization.isForeign(company) { all += Romanization.words(NameFolding.sortKey(company)) }
        var kept: [String] = []
        for part in all where !part.isEmpty && !kept.contains(part) { kept.append(part) }
        self.parts = Array(kept.prefix(NameFolding.partLimit + 8))
        phrases = Self.phrases(words, latin)
    }

    private static func phrases(_ words: [Substring], _ latin: [String]) -> [String] {
        var phrases = turned(words)
        if latin.count > 1 {
            phrases.append(latin.joined(separator: " "))
            phrases += turned(latin.map { $0[...] })
        }
        var kept: [String] = []
        for phrase in phrases {
            let phrase = String(String.UnicodeScalarView(phrase.unicodeScalars.prefix(NameFolding.lengthLimit)))
            if !kept.contains(phrase) { kept.append(phrase) }
        }
        return kept
    }

    private static func turned(_ all: [Substring]) -> [String] {
        let words = all.prefix(6)
        guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
        var orders = [([last] + words.dropLast()).joined(separator: " ")]
        if words.count > 2 {
            orders.append("\(first) \(last)")
            orders.append(words.dropFirst().joined(separator: " "))
        }
        return orders
    }

    // MARK: Numbers

    /// Endings of a number, by which its last or middle digits are found: 4, 6, 8 … digits long, each with the digit
    /// before it, as `0142:5`. Any run of middle digits is a prefix of one of them, possibly without its first digit.
    package static func tails(national: String, ext: String) -> [String] {
        var tails: [String] = []
        let digits = Array(national.utf8.prefix(24))
        for length in stride(from: 4, to: digits.count, by: 2) {
            let before = Unicode.Scalar(digits[digits.count - length - 1])
            tails.append("\(String(decoding: digits.suffix(length), as: UTF8.self)):\(before)")
        }
        let digitsOfExt = PhoneNumber.digits(in: ext).prefix(12)
        if !digitsOfExt.isEmpty { tails.append("x" + digitsOfExt) }
        return tails
    }
}

/// The keys under which an office's word list stores a word, so that it is found by more than its prefix. The first
/// letter of a key gives its kind.
package enum WordKeys {
    package static func of(_ word: String) -> [String] {
        var keys = SoundKey.keys(word).map { "s" + $0 }
        if !keys.isEmpty {
            keys += SoundKey.skeletons(word).map { "c" + $0 }
            keys += HeardKey.keys(word).map { "h" + $0 }
        }
        keys += slips(word)
        let scalars = Array(word.unicodeScalars.prefix(longest))
        if scalars.count > 3 {
            keys += (1...scalars.count - 3).map { "e" + String(String.UnicodeScalarView(scalars[$0...])) }
        }
        return keys
    }

    private static let longest = 16

    /// A word, and the word with any one letter left out: two words with one typo each share at least one of these.
    package static func slips(_ word: String) -> [String] {
        let scalars = Array(word.unicodeScalars.prefix(longest))
        guard scalars.count > 2, !scalars.allSatisfy({ $0.properties.numericType != nil }) else { return [] }
        var slips = ["d" + word]
        if scalars.count > 3 {
            for place in scalars.indices where place == 0 || scalars[place] != scalars[place - 1] {
                var rest = String.UnicodeScalarView(scalars)
                rest.remove(at: rest.index(rest.startIndex, offsetBy: place))
                slips.append("d" + String(rest))
            }
        }
        return slips
    }
}
