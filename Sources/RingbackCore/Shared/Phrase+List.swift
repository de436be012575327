package import RingbackWords

extension Phrase {
    /// "Jamie or Lou or Max".
    package static func any(of texts: [String]) -> Phrase {
        texts.dropFirst().reduce(Phrase(verbatim: texts.first ?? "")) { say("\($0) or \($1)") }
    }

    /// "Jamie and Lou and Max".
    package static func all(of texts: [String]) -> Phrase {
        texts.dropFirst().reduce(Phrase(verbatim: texts.first ?? "")) { say("\($0) and \($1)") }
    }

    /// "Jamie, Lou and Max".
    package static func list(of texts: [String]) -> Phrase {
        texts.count < 2
            ? Phrase(verbatim: texts.joined())
            : say("\(texts.dropLast().joined(separator: ", ")) and \(texts[texts.count - 1])")
    }

    /// "backup of Jamie, lead of Service".
    package static func list(_ phrases: [Phrase]) -> Phrase {
        phrases.dropFirst().reduce(phrases.first ?? .none) { say("\($0), \($1)") }
    }

    /// Sentences one after another.
    package static func sentences(_ phrases: [Phrase]) -> Phrase {
        phrases.dropFirst().reduce(phrases.first ?? .none) { say("\($0) \($1)") }
    }
}
