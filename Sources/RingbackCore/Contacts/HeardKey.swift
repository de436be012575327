/// How a word of a name may be said, for words that are written by the rules of one language and heard by ears of
/// another: `siobhan` and `shivawn` are both `XFN`, `joaquin` and `hwakeen` `HKN`, `vaughan` and `vawn` `FN`.
///
/// A key is the consonants that are heard, voiced ones apart from others, and a mark for a vowel in front. Each tradition of
/// writing that a word shows signs of gives a key: English, Irish, Spanish, Polish and German, French, Chinese.
package enum HeardKey {
    package static let longest = 8
    private static let most = 6

    /// How well two words answer to each other by how they may be said, of 100; `nil` where they do not. What both say
    /// alike when read in English must look alike as well, as by ``SoundKey``.
    static func likeness(_ left: [String], _ right: [String], look: Double) -> Double? {
        guard let shared = left.first(where: right.contains) else { return nil }
        if shared == left.first, shared == right.first { return look > 0.6 ? 56 + 26 * look : nil }
        return 56 + 26 * look
    }

    /// The keys of a folded word; none for a word without Latin letters.
    package static func keys(_ word: String) -> [String] {
        let letters = Array(word.utf8.prefix(32).filter { (0x61...0x7A).contains($0) })
        guard letters.count > 1, letters.count == word.utf8.prefix(32).count else { return [] }
        var keys: [String] = []
        for tradition in HeardReading.traditions(of: letters) where keys.count < most {
            var reading = HeardReading(letters, tradition)
            let key = reading.key()
            if !key.isEmpty, !keys.contains(key) { keys.append(key) }
        }
        // A word that began with a breath may have been heard without it, and `hw` as a `w`.
        if keys.count < most, let first = keys.first, first.first == "H", first.utf8.count > 2 {
            keys.append("A" + first.dropFirst())
        }
        if keys.count < most, HeardReading.beginsRound(letters), let breath = keys.first(where: { $0.first == "H" }) {
            keys.append("W" + breath.dropFirst())
        }
        return keys
    }
}
