import Foundation

/// What a reply's first line asks for, if it is one of the answers or outcomes and nothing else.
package enum ReplyCommand: Equatable, Sendable {
    /// "mine", "I'll call"
    case mine
    /// To whom and why, if given.
    case notMine(to: String, why: String)
    case pleaseDoIt(note: String)
    /// The question, which may also follow below.
    case needMore(String)
    /// Context, marked as such.
    case note(String)
    case attempt(AttemptOutcome, with: String)
    case handOver(to: String)
    /// "accept": an offer, or one's own message.
    case accept
    /// "yes": only to an offer.
    case yes
    /// "no": only to an offer.
    case no(why: String)
}

extension ReplyCommand {
    /// Whether it contains nothing beyond the command.
    package var isBare: Bool {
        switch self {
        case .mine, .accept, .yes: true
        case .notMine(let to, let why): to.isEmpty && why.isEmpty
        case .pleaseDoIt(let text), .needMore(let text), .note(let text), .no(let text): text.isEmpty
        case .attempt(_, let whom): whom.isEmpty
        case .handOver: false
        }
    }
}

/// A parsed reply: what it asks for, and what else it says.
package struct ReplyReading: Equatable, Sendable {
    package var command: ReplyCommand?
    /// What remains besides the command; everything if there is none.
    package var rest: String

    /// - Parameter visible: what ``ReplyText/visible(in:sender:)`` found.
    package init(_ visible: String) {
        let lines = visible.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        command = lines.first.flatMap { ReplyCommand(line: String($0)) }
        guard command != nil else {
            rest = visible
            return
        }
        rest = lines.count > 1 ? lines[1].trimmingCharacters(in: .whitespacesAndNewlines) : ""
        // "Called back", and below it "no answer": a person has to say which.
        let next = rest.split(separator: "\n", maxSplits: 1).first.flatMap { ReplyCommand(line: String($0)) }
        if case .attempt? = command, let next, next != command { (command, rest) = (nil, visible) }
    }
}

extension ReplyCommand {
    /// Parses one line. Case, accents, curly quotes, bold stars and a full stop are forgiven; another word is not:
    /// "Done with the plumber, he said call back" is not a command.
    package init?(line: String) {
        guard line.utf8.count <= 1000 else { return nil }
        let words = Word.words(of: line)
        guard !words.isEmpty else { return nil }
        for phrase in ReplyPhrase.all {
            guard words.count >= phrase.words.count,
                zip(phrase.words, words).allSatisfy({ $1.isMeant(by: $0) }),
                words.prefix(phrase.words.count - 1).allSatisfy({ $0.mark == nil || $0.mark == "," })
            else { continue }
            let mark = words[phrase.words.count - 1].mark
            var rest = Array(words[phrase.words.count...])
            var isParted = mark.map { ":,-".contains($0) } ?? false
            if let first = rest.first, first.folded.isEmpty, let dash = first.mark, ":-".contains(dash) {
                rest.removeFirst()
                isParted = true
            }
            if let command = phrase.make(ReplyPhrase.Argument(rest, isParted: isParted, mark: mark)) {
                self = command
                return
            }
        }
        return nil
    }
}

extension ReplyCommand {
    /// A word of a line: as written, as compared, and the punctuation after it.
    struct Word {
        /// With its punctuation.
        let written: String
        let folded: String
        let mark: Character?

        static func words(of line: String) -> [Self] {
            var line = line.trimmingCharacters(in: .whitespaces)[...]
            while let first = line.first, "*_\"“”«»„".contains(first) { line.removeFirst() }
            while let last = line.last, "*_\"“”«»„".contains(last) { line.removeLast() }
            return line.split { $0.isWhitespace }.map { Self(String($0)) }
        }

        /// Whether it is a phrase's word. An accent in that is not forgiven.
        func isMeant(by word: String) -> Bool {
            if word.utf8.count == word.count { return word == folded }
            return written.lowercased().precomposedStringWithCanonicalMapping.hasPrefix(word)
                && folded.count == word.count
        }

        private init(_ written: String) {
            self.written = written.trimmingCharacters(in: ["*", "_"])
            var folded = MailLine.fold(written)[...]
            while let first = folded.first, "\"'_¡¿(".contains(first) { folded.removeFirst() }
            while let last = folded.last, "\"'_)".contains(last) { folded.removeLast() }
            if folded == "->" || folded == "=>" || folded == "→" { folded = "-" }
            var mark: Character?
            while let last = folded.last, ".,:;!?-…".contains(last) {
                mark = last
                folded.removeLast()
                while let last = folded.last, "\"'_)".contains(last) { folded.removeLast() }
            }
            self.folded = String(folded)
            self.mark = mark
        }
    }
}
