/// The words by which a duty is found: folded as names are, and without the endings that come and go with number, so that
/// "who does invoices?" finds "Invoice run".
package enum DutyWords {
    /// Words of a text that are looked at.
    package static let most = 60

    /// The stems of a text, each once, in its order.
    package static func stems(_ text: String) -> [String] {
        var seen: Set<String> = []
        var stems: [String] = []
        for word in MessageWords.words(in: text) where stems.count < most {
            let stem = stem(word)
            if seen.insert(stem).inserted { stems.append(stem) }
        }
        return stems
    }

    /// What a question asks for, without the words of asking: "who does the invoices?" asks for `invoic`.
    package static func asked(_ text: String) -> [String] {
        let all = stems(text)
        let telling = all.filter { !fillers.contains($0) }
        return Array((telling.isEmpty ? all : telling).prefix(8))
    }

    /// A folded word without a plural's ending: `invoices` and `invoice` are `invoic`, `boxes` and `box` are `box`,
    /// `facturas` is `factura`.
    package static func stem(_ word: String) -> String {
        guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        var stem = Substring(word)
        if stem.hasSuffix("ies"), stem.utf8.count > 4 { return stem.dropLast(3) + "y" }
        if stem.hasSuffix("s"), !stem.hasSuffix("ss") { stem = stem.dropLast() }
        if stem.hasSuffix("e"), stem.utf8.count > 3 { stem = stem.dropLast() }
        return String(stem)
    }

    /// The duties that a text is about: those of which every word of the name, or of one of the other words that people
    /// use, stands in the text. The one told by most words comes first, then by name.
    package static func fitting(_ text: String, among duties: [Duty]) -> [Duty] {
        let words = Set(stems(text))
        let fits = duties.compactMap { duty -> (duty: Duty, words: Int)? in
            let told = ([duty.name] + duty.words).compactMap { phrase -> Int? in
                let needed = asked(phrase)
                return !needed.isEmpty && needed.allSatisfy(words.contains) ? needed.count : nil
            }
            return told.max().map { (duty, $0) }
        }
        return fits.sorted { ($1.words, $0.duty.name, $0.duty.id) < ($0.words, $1.duty.name, $1.duty.id) }.map(\.duty)
    }

    /// Stems of the words with which people ask, in English and Spanish.
    private static let fillers: Set<String> = Set(
        [
            "who", "whos", "whom", "whose", "which", "what", "does", "do", "did", "is", "are", "the", "a", "an", "for",
            "of", "to", "in", "on", "at", "our", "my", "we", "i", "us", "me", "should", "can", "could", "now", "today",
            "handles", "handle", "handling", "holds", "hold", "responsible", "takes", "take", "care", "runs", "makes",
            "make", "deals", "deal", "with", "about", "ask", "job", "duty", "work", "person", "and", "or", "that", "it",
            "this", "these", "please", "looks", "look", "after", "charge", "quien", "quienes", "hace", "hacen", "lleva",
            "llevan", "tiene", "las", "los", "la", "el", "lo", "de", "del", "para", "se", "encarga", "ocupa",
            "responsable", "que", "un", "una", "es", "por", "con", "en", "y", "o", "mi", "nuestro", "nuestra", "cargo",
            "ahora", "hoy",
        ].map(stem))
}
