/// Finds in a text for somebody outside what promises a time, in English and Spanish, and the words that a principal
/// never wants said. House numbers, prices, telephone numbers and names are no promises.
package struct PromiseGuard: Sendable {
    package let policy: PromisePolicy
    /// What may be promised under ``PromisePolicy/windowed``.
    package let windows: [Weekday: [Span]]
    package let neverSay: [String]

    package init(policy: PromisePolicy = .open, windows: [Weekday: [Span]] = [:], neverSay: [String] = []) {
        self.policy = policy
        self.windows = windows
        self.neverSay = neverSay
    }

    /// - Parameter today: whose windows count where no day is named; any day's, if `nil`.
    package func promises(in text: String, today: Weekday? = nil) -> [Promise] {
        let text = GuardText(text)
        let found = Self.found(in: text)
        let kept = policy == .open ? found : found.filter { !isPublished($0, among: found, today) }
        return (kept.map { $0.promise(in: text) } + forbidden(in: text)).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// What was found, before any policy.
    struct Found {
        /// Tokens.
        let range: Range<Int>
        let why: Promise.Why
        /// For each time named the minutes of the day that it may mean: "four" is 4:00 and 16:00.
        var times: [[Int]] = []
        var weekday: Weekday?

        func promise(in text: GuardText) -> Promise {
            let (from, to) = (text.tokens[range.lowerBound].from, text.tokens[range.upperBound - 1].to)
            return Promise(from: from, to: to, words: text.written(from..<to), why: why)
        }
    }

    private static func found(in text: GuardText) -> [Found] {
        let english = EnglishPromises(Words(text.tokens))
        let spanish = SpanishPromises(Words(text.tokens))
        var found: [Found] = []
        var at = 0
        while at < text.tokens.count {
            guard let next = english.promise(at: at) ?? spanish.promise(at: at), next.range.upperBound > at else {
                at += 1
                continue
            }
            found.append(next)
            at = next.range.upperBound
        }
        return found
    }

    /// Whether a published window says the same: a time within one, and the day that it goes with.
    private func isPublished(_ one: Found, among all: [Found], _ today: Weekday?) -> Bool {
        let named = all.compactMap(\.weekday)
        let isTomorrow = all.contains { $0.why == .day && $0.weekday == nil }
        // Said on a day without hours, it is said of those that have them.
        let here = isTomorrow ? nil : today.flatMap { windows[$0]?.isEmpty ?? true ? nil : [$0] }
        let days = named.isEmpty ? here ?? Weekday.allCases : named
        let spans = days.flatMap { windows[$0] ?? [] }
        func isWithin(_ found: Found) -> Bool {
            !found.times.isEmpty
                && spans.contains { span in
                    found.times.allSatisfy { $0.contains { (span.opens...span.closes).contains($0) } }
                }
        }
        return switch one.why {
        case .clockTime: isWithin(one)
        case .weekday, .day, .partOfDay:
            all.contains { $0.why == .clockTime }
                && all.allSatisfy {
                    $0.why != .clockTime || isWithin($0)
                }
        case .date, .duration, .soon, .neverSay: false
        }
    }

    private func forbidden(in text: GuardText) -> [Promise] {
        let lists = neverSay.map { GuardText($0).tokens.map(\.text) }.filter { !$0.isEmpty }
        if lists.isEmpty { return [] }
        return text.tokens.indices.flatMap { at in
            lists.compactMap { words -> Promise? in
                guard at + words.count <= text.tokens.count else { return nil }
                let said = text.tokens[at..<(at + words.count)].map(\.text)
                guard said.dropLast() == words.dropLast(), let last = said.last, let word = words.last,
                    last == word || last == word + "s" || last == word + "'s"
                else { return nil }
                return Found(range: at..<(at + words.count), why: .neverSay).promise(in: text)
            }
        }
    }
}

extension PromiseGuard {
    /// The tokens of a text, asked by their place; beyond its ends there is nothing.
    struct Words {
        let tokens: [GuardText.Token]
        init(_ tokens: [GuardText.Token]) { self.tokens = tokens }

        subscript(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

        func isNumber(_ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].kind == .number }
        func isWord(_ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].kind == .word }
        func isGlued(_ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].isGlued }
        func isCapital(_ at: Int) -> Bool { tokens.indices.contains(at) && tokens[at].isCapital }

        /// Whether a capital letter there means a name: not at the beginning of a sentence.
        func isNamed(_ at: Int) -> Bool {
            isCapital(at) && at > 0 && ![".", "!", "?", ":", "\"", "“", "¿", "¡"].contains(self[at - 1])
        }

        /// The end of the longest of some phrases that stands there.
        func has(_ phrases: Phrases, at place: Int) -> Int? {
            guard isWord(place), let some = phrases.byFirst[self[place]] else { return nil }
            return some.lazy.compactMap { rest in
                rest.indices.allSatisfy { isWord(place + 1 + $0) && rest[$0].contains(self[place + 1 + $0]) }
                    ? place + 1 + rest.count : nil
            }.max()
        }

        /// Whether there is the end of a sentence or a part of one.
        func isStop(_ at: Int) -> Bool {
            guard tokens.indices.contains(at) else { return true }
            return [".", ",", ";", "!", "?", ")", "—", "–", "\"", "”", "…", ":"].contains(self[at])
                && !(self[at] == "," && isNumber(at + 1))
        }
    }
}

extension PromiseGuard {
    /// Phrases of one or more words; "a|an" is either.
    struct Phrases: Sendable, ExpressibleByArrayLiteral {
        /// By each first word, what must follow it.
        let byFirst: [String: [[Set<String>]]]

        init(arrayLiteral phrases: String...) {
            byFirst = phrases.reduce(into: [:]) { known, phrase in
                let words = phrase.split(separator: " ").map { Set($0.split(separator: "|").map(String.init)) }
                guard let first = words.first else { return }
                for word in first { known[word, default: []].append(Array(words.dropFirst())) }
            }
        }
    }
}
