import FoundationEssentials

/// A phrase as it is kept in a column: said once, and still read in each reader's language years later. A text whose
/// wording has changed in the program since is read in English, as it was said.
extension Phrase {
    private indirect enum Kept: Codable {
        case words(key: String, fills: [Fill])
        case counted(Int, one: Kept, other: Kept)
        case verbatim(String)
        case made(String)
    }

    private enum Fill: Codable {
        case text(String)
        case number(Int)
        case ordinal(Int)
        case phrase(Kept)
    }

    /// The text of the column; markup in it is dropped.
    package var kept: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(stored)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// A column's text; what is no kept phrase is read as it is.
    /// - Parameter made: reads what a ``PhraseFill`` was kept as.
    package init(kept text: String, made: (String) -> (any PhraseFill)?) {
        guard let stored = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)) else {
            self.init(verbatim: text)
            return
        }
        self.init(stored, made)
    }

    private var stored: Kept {
        switch content {
        case .verbatim(let text): .verbatim(text)
        case .made(let fill): .made(fill.kept)
        case .literal: .words(key: key, fills: [])
        case .filled(_, let values), .kept(_, let values): .words(key: key, fills: values.map(Self.fill))
        case .counted(let count, let one, let other): .counted(count, one: one.stored, other: other.stored)
        }
    }

    private init(_ stored: Kept, _ made: (String) -> (any PhraseFill)?) {
        switch stored {
        case .verbatim(let text): self.init(Content.verbatim(text))
        case .made(let text): self.init(made(text).map { .made($0) } ?? .verbatim(text))
        case .words(let key, let fills): self.init(.kept(key: key, fills.map { Self.value($0, made) }))
        case .counted(let count, let one, let other):
            self.init(.counted(count, one: Phrase(one, made), other: Phrase(other, made)))
        }
    }

    private static func fill(_ value: Value) -> Fill {
        switch value {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .ordinal(let number): .ordinal(number)
        case .phrase(let phrase): .phrase(phrase.stored)
        case .markup: .text("")
        }
    }

    private static func value(_ fill: Fill, _ made: (String) -> (any PhraseFill)?) -> Value {
        switch fill {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .ordinal(let number): .ordinal(number)
        case .phrase(let stored): .phrase(Phrase(stored, made))
        }
    }
}
