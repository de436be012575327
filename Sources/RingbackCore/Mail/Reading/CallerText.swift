import Foundation

/// A caller as telephone systems write one: `"SMITH JOHN" <7135550142>`, `John Smith (713) 555-0142`.
struct CallerText: Equatable, Sendable {
    var name: String
    /// `nil` if there is none.
    var number: String?

    init(_ text: String) {
        let text = text.beginning(500)
        let runs = Self.runs(in: text, least: 3)
        let best = runs.max { Self.digits(text[$0]) < Self.digits(text[$1]) }
        number = best.map { Self.trimmed(text[$0]) }
        var rest = text
        if let best { rest.replaceSubrange(best, with: " ") }
        name = rest.replacing("()", with: " ").replacing("<>", with: " ").replacing("( )", with: " ")
            .replacing("< >", with: " ").trimmingCharacters(in: [
                "\"", "<", ">", "(", ")", "-", ",", ";", ".", " ", "\t", ":", "\n",
            ])
        if Withheld.means(name) { name = "" }
    }

    /// Possible telephone numbers in a letter, last ones first, since people put theirs under their name.
    static func numbers(in text: String) -> [String] {
        let text = text.beginning(20_000)
        return runs(in: text, least: 7).map { trimmed(text[$0]) }
            .filter { !looksLikeDate($0) && $0.filter(\.isNumber).count <= 15 }.reversed()
    }

    /// Runs of digits and the separators between them.
    private static func runs(in text: String, least: Int) -> [Range<String.Index>] {
        var runs: [Range<String.Index>] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard starts(text[index]), index == text.startIndex || !isWordy(text[text.index(before: index)]) else {
                index = text.index(after: index)
                continue
            }
            var end = index
            while end < text.endIndex, text[end].isASCII, marks.contains(text[end]) || text[end].isNumber {
                end = text.index(after: end)
            }
            // Attached to a letter it is not a number: A4, 3rd, 12ab34.
            var last = end
            if end < text.endIndex, isWordy(text[end]) {
                while last > index, text[text.index(before: last)] != " " { last = text.index(before: last) }
            }
            if digits(text[index..<last]) >= least { runs.append(index..<last) }
            index = end > index ? end : text.index(after: index)
        }
        return runs
    }

    private static let marks: Set<Character> = [" ", "-", ".", "(", ")", "/", "+"]

    private static func starts(_ character: Character) -> Bool {
        character.isASCII && (character.isNumber || character == "+" || character == "(")
    }

    private static func isWordy(_ character: Character) -> Bool {
        character.isLetter || character == "@" || character == "_" || character == "=" || character == "#"
    }

    private static func digits(_ text: Substring) -> Int { text.filter(\.isNumber).count }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.trimmingCharacters(in: [" ", "-", ".", "/"])
        // A bracket that belongs to the surrounding sentence.
        while let last = text.last, last == "(" || last == " " { text.removeLast() }
        if text.first == "(", !text.contains(")") { text.removeFirst() }
        if text.last == ")", !text.contains("(") { text.removeLast() }
        if text.first == "(", text.last == ")", !text.dropFirst().dropLast().contains(where: { $0 == "(" || $0 == ")" })
        {
            text = String(text.dropFirst().dropLast())
        }
        return text
    }

    /// `2026-11-24`, `24.11.2026`, `11/24/2026 9`
    private static func looksLikeDate(_ text: String) -> Bool {
        let parts = text.split { !$0.isNumber }
        guard parts.count >= 3 else { return false }
        let isYear = { (part: Substring) in part.count == 4 && (part.hasPrefix("20") || part.hasPrefix("19")) }
        return isYear(parts[0]) && parts[1].count <= 2 && parts[2].count <= 2
            || parts[0].count <= 2 && parts[1].count <= 2 && isYear(parts[2])
    }
}
