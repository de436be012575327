/// What digits typed into a search field find a number by: its beginning with or without the country, digits in its
/// middle or at its end, or an extension.
package struct PhoneSearch: Hashable, Sendable {
    /// Beginnings of ``PhoneNumber/e164``, `+4930`.
    package let e164: [String]
    /// Beginnings of ``PhoneNumber/nationalKey``.
    package let national: [String]
    /// Digits to look for inside: four at least.
    package let inner: String?
    /// The extension that was typed behind the number or alone.
    package let ext: String?

    /// - Parameter callingCode: that of the office's country, 49.
    /// - Returns: `nil` for text that is not the beginning of a number: other words in it, or fewer than two digits.
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
        // Ways of dialling out of the country: 00, and 011 from North America.
        for prefix in ["00", "011"] where digits.hasPrefix(prefix) && digits.utf8.count > prefix.utf8.count + 1 {
            e164.append("+" + digits.dropFirst(prefix.utf8.count))
        }
        if let callingCode, digits.hasPrefix(String(callingCode)) { e164.append("+" + digits) }
        // Another country's number without its plus.
        if digits.utf8.count > 9, first != "0" { e164.append("+" + digits) }
        // North America writes a 1 in front of its numbers, Russia and Kazakhstan an 8, Hungary 06.
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

    /// The number that stands among words that say what it is, `713-555-0123 (cell)` and `Tel. 020 7183 8750`.
    private static func labelled(_ text: String) -> (main: Substring, ext: String?)? {
        let marks = text.unicodeScalars
        func isPart(_ mark: Unicode.Scalar) -> Bool { mark.properties.numericType == .decimal || mark == "+" }
        guard let first = marks.firstIndex(where: isPart), let last = marks.lastIndex(where: isPart) else { return nil }
        var main = text[first...last]
        // Of two the first: "713-555-0123 or 713-555-0188".
        if let word = main.unicodeScalars.firstIndex(where: \.properties.isAlphabetic) { main = main[..<word] }
        return PhoneNumber.digits(in: String(main)).utf8.count >= 7 ? (main, nil) : nil
    }

    /// The number and its extension, `555 0142 ext. 12`; `nil` for text with letters that mean something else.
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
