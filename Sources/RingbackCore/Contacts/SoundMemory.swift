/// How words sound that came up before: among the candidates of one search the same few come again and again.
package struct SoundMemory: Sendable {
    private var known: [String: [String]] = [:]

    package init() {}

    mutating func of(_ word: NameWords.Word) -> [String] {
        if let sounds = known[word.text] { return sounds }
        let sounds = word.sounds
        known[word.text] = sounds
        return sounds
    }
}
