/// Words that judge a person instead of saying what happened. A note of facts is kept free of them, and so is every
/// text that the program proposes.
package enum BlameWords {
    /// The first word or phrase of blame in a text, as it stands there; `nil` if there is none.
    package static func first(in text: String) -> String? {
        let written = text.split { !($0.isLetter || $0 == "’" || $0 == "'") }.map(String.init)
        let folded = written.map { word in
            NameFolding.terms(word).first ?? word.lowercased()
        }
        for start in folded.indices {
            for length in stride(from: min(longest, folded.count - start), through: 1, by: -1) {
                let piece = folded[start..<start + length].joined(separator: " ")
                if english.contains(piece) || spanish.contains(piece) {
                    return written[start..<start + length].joined(separator: " ")
                }
            }
        }
        return nil
    }

    private static let longest = 4

    /// Folded: "doesn't" is `doesnt`.
    private static let english: Set<String> = [
        "abuse", "abusive", "abuses", "aggressive", "always", "annoy", "annoyed", "annoying", "arrogant",
        "bad attitude", "blame", "blamed", "blames", "bully", "bullying", "busywork",
        "careless", "clueless",
        "constantly", "demanding", "demands", "dishonest", "disrespect", "disrespectful", "dump", "dumped", "dumping",
        "dumps", "entitled", "excuses", "fault", "foolish", "frustrating", "guilty", "harass", "harasses",
        "harassment", "hopeless", "how many times", "idiot", "ignorant", "ignored", "ignores", "ignoring",
        "impolite", "impossible to work with", "inappropriate", "incompetent", "inconsiderate", "insolent", "insult",
        "insulting", "irresponsible", "keeps pushing", "lazy", "liar", "lied", "lies", "manipulate", "manipulates",
        "manipulative", "nag", "nagging", "nags", "negligent", "never", "obnoxious", "obviously", "offensive",
        "once again", "pest", "pester", "pestering", "pesters", "pointless", "pushy", "refuses", "reprehensible",
        "ridiculous", "rude", "selfish", "shameless", "should have known", "sloppy", "stubborn", "stupid",
        "terrible", "thoughtless", "toxic", "unacceptable", "uncooperative", "unfair", "unprofessional",
        "unreasonable", "useless", "waste of time", "wastes my time", "whine", "whines", "yet again", "your problem",
    ]

    private static let spanish: Set<String> = [
        "abusa", "abusivo", "abusiva", "abuso", "acosa", "acoso", "agresivo", "agresiva", "aprovechado",
        "arrogante", "caprichoso", "culpa", "culpable", "descarado", "descarada", "desconsiderado", "desconsiderada",
        "descuidado", "descuidada", "deshonesto", "egoista", "estupido", "estupida", "excusas", "exige",
        "fastidia", "fastidio", "flojo", "floja", "grosero", "grosera", "groseria", "holgazan", "idiota", "ignorante",
        "imposible trabajar con", "inaceptable", "incompetente", "indignante", "injusto", "injusta", "insolente",
        "insoportable", "insulta", "insulto", "inutil", "irrespetuoso", "irrespetuosa", "irresponsable", "jamas",
        "maleducado", "maleducada", "manipula", "manipulador", "manipuladora", "me ignora", "mentira", "mentiroso",
        "mentirosa", "miente", "negligente", "nunca", "obviamente", "otra vez mas", "perezoso",
        "perezosa", "poco profesional", "prepotente", "que verguenza", "ridiculo", "ridicula", "se niega", "sermonea",
        "siempre", "terco", "terca", "tonto", "tonta", "toxico", "toxica", "una y otra vez",
    ]
}
