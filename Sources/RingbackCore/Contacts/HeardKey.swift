/// How a word of a name may be pronounced, for names spelled by one language's rules and heard by speakers of another:
/// `siobhan` and `shivawn` are both `XFN`, `joaquin` and `hwakeen` `HKN`, `vaughan` and `vawn` `FN`.
///
/// A key is the consonants heard, voiced and unvoiced kept apart, plus a mark for an initial vowel. Each spelling
/// tradition a word shows signs of yields a key: English, Irish, Spanish, Polish and German, French, Chinese.
package enum HeardKey {
    package static let longest = 8
    private static let most = 6

    /// How well two words match by possible pronunciation, out of 100; `nil` if they do not. Matches by the English
    /// reading alone must look alike as well, as with ``SoundKey``.
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
        // An initial H may have gone unheard, and `hw` may have been heard as `w`.
        if keys.count < most, let first = keys.first, first.first == "H", first.utf8.count > 2 {
            keys.append("A" + first.dropFirst())
        }
        if keys.count < most, HeardReading.beginsRound(letters), let breath = keys.first(where: { $0.first == "H" }) {
            keys.append("W" + breath.dropFirst())
        }
        return keys
    }
}
