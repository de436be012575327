/// A text in as few words as there is time for, that still reads as one: it ends where a clause does, else before a word
/// that begins something more.
enum BriefWords {
    static func of(_ text: String, upTo limit: Int) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var (shown, length) = (0, -1)
        while shown < words.count, length + 1 + words[shown].count <= limit {
            length += 1 + words[shown].count
            shown += 1
        }
        guard shown < words.count else { return ended(words[...]) }
        return clauses(words, shown) ?? phrase(words, shown) ?? ended(words[..<shown])
    }

    /// What is too short to say anything.
    private static let least = 12

    /// Up to the last end of a clause among the first so many words.
    private static func clauses(_ words: [String], _ shown: Int) -> String? {
        for end in stride(from: shown, to: 0, by: -1) where isEnd(words[end - 1]) || ["–", "—"].contains(words[end]) {
            let text = ended(words[..<end])
            if text.count >= least { return text }
        }
        return nil
    }

    private static func isEnd(_ word: String) -> Bool {
        guard let last = word.last else { return false }
        // "Mr." and "St." end nothing.
        return ",;:?!–—".contains(last) || last == "." && word.count > 4
    }

    /// Up to the last word that begins something more.
    private static func phrase(_ words: [String], _ shown: Int) -> String? {
        for end in stride(from: shown, to: 1, by: -1) where beginners.contains(words[end].lowercased()) {
            let text = ended(words[..<end])
            if text.count >= least { return text }
        }
        return nil
    }

    /// Without what leads on to what is left out.
    private static func ended(_ words: ArraySlice<String>) -> String {
        var words = words
        while words.count > 1, let last = words.last, leading.contains(last.lowercased()) || "–—&-".contains(last) {
            words.removeLast()
        }
        var text = words.joined(separator: " ")[...]
        while let last = text.last, ",;:-–— ".contains(last) { text.removeLast() }
        return String(text)
    }

    private static let beginners: Set<String> = [
        "and", "but", "or", "because", "since", "when", "while", "if", "who", "which", "where", "for", "with",
        "without", "before", "after", "until", "about", "at", "by", "in", "on", "from", "so", "y", "o",
        "pero", "porque", "cuando",
        "si", "quien", "donde", "para", "por", "con", "sin", "antes", "después", "hasta", "sobre", "en", "desde",
    ]
    private static let leading: Set<String> = beginners.union([
        "the", "a", "an", "of", "to", "that", "as", "than", "is", "are", "was", "has", "have", "had", "will", "would",
        "can", "his", "her", "their", "its", "my", "our", "your", "she", "he", "they", "we", "not", "el", "la", "los",
        "las", "un", "una", "de", "del", "al", "que", "su", "sus", "es", "son", "ha", "han", "no",
    ])
}
