package import RingbackWords

/// A piece of a described telephone plan: a text, a list or a map, and the line it begins on.
package struct PlanNode: Sendable {
    package enum Content: Sendable {
        case text(String)
        case list([PlanNode])
        case map([Entry])
    }

    package struct Entry: Sendable {
        package let key: String
        package let line: Int
        package let value: PlanNode

        package init(key: String, line: Int, value: PlanNode) {
            (self.key, self.line, self.value) = (key, line, value)
        }
    }

    package let content: Content
    package let line: Int

    package init(_ content: Content, line: Int) { (self.content, self.line) = (content, line) }

    package var entries: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

    /// A text, or the texts of a list.
    package var texts: [(text: String, line: Int)]? {
        switch content {
        case .text(let text): return [(text, line)]
        case .list(let items):
            let texts = items.compactMap { item -> (String, Int)? in
                if case .text(let text) = item.content { (text, item.line) } else { nil }
            }
            return texts.count == items.count ? texts : nil
        case .map: return nil
        }
    }
}

/// Why a telephone plan cannot be read.
package enum PlanError: RingbackError {
    case wrong(line: Int, Phrase)
    case tooLarge, empty
    /// Nothing that a program can walk within reason.
    case tooMuch

    /// In bytes.
    package static let largest = 262_144

    package var code: String {
        switch self {
        case .wrong: "routes.wrong"
        case .tooLarge: "routes.too-large"
        case .empty: "routes.empty"
        case .tooMuch: "routes.too-much"
        }
    }

    package var kind: ErrorKind { if case .tooLarge = self { .tooLarge } else { .invalid } }

    package var sentence: Phrase {
        switch self {
        case .wrong(let line, let what): say("Line \(line): \(what)")
        case .tooLarge: say("The plan is larger than 256 KB. Describe the menus only, and leave out everything else.")
        case .tooMuch:
            say(
                """
                The plan has too many parts that change at too many times to prove every path. Give times that are \
                alike one name, or take out holidays that are over.
                """)
        case .empty: say("The plan is empty. Describe at least where a call to the main number goes first.")
        }
    }

    /// The line it is about.
    package var line: Int? { if case .wrong(let line, _) = self { line } else { nil } }
}
