import Foundation
import RingbackCore

/// Text with a number, prepared for libphonenumber: without URI schemes (`tel:`, `sip:`), in plain digits, and with the
/// extension in the library's terms.
struct NumberText {
    /// The rest, without the extension.
    let main: Substring
    /// Digits after a word for "extension" at the end; may be empty.
    let ext: String
    /// Whether ``main`` has only digits and the usual separators.
    let isPlain: Bool
    /// Whether ``main`` has letters, which may be words or stand for digits.
    let hasLetters: Bool
    /// "ext 12/13": either reaches somebody.
    let hasSeveralExtensions: Bool

    /// - Parameter text: what was typed, tidied.
    init(_ text: String) {
        var text = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCompatibilityMapping
        text = Self.withoutScheme(text)
        // `8888888888.0`: a spreadsheet's number with all its digits.
        if text.hasSuffix(".0"), text.dropLast(2).utf8.allSatisfy({ (48...57).contains($0) }) {
            text = String(text.dropLast(2))
        }
        var (main, ext) = (text[...], "")
        var hasSeveralExtensions = false
        // Most numbers have no extension, and regexes are slow.
        let mayExtend = text.unicodeScalars.contains { $0 == "#" || $0.properties.isAlphabetic }
        if mayExtend, let found = text.firstMatch(of: Self.extended) {
            (main, ext) = (text[..<found.range.lowerBound], PhoneNumber.digits(in: String(found.output.1)))
            hasSeveralExtensions = !found.output.2.isEmpty
            // Which of "ext 12/13" is for people to say; what was typed stays beside the number.
            if hasSeveralExtensions { ext = "" }
        }
        self.main = main
        self.ext = ext
        self.hasSeveralExtensions = hasSeveralExtensions
        isPlain = main.unicodeScalars.allSatisfy { Self.marks.contains($0) || $0.properties.numericType == .decimal }
        hasLetters = main.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }

    private static let marks: Set<Unicode.Scalar> = ["+", " ", "-", "(", ")", ".", "‐", "‑", "‒", "–", "−", "*"]

    /// The words switchboards use: English, Spanish, Portuguese, French, German, Italian, Dutch, Polish, Scandinavian,
    /// Russian.
    // Regex is not Sendable, though this one is an immutable literal without captures.
    private nonisolated(unsafe) static let extended =
        /(?i)(?:;ext=|[ ,;.(\-–]*(?:extens(?:i[oóò]n|ion|[aã]o|ie)?|e?xtn?|x|#|anexo|int(?:erno)?|poste|posto|ramal|dw|durchwahl|klappe|kl|nst|nebenstelle|toestel|tst|wew|lokal|anknytning|ankn|доб)[ .:#]*)([0-9]{1,9})((?:[ ]*(?:[\/,&+]|or|and|oder|und|ou|o|y|e)[ ]*[0-9]{1,9})*)#?\)?$/

    /// SIP addresses usually contain a number: `sip:+442071838750@pbx.example;user=phone`.
    private static func withoutScheme(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":"), text[..<colon].utf8.count <= 8 else { return text }
        let scheme = text[..<colon].lowercased()
        guard ["tel", "sip", "sips", "callto", "skype", "phone", "whatsapp"].contains(scheme) else { return text }
        var rest = text[text.index(after: colon)...].drop { $0 == "/" || $0 == " " }
        if scheme != "tel", let end = rest.firstIndex(where: { $0 == "@" || $0 == ";" || $0 == "?" }) {
            rest = rest[..<end]
        }
        return rest.removingPercentEncoding ?? String(rest)
    }

    /// The last number of ``main`` with an alternative ending, `020 7183 8750/51`: the text up to the slash, and the
    /// digits after it, which replace as many at the end. `nil` for anything else.
    var otherEnding: (before: Substring, ending: Substring)? {
        guard let stroke = main.lastIndex(where: { $0 == "/" || $0 == "," }) else { return nil }
        let ending = main[main.index(after: stroke)...].drop { $0 == " " || $0 == "-" }
        let before = main[..<stroke]
        guard (1...4).contains(ending.utf8.count), ending.utf8.allSatisfy({ (48...57).contains($0) }),
            PhoneNumber.digits(in: String(before)).utf8.count >= 7
        else { return nil }
        return (before, ending)
    }

    /// Letters in place of digits, `1-800-FLOWERS`: only at the end, since the library would dial any word.
    var spellsNumber: Bool { main.wholeMatch(of: /[+(]?[0-9][0-9 ().\-]{2,}[A-Za-z][A-Za-z0-9\-]*/) != nil }

    /// In libphonenumber's format.
    func dialled(_ main: some StringProtocol) -> String { ext.isEmpty ? String(main) : "\(main);ext=\(ext)" }
}
