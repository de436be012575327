/// Whether two requests ask for the same kind of work, by the words that say what it is. Words are folded, compared by
/// sound and by trigrams, as names are; days, courtesies and verbs that go with any work say nothing.
package enum RequestLikeness {
    /// How far back like requests are counted, in seconds.
    package static let window: Int64 = 60 * 86_400
    /// From so many on, the receiver sees a line about them.
    package static let enough = 3

    package static func areAlike(_ left: String, _ right: String) -> Bool {
        let (a, b) = (words(left), words(right))
        if a.isEmpty || b.isEmpty { return a.isEmpty && b.isEmpty && folded(left) == folded(right) }
        let (fewer, more) = a.count <= b.count ? (a, b) : (b, a)
        let found = fewer.count { word in more.contains { areAlike(word: word, $0) } }
        // More than half of what the shorter one names.
        return found * 2 > fewer.count
    }

    /// The same request, word for word.
    package static func isSame(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }

    private static func folded(_ text: String) -> String { NameFolding.terms(text).joined(separator: " ") }

    /// What says what the work is.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        for word in NameFolding.terms(text) where !common.contains(word) && !isNumber(word) {
            if word.unicodeScalars.count < 3, word.utf8.count < 3 { continue }
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    private static func areAlike(word left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        if min(a.count, b.count) >= 4, a.starts(with: b) || b.starts(with: a) { return true }
        if Trigrams.likeness(left, right) >= 0.6 { return true }
        let sounds = SoundKey.keys(left)
        return !Set(sounds).isDisjoint(with: SoundKey.keys(right)) && NameLikeness.jaroWinkler(a, b) >= 0.88
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Folded: what goes with any request.
    private static let common: Set<String> = [
        // English
        "about", "again", "all", "and", "any", "anybody", "are", "asap", "ask", "before", "been", "bit", "can", "could",
        "day", "days", "did", "does", "done", "end", "for", "friday", "from", "get", "give", "had", "has", "have",
        "hello", "help", "her", "here", "him", "his", "how", "into", "its", "just", "kindly", "know", "last", "later",
        "let", "like", "little", "look", "make", "may", "maybe", "mind", "monday", "month", "more", "morning", "must",
        "need", "needed", "needs", "new", "next", "not", "now", "off", "once", "one", "our", "out", "over", "please",
        "put", "quick", "quickly", "saturday", "see", "send", "she", "should", "some", "soon", "sunday", "take",
        "thank", "thanks", "that", "the", "them", "then", "there", "these", "they", "thing", "this", "those",
        "thursday", "time", "today", "tomorrow", "too", "tuesday", "until", "use", "wait", "want", "was", "wednesday",
        "week", "well", "were", "what", "when", "which", "who", "will", "with", "work", "would", "you", "your",
        // Spanish
        "ahora", "algo", "antes", "aqui", "ayuda", "ayudar", "cada", "como", "con", "cuando", "cual", "dar", "del",
        "desde", "dia", "dias", "domingo", "ella", "esta", "estan", "este", "esto", "favor", "fin", "gracias", "hacer",
        "hasta", "haz", "hoy", "jueves", "las", "los", "lunes", "luego", "manana", "martes", "mas", "mes", "miercoles",
        "mismo", "muy", "necesito", "nos", "nueva", "nuevo", "otra", "otro", "para", "pero", "poco", "podria", "por",
        "porfavor", "puede", "puedes", "que", "quien", "sabado", "semana", "ser", "sin", "sobre", "son", "sus",
        "tener", "tiempo", "todo", "tomar", "trabajo", "una", "uno", "unos", "urgente", "usted", "ver", "vez",
        "viernes",
    ]
}

/// The three-letter pieces of words.
enum Trigrams {
    /// Dice’s coefficient: 1 for the same pieces, 0 for none in common.
    static func likeness(_ left: String, _ right: String) -> Double {
        let (a, b) = (pieces(left), pieces(right))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
    }

    private static func pieces(_ word: String) -> Set<[Unicode.Scalar]> {
        let scalars = Array("  \(word) ".unicodeScalars.prefix(64))
        guard scalars.count >= 3 else { return [] }
        return Set((0...scalars.count - 3).map { Array(scalars[$0..<$0 + 3]) })
    }
}
