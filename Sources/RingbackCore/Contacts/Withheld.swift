import Foundation

/// Words in place of a name or number that say it was withheld: no one's actual name.
package enum Withheld {
    /// Stored in place of the number.
    package static let number = "number withheld"

    /// Whether a text says only that.
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
        "desconocido", "anonimo", "privado", "oculto", "no disponible", "retenido", "sin numero", "numero privado",
        "numero oculto", "numero desconocido", "numero retenido", "llamada privada", "llamada oculta", "prive",
        "inconnu", "anonyme", "numero masque",
        "unbekannt", "anonym", "unterdruckt", "nummer unterdruckt",
    ]
}
