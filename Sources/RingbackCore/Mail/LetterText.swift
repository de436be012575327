/// A letter in plain text, for programs that show no HTML and people who prefer it.
package enum LetterText {
    package static func write(_ letter: Letter) -> String {
        letter.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ block: Letter.Block) -> String {
        switch block {
        case .ask(let text), .paragraph(let text): clean(text)
        case .heading(let text): clean(text).uppercased()
        case .facts(let facts): facts.map(fact).joined(separator: "\n")
        case .links(let links): links.map { "\(clean($0.label)):\n  \(clean($0.url))" }.joined(separator: "\n")
        case .quote(let text):
            clean(text).split(separator: "\n", omittingEmptySubsequences: false).map { "| \($0)" }
                .joined(separator: "\n")
        case .entries(let entries): entries.map(entry).joined(separator: "\n\n")
        case .small(let text): "--\n" + clean(text)
        }
    }

    private static func fact(_ fact: Letter.Fact) -> String {
        let value = clean(fact.value).split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n    ")
        return "\(clean(fact.label)): \(value)" + (fact.dials.map { " <tel:\(clean($0))>" } ?? "")
    }

    private static func entry(_ entry: Letter.Entry) -> String {
        let number = entry.number.isEmpty ? nil : entry.number + (entry.dials.map { " <tel:\($0)>" } ?? "")
        let lines = [entry.title, entry.details, number, entry.url].compactMap { $0 }.filter { !$0.isEmpty }
        return lines.enumerated().map { ($0.offset == 0 ? "* " : "  ") + clean($0.element) }.joined(separator: "\n")
    }

    /// Without characters that end a C string or move a cursor.
    package static func clean(_ text: String) -> String {
        let kept = text.unicodeScalars.filter {
            $0 == "\n" || $0 == "\t" || !($0.properties.generalCategory == .control)
        }
        return String(String.UnicodeScalarView(kept))
    }
}
