/// A cache of word sounds: the candidates of one search share a few words that keep recurring.
package struct SoundMemory: Sendable {
    private var known: [String: [String]] = [:]
    private var heard: [String: [String]] = [:]

    package init() {}

    /// The word's possible pronunciations.
    mutating func heard(_ word: NameWords.Word) -> [String] {
        if let keys = heard[word.text] { return keys }
        let keys = HeardKey.keys(word.text)
        heard[word.text] = keys
        return keys
    }

    mutating func of(_ word: NameWords.Word) -> [String] {
        if let sounds = known[word.text] { return sounds }
        let sounds = word.sounds
        known[word.text] = sounds
        return sounds
    }
}
