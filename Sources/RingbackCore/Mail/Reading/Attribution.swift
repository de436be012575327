import Foundation

/// The line above a quotation that says who wrote it, and when.
enum Attribution {
    /// Whether a line could be the first of one; a cheap look before the thorough one.
    static func mayBegin(_ folded: String) -> Bool {
        openings.contains { folded.hasPrefix($0) } || folded.contains("@") || folded.contains("schrieb")
    }

    /// - Parameters:
    ///   - line: folded, its lines joined by spaces.
    ///   - beforeQuote: lines marked with `>` follow. Without them more is asked for, as a person may also write that
    ///     somebody wrote something.
    static func isOne(_ line: String, beforeQuote: Bool) -> Bool {
        guard line.utf8.count < 500, line.last == ":", line.contains(where: \.isNumber) else { return false }
        let isDated = isDated(line)
        for language in languages where language.opens.contains(where: { line.hasPrefix($0) }) {
            let ends = language.ends.contains { line.hasSuffix($0) }
            let speaks = language.middles.contains { line.contains($0) }
            if ends || speaks { return beforeQuote || isDated }
        }
        // "Miller Rowe <phones@…> schrieb am Di., 24. Nov. 2026, 09:12:", "… wrote on …:"
        if said.contains(where: { line.contains($0) }) { return isDated }
        // FairEmail and others: only a date and an address.
        return beforeQuote && isDated && line.contains("@") && line.split(separator: " ").count <= 14
    }

    static func isDated(_ line: String) -> Bool { hasTime(line) && (hasYear(line) || line.contains("@")) }

    /// The same with the quotation behind it on one line, as Yahoo's telephones write it.
    static func beginsQuote(_ line: String) -> Bool {
        guard line.utf8.count < 600 else { return false }
        for end in languages.flatMap(\.ends) + [">:"] {
            guard let found = line.range(of: end) else { continue }
            let opening = String(line[..<found.upperBound])
            if opening.contains("@"), isOne(opening, beforeQuote: false) { return true }
        }
        return false
    }

    private struct Language {
        let opens: [String]
        let ends: [String]
        let middles: [String]
    }

    private static let languages = [
        Language(opens: ["on ", "at ", "in a message dated "], ends: [" wrote:", " writes:", " said:"], middles: []),
        Language(opens: ["el ", "con fecha "], ends: [" escribio:", " escribio :", " ha escrito:"], middles: []),
        Language(opens: ["le "], ends: [" a ecrit :", " a ecrit:", " ecrivait :"], middles: []),
        Language(
            opens: ["am ", "den "], ends: [" schrieb:", " folgendes geschrieben:", " geschrieben:"],
            middles: [" schrieb "]),
    ]

    private static let openings = languages.flatMap(\.opens)
    private static let said = [" schrieb am ", " wrote on ", " escribio el ", " a ecrit le "]

    /// `9:12`, `09.12 Uhr`, `9h12`
    static func hasTime(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (48...57).contains(bytes[index]) }
        return bytes.indices.contains { index in
            (bytes[index] == 0x3A || bytes[index] == 0x68 || bytes[index] == 0x2E) && isDigit(index - 1)
                && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index + 3)
        }
    }

    private static func hasYear(_ line: String) -> Bool {
        line.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
            || line.split { !$0.isNumber && $0 != "/" && $0 != "." }.contains { $0.filter(\.isNumber).count >= 5 }
    }
}
