import Foundation

/// Words that stand where a name or a number should, and say that there is none to be seen: nobody is called so.
package enum Withheld {
    /// What is kept in the number's place.
    package static let number = "number withheld"

    /// Whether a text says nothing but that.
    package static func means(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        return words.contains(
            MailLine.fold(text).trimmingCharacters(in: ["(", ")", "<", ">", "\"", "'", ".", "-", " "]))
    }

    private static let words: Set<String> = [
        "unknown", "anonymous", "unavailable", "private", "restricted", "withheld", "blocked", "hidden", "n/a", "n.a",
        "not available", "no number", "no name", "no caller id", "caller", "wireless caller", "external caller",
        "unknown caller", "unknown sender", "an unknown caller", "unknown number", "anonymous caller",
        "private caller", "private number", "withheld number", "number withheld", "hidden number", "blocked number",
        "caller id withheld", "caller id blocked", "number not available",
        "desconocido", "anonimo", "numero privado", "numero oculto", "inconnu", "anonyme", "numero masque",
        "unbekannt", "anonym", "unterdruckt", "nummer unterdruckt",
    ]
}
