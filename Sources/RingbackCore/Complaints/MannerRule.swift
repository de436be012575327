import Foundation

/// Tells words about somebody's manner ("too direct", "not compassionate") from words that say what they did.
///
/// It only proposes the mark: whoever handles the complaint may set it the other way. It reads what was observed; where
/// nothing is entered there, what was said.
package enum MannerRule {
    /// - Returns: whether the words judge a manner and name nothing that was done or said.
    package static func isManner(said: String, observed: String) -> Bool {
        let text = observed.isEmpty ? said : observed
        if quotes(text) { return false }
        let words = words(of: text)
        return words.contains(where: isManner) && !namesBehavior(words)
    }

    /// Lower case, without accents and apostrophes.
    private static func words(of text: String) -> [String] {
        text.prefix(20_000).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .filter { $0 != "'" && $0 != "’" }
            .split { !$0.isLetter }.map(String.init)
    }

    /// Words that somebody said, word for word: two or more between quotation marks.
    private static func quotes(_ text: String) -> Bool {
        let pieces = text.split(omittingEmptySubsequences: false) { "\"“”«»".contains($0) }
        return pieces.indices.contains { $0 % 2 == 1 && $0 < pieces.count - 1 && pieces[$0].contains(" ") }
    }

    private static func isManner(_ word: String) -> Bool {
        manner.contains(word) || stems.contains { word.hasPrefix($0) }
    }

    private static func namesBehavior(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            if done.contains(word) { return true }
            // "Never returned", "didn’t even listen", "would not let me": what was left undone is behavior, too.
            if denials.contains(word), words[place...].dropFirst().prefix(4).contains(where: undone.contains) {
                return true
            }
        }
        return false
    }

    private static let stems = [
        "compassion", "empath", "friendl", "unfriendl", "sympath", "unsympath", "profession", "unprofession",
        "arrogan", "condescend", "patroni", "aggress", "abrasiv", "dismissiv", "disrespect", "imper", "robot",
        "amabil", "compasiv", "empati", "simpati", "antipati", "profesional", "agresiv", "groser", "prepoten",
        "indiferen", "indifferen", "impacien", "impatien", "fria", "descort", "maleduc",
    ]

    private static let manner: Set<String> = [
        "direct", "blunt", "cold", "cool", "curt", "short", "brusque", "abrupt", "rude", "harsh", "mean", "nasty",
        "bossy", "pushy", "snippy", "snappy", "stern", "strict", "stiff", "warm", "warmth", "kind", "unkind", "caring",
        "uncaring", "nice", "polite", "impolite", "pleasant", "unpleasant", "soft", "gentle", "tone", "attitude",
        "manner", "manners", "personality", "emotional", "shrill", "intimidating", "difficult", "hostile", "smug",
        "bored", "annoyed", "irritated", "unhelpful", "helpful", "understanding", "sensitive", "insensitive",
        "tactless", "distant", "flippant", "sarcastic", "moody", "angry", "matronly", "bubbly", "smile", "smiley",
        "directa", "directo", "seca", "seco", "frio", "cortante", "brusca", "brusco", "ruda", "rudo", "dura", "duro",
        "amable", "antipatica", "antipatico", "calida", "calido", "tono", "actitud", "modales", "trato", "altanera",
        "altanero", "mandona", "mandon", "sensible", "insensible", "molesta", "molesto", "enojada", "enojado",
        "comprensiva", "comprensivo", "distante", "hostil", "dulce", "tajante", "carinosa", "carinoso",
    ]

    /// What somebody did.
    private static let done: Set<String> = [
        "hung", "interrupted", "interrupting", "yelled", "yelling", "shouted", "shouting", "screamed", "swore",
        "cursed",
        "laughed", "laughing", "sighed", "refused", "told", "said", "transferred", "forwarded", "ignored", "promised",
        "lied", "forgot", "lost", "insulted", "mocked", "mispronounced", "misspelled", "repeated", "raised", "cut",
        "dropped", "left", "kept", "hold", "asked", "answered", "talked", "rolled", "chewed", "ate", "slammed",
        "returned", "called", "named", "threatened", "disclosed", "gave", "sent", "read", "muted", "blamed",
        "colgo", "interrumpio", "grito", "gritaba", "dijo", "rio", "nego", "transfirio", "ignoro", "prometio", "mintio",
        "olvido", "perdio", "insulto", "burlo", "repitio", "corto", "dejo", "pregunto", "contesto", "devolvio", "llamo",
        "paso", "espera", "amenazo", "envio", "leyo", "hablaba", "respondio", "conto", "revelo",
    ]

    private static let denials: Set<String> = [
        "not", "never", "didnt", "wouldnt", "couldnt", "doesnt", "wont", "without", "no", "nunca", "sin", "jamas",
    ]

    /// What somebody may leave undone.
    private static let undone: Set<String> = [
        "call", "return", "answer", "give", "help", "listen", "let", "explain", "ask", "read", "spell", "introduce",
        "greet", "apologize", "apologise", "write", "take", "transfer", "send", "repeat", "finish", "tell", "thank",
        "calling", "asking", "listening", "greeting", "explaining", "introducing",
        "ayudo", "escucho", "explico", "saludo", "disculpo", "presento", "quiso", "escuchar", "explicar", "saludar",
        "avisar", "aviso", "anoto", "dio", "atendio",
    ]
}
