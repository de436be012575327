/// A message search: all of several requirements, each met by any of its words.
package struct MessageSearch: Equatable, Sendable {
    package struct Word: Hashable, Sendable {
        package let text: String
        /// Matches any word with this prefix.
        package let isBeginning: Bool
    }

    package private(set) var all: [[Word]] = []

    package init() {}

    package mutating func require(_ mark: MessageWords.Mark) { require(any: [mark]) }

    package mutating func require(any marks: [MessageWords.Mark]) {
        all.append(marks.map { Word(text: $0.word, isBeginning: false) })
    }

    /// Each typed word, or words with that prefix.
    package mutating func require(typed text: String) {
        for word in MessageWords.words(in: text).prefix(12) { all.append([Word(text: word, isBeginning: true)]) }
    }

    /// A number as far as it was typed, from its beginning or end; or its digits as a word.
    /// - Parameter typed: the alternative reading as a word; `nil` if it can only be a caller's number.
    package mutating func require(number: PhoneSearch, callingCode: Int?, orWord typed: String? = nil) {
        var any: Set<Word> = []
        for digits in number.e164.map(PhoneNumber.digits) {
            any.insert(Self.beginning(MessageWords.Mark.number(digits)))
        }
        for digits in number.national {
            if let callingCode { any.insert(Self.beginning(MessageWords.Mark.number("\(callingCode)\(digits)"))) }
            if digits.utf8.count > 3 { any.insert(Self.beginning(MessageWords.Mark.end(digits))) }
        }
        if let inner = number.inner { any.insert(Self.beginning(MessageWords.Mark.end(inner))) }
        // Groups of digits alone are not words: each would match half the office.
        if let typed, typed.allSatisfy({ $0.isNumber || $0.isLetter }) {
            for word in MessageWords.words(in: typed) { any.insert(Self.beginning(word)) }
        }
        all.append(any.sorted { $0.text < $1.text })
    }

    /// Each word of a caller's name: as typed, by prefix, in another form, or alike in sound.
    package mutating func require(callerLike name: String) {
        let query = NameQuery(name)
        for term in query.terms {
            let exactly = ([term.text] + term.variants.map(\.word)).map(MessageWords.Mark.name)
            all.append(
                exactly.enumerated().map { Word(text: $1, isBeginning: $0 == 0) }
                    + term.sounds.map { Word(text: MessageWords.Mark.sound($0), isBeginning: false) })
        }
        if query.terms.isEmpty { all.append([]) }
    }

    /// A caller's name as written.
    package mutating func require(callerNamed name: String) {
        for word in MessageWords.words(in: name).prefix(12) {
            all.append([Self.beginning(MessageWords.Mark.name(word))])
        }
    }

    /// Filed between two instants, as far as words can tell: to about a month.
    package mutating func require(from: Timestamp?, to: Timestamp?) {
        guard let from, let to else { return }
        let (first, last) = (MessageWords.Mark.stretch(of: from), MessageWords.Mark.stretch(of: to))
        guard first <= last, last - first < 64 else { return }
        require(any: (first...last).map(MessageWords.Mark.stretch))
    }

    private static func beginning(_ text: String) -> Word { Word(text: text, isBeginning: true) }
}
