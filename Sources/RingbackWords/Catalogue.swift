/// The translations into one language.
final class Catalogue: Sendable {
    /// For each key, its forms: one, or as many as the language has plurals.
    private let forms: [String: [String]]
    private let plurals: PluralRule
    private let translate: (@Sendable (String) -> String)?

    static let pseudo = Catalogue()

    /// - Parameter texts: as `scripts/embed-words` writes them: U+001E before each entry, U+001F before each form.
    init(language: String, _ texts: StaticString) {
        var forms: [String: [String]] = [:]
        for entry in texts.description.split(separator: "\u{1E}") {
            let parts = entry.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            forms[parts[0]] = Array(parts.dropFirst())
        }
        self.forms = forms
        plurals = PluralRule(language: language)
        translate = nil
    }

    private init() {
        forms = [:]
        plurals = PluralRule(language: "en")
        translate = { PseudoText.made(of: $0) }
    }

    subscript(key: String) -> String? { forms[key]?.first ?? translate?(key) }

    func form(_ key: String, _ count: Int) -> String? {
        guard let forms = forms[key] else { return nil }
        let index = plurals.index(of: count)
        return forms.indices.contains(index) ? forms[index] : forms.last
    }
}

/// English that is seen to have gone through the catalogue, and is 40 % longer.
enum PseudoText {
    private static let letters: [Character: Character] = [
        "a": "á", "e": "é", "i": "î", "o": "ö", "u": "ü", "n": "ñ", "s": "š", "d": "ð", "A": "Å", "E": "Ë", "S": "Š",
        "O": "Ø", "N": "Ñ", "D": "Ð",
    ]

    static func made(of key: String) -> String {
        let text = key.split(separator: "\u{4}").last.map(String.init) ?? key
        // In words, since a translation has them, too, and its lines can be broken.
        let more = String((0..<text.count * 4 / 10).map { $0 % 8 == 7 ? " " : "~" })
        return "[" + String(text.map { letters[$0] ?? $0 }) + more + "]"
    }
}
