/// What a message is found by: the folded words of everything on it, and marks for whose it is and its state.
///
/// One line of words separated by spaces, computed here and stored, so that both databases find the same.
package struct MessageWords: Sendable {
    /// A word nobody can type, since typed words are folded.
    package struct Mark: Hashable, Sendable {
        let word: String

        package static func owner(_ id: PersonID) -> Self { Self(word: "~o" + id.text) }
        /// Somebody besides the owner who may see the message.
        package static func seer(_ id: PersonID) -> Self { Self(word: "~s" + id.text) }
        package static func contact(_ id: ContactID) -> Self { Self(word: "~c" + id.text) }
        package static func team(_ id: TeamID) -> Self { Self(word: "~t" + id.text) }
        package static func code(_ code: Code) -> Self { Self(word: "~k\(code.rawValue)") }
        package static func face(_ face: Face) -> Self { Self(word: "~f" + face.rawValue) }
        /// The caller is no contact.
        package static let stranger = Self(word: "~x")
        /// About a month, for searches by time.
        package static func stretch(_ number: Int64) -> Self { Self(word: "~m\(number)") }

        /// Nothing was filed before 1970, and index words have no sign.
        static func stretch(of time: Timestamp) -> Int64 {
            max(0, time.milliseconds.floored(by: 32 * 86_400_000).quotient)
        }
        /// A word of a caller's name.
        static func name(_ word: String) -> String { "~n" + word }
        /// The sound of a word in a name.
        static func sound(_ key: String) -> String { "~h" + key }
        /// A number from its beginning, country first.
        static func number(_ digits: some StringProtocol) -> String { "~e" + digits }
        /// A number from its end.
        static func end(_ digits: some StringProtocol) -> String { "~r" + String(digits.reversed()) }
    }

    /// Words beyond this limit are not indexed.
    private static let most = 4000

    private var words: [String] = []
    private var known: Set<String> = []
    /// The first call usually repeats its message's words.
    private var texts: Set<String> = []

    package init() {}

    /// The words, each once.
    package var line: String { words.joined(separator: " ") }

    package mutating func add(_ mark: Mark) { put(mark.word) }

    package mutating func add(text: String) {
        guard !text.isEmpty, texts.insert(text).inserted else { return }
        for word in Self.words(in: text) { put(word) }
    }

    /// - Parameter isHeard: whether it is also found by sound.
    package mutating func add(name: String, isHeard: Bool) {
        for word in Self.words(in: name) {
            put(word)
            put(Mark.name(word))
            if isHeard { for key in SoundKey.keys(word) { put(Mark.sound(key)) } }
        }
        guard isHeard else { return }
        for word in Romanization.words(NameFolding.sortKey(name)) {
            put(Mark.name(word))
            for key in SoundKey.keys(word) { put(Mark.sound(key)) }
        }
    }

    /// - Parameter number: E.164.
    package mutating func add(number: String) {
        let digits = PhoneNumber.digits(in: number)
        guard !digits.isEmpty else { return }
        put(Mark.number(digits))
        put(Mark.end(digits))
    }

    package mutating func add(filedAt time: Timestamp) { put(Mark.stretch(Mark.stretch(of: time)).word) }

    private mutating func put(_ word: String) {
        guard words.count < Self.most, !word.isEmpty, known.insert(word).inserted else { return }
        words.append(word)
    }

    // MARK: Words of a text

    /// The folded words of a text of any length: compounds and their pieces.
    static func words(in text: String) -> [String] {
        text.utf8.allSatisfy { $0 < 0x80 } ? plainWords(in: text) : foldedWords(in: text)
    }

    /// A fast path for ASCII, which is most text: a word with only punctuation around it is taken as it stands.
    private static func plainWords(in text: String) -> [String] {
        func isSign(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte > 0x40
        }
        return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.flatMap { chunk -> [String] in
            guard let first = chunk.firstIndex(where: isSign), let last = chunk.lastIndex(where: isSign) else {
                return []
            }
            let word = chunk[first...last]
            guard word.allSatisfy(isSign) else { return foldedWords(in: String(Substring(chunk))) }
            return [NameFolding.prefix(of: String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))]
        }
    }

    private static func foldedWords(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).flatMap { chunk -> [String] in
            let words = NameFolding.terms(String(chunk))
            let parts = chunk.split { !$0.isLetter && !$0.isNumber }
            let pieces = parts.count > 1 ? parts.flatMap { NameFolding.terms(String($0)) } : []
            return (words + pieces).flatMap(pairs)
        }
    }

    /// A word of a script without spaces as pairs of characters, since its word boundaries are unknown; any other word
    /// unchanged.
    static func pairs(_ word: String) -> [String] {
        let signs = Array(word.unicodeScalars)
        guard signs.count > 2, signs.contains(where: isUnspaced) else { return [word] }
        return (1..<signs.count).map { String(String.UnicodeScalarView(signs[$0 - 1...$0])) }
    }

    private static func isUnspaced(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }
}
