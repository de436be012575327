/// How digits typed into a search field find a number: by prefix with or without the country, digits in the middle or
/// at the end, or an extension.
package struct PhoneSearch: Hashable, Sendable {
    /// Prefixes of ``PhoneNumber/e164``, `+4930`.
    package let e164: [String]
    /// Prefixes of ``PhoneNumber/nationalKey``.
    package let national: [String]
    /// Digits to look for anywhere: at least four.
    package let inner: String?
    /// The extension typed after the number, or alone.
    package let ext: String?

    /// - Parameter callingCode: the office country's, 49.
    /// - Returns: `nil` for text that cannot start a number: other words in it, or fewer than two digits.
    package init?(typed text: String, callingCode: Int?) {
        guard text.unicodeScalars.count <= 64, let (main, ext) = Self.split(text) ?? Self.labelled(text) else {
            return nil
        }
        let digits = PhoneNumber.digits(in: String(main))
        self.ext = ext
        if digits.isEmpty, ext != nil {
            (e164, national, inner) = ([], [], nil)
            return
        }
        guard digits.utf8.count >= 2 else { return nil }
        inner = digits.utf8.count > 3 ? digits : nil
        let first = main.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "(" }
        if first == "+" || first == "\u{FF0B}" {
            e164 = ["+" + digits]
            national = []
            return
        }
        var e164: [String] = []
        // International prefixes: 00, and 011 from North America.
        for prefix in ["00", "011"] where digits.hasPrefix(prefix) && digits.utf8.count > prefix.utf8.count + 1 {
            e164.append("+" + digits.dropFirst(prefix.utf8.count))
        }
        if let callingCode, digits.hasPrefix(String(callingCode)) { e164.append("+" + digits) }
        // A foreign number without its plus.
        if digits.utf8.count > 9, first != "0" { e164.append("+" + digits) }
        // Trunk prefixes: 1 in North America, 8 in Russia and Kazakhstan, 06 in Hungary.
        let trunk = [1: "1", 7: "8", 36: "06"][callingCode ?? 0]
        var national = [PhoneNumber.nationalKey(digits)]
        if let trunk, digits.hasPrefix(trunk), digits.utf8.count > trunk.utf8.count + 1 {
            national.append(PhoneNumber.nationalKey(digits.dropFirst(trunk.utf8.count)))
        }
        self.e164 = e164.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.national = national.filter { !$0.isEmpty }
        if self.e164.isEmpty, self.national.isEmpty { return nil }
    }

    private static let words: Set<String> = [
        "x", "ext", "extn", "extension", "dw", "poste", "app", "anexo", "доб", "int",
    ]

    /// The number among words that label it: `713-555-0123 (cell)`, `Tel. 020 7183 8750`.
    private static func labelled(_ text: String) -> (main: Substring, ext: String?)? {
        let marks = text.unicodeScalars
        func isPart(_ mark: Unicode.Scalar) -> Bool { mark.properties.numericType == .decimal || mark == "+" }
        guard let first = marks.firstIndex(where: isPart), let last = marks.lastIndex(where: isPart) else { return nil }
        var main = text[first...last]
        // The first of two: "713-555-0123 or 713-555-0188".
        if let word = main.unicodeScalars.firstIndex(where: \.properties.isAlphabetic) { main = main[..<word] }
        return PhoneNumber.digits(in: String(main)).utf8.count >= 7 ? (main, nil) : nil
    }

    /// A number and its extension, `555 0142 ext. 12`; `nil` if the text has other letters.
    private static func split(_ text: String) -> (main: Substring, ext: String?)? {
        let marks = text.unicodeScalars
        guard let place = marks.firstIndex(where: { $0.properties.isAlphabetic || $0 == "#" }) else {
            return (text[...], nil)
        }
        let behind = marks[place...]
        let word = String(String.UnicodeScalarView(behind.prefix { $0.properties.isAlphabetic || $0 == "." }))
            .lowercased().filter { $0 != "." }
        let rest = behind.drop { $0.properties.isAlphabetic || $0 == "." || $0 == "#" }
        guard words.contains(word) || word.isEmpty, rest.allSatisfy({ !$0.properties.isAlphabetic }) else { return nil }
        let digits = PhoneNumber.digits(in: String(String.UnicodeScalarView(rest)))
        let main = text[..<place]
        guard !digits.isEmpty || !PhoneNumber.digits(in: String(main)).isEmpty else { return nil }
        return (main, digits.isEmpty ? nil : digits)
    }
}
