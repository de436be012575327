package import RingbackWords

/// The made part of a handover note as plain text: what its writer begins with, and what a terminal shows.
package struct ShiftText: Sendable {
    /// An entry as the reader sees it.
    package struct Item: Sendable {
        package let kind: ShiftLine.Kind
        package let caller: String
        package let regarding: String
        package let words: Phrase

        package init(kind: ShiftLine.Kind, caller: String, regarding: String, words: Phrase) {
            self.kind = kind
            self.caller = caller
            self.regarding = regarding
            self.words = words
        }
    }

    /// - Parameter more: how many entries there are besides.
    package static func write(_ items: [Item], more: Int, in language: Language) -> String {
        var parts = ShiftLine.Kind.allCases.compactMap { kind -> String? in
            let these = items.filter { $0.kind == kind }
            if these.isEmpty { return nil }
            let lines = these.map { item in
                let about = PlainText.shortened(item.regarding, to: 80)
                return "- \(item.caller)\(about.isEmpty ? "" : " (\(about))"): \(language(item.words))"
            }
            return ([language(kind.title)] + lines).joined(separator: "\n")
        }
        if more > 0 { parts.append(language(say(more, one: "And 1 more.", other: "And \(more) more."))) }
        return parts.joined(separator: "\n\n")
    }
}
