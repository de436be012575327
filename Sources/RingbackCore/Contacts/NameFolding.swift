import Foundation

/// Names without what people leave out when searching: case, accents, width, apostrophes.
///
/// Computed here and stored, so that both databases sort and find alike. `O’Brien` is found by `obrien`, `o'br` and
/// `brien`; `Ní Bhriain` by `ni bh`; `Müller` by `muller`; `山田 太郎` by either name or both together.
package enum NameFolding {
    package static let partLimit = 16
    package static let lengthLimit = 64

    /// The sort key: the folded words in the order written, separated by single spaces.
    package static func sortKey(_ name: String) -> String {
        let key = words(of: name).map(\.joined).joined(separator: " ")
        if !key.isEmpty { return key }
        // A name made of symbols alone still needs a place.
        let seen = name.precomposedStringWithCompatibilityMapping.unicodeScalars.prefix(lengthLimit).filter {
            role(of: $0) != .nothing
        }
        return String(String.UnicodeScalarView(seen)).trimmingCharacters(in: .whitespaces)
    }

    /// The parts whose prefixes find a contact, most telling first: the words of the name, the pieces of hyphenated
    /// ones, names in scripts without spaces as a whole and from each later character; then the same for the company.
    ///
    /// A part that is a prefix of another is left out, since a prefix search finds it anyway: `O’Brien` keeps `obrien`
    /// and `brien`.
    package static func nameParts(_ name: String, company: String = "") -> [String] {
        var parts: [String] = []
        for text in [name, company] {
            let words = words(of: text)
            parts += words.map(\.joined)
            parts += words.flatMap { $0.pieces.count > 1 ? $0.pieces : [] }
            let unspaced = words.map(\.joined).filter(isUnspaced)
            if unspaced.count > 1 { parts.append(unspaced.joined()) }
            parts += unspaced.flatMap(endings)
        }
        if parts.isEmpty { parts = [sortKey(name), sortKey(company)] }
        var kept: [String] = []
        for part in parts.map({ prefix(of: $0) }) where !part.isEmpty {
            if kept.contains(where: { begins($0, with: part) }) { continue }
            kept.removeAll { begins(part, with: $0) }
            kept.append(part)
        }
        return Array(kept.prefix(partLimit))
    }

    /// The words of a typed search; each must be a prefix of some part.
    package static func terms(_ typed: String) -> [String] {
        var terms: [String] = []
        for word in words(of: typed) {
            let term = prefix(of: word.joined)
            if !terms.contains(term) { terms.append(term) }
        }
        return Array(terms.prefix(partLimit))
    }

    /// Particles joined with what follows: `van den berg` gives `vandenberg`, since people write both.
    package static func joined(_ words: [Substring]) -> [String] {
        var joined: [String] = []
        var open = ""
        for word in words {
            if particles.contains(String(word)) {
                open += word
            } else if !open.isEmpty {
                joined.append(open + word)
                open = ""
            }
        }
        return joined
    }

    private static let particles: Set<String> = [
        "abd", "abu", "af", "al", "av", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "des", "di",
        "do",
        "dos", "du", "el", "fitz", "het", "ibn", "la", "las", "le", "les", "los", "mac", "mc", "o", "saint", "san",
        "santa", "st", "t", "ten", "ter", "van", "von", "zu", "zum", "zur",
    ]

    // MARK: Words

    /// A word joined, `jeanluc`, and in pieces, `jean` and `luc`.
    private struct Word {
        var pieces: [String]
        var joined: String { pieces.joined() }
    }

    private static func words(of text: String) -> [Word] {
        if let words = plainWords(of: text) { return words }
        // Far more than any name; bounds the work.
        let scalars = folded(String(text.unicodeScalars.prefix(1024)))
        var words: [Word] = []
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        func endPiece() {
            let text = String(piece).precomposedStringWithCanonicalMapping
            if !text.isEmpty { pieces.append(text) }
            piece = .init()
        }
        for scalar in scalars {
            switch role(of: scalar) {
            case .letter: piece.append(scalar)
            case .joint: endPiece()
            case .gap:
                endPiece()
                if !pieces.isEmpty { words.append(Word(pieces: pieces)) }
                pieces = []
            case .nothing: break
            }
        }
        endPiece()
        if !pieces.isEmpty { words.append(Word(pieces: pieces)) }
        return words
    }

    /// A fast path for ASCII, which is most text; `nil` for other text.
    private static func plainWords(of text: String) -> [Word]? {
        var words: [Word] = []
        var pieces: [String] = []
        var piece: [UInt8] = []
        func endPiece() {
            if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
            piece.removeAll(keepingCapacity: true)
        }
        func endWord() {
            endPiece()
            if !pieces.isEmpty { words.append(Word(pieces: pieces)) }
            pieces = []
        }
        for (place, byte) in text.utf8.enumerated() {
            guard byte < 0x80 else { return nil }
            guard place < 1024 else { continue }
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): piece.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): piece.append(byte | 0x20)
            case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "`"): endPiece()
            case 0..<0x20, 0x7F: break
            default: endWord()
            }
        }
        endWord()
        return words
    }

    private enum Role { case letter, joint, gap, nothing }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar {
        case "a"..."z", "0"..."9": return .letter
        // Apostrophes, hyphens and full stops within a word.
        case "'", "-", ".", "`", "\u{B7}", "\u{2BB}", "\u{2BC}", "\u{2BD}", "\u{2018}", "\u{2019}", "\u{201B}",
            "\u{2032}", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{5F3}", "\u{5F4}", "\u{58A}", "\u{5BE}", "\u{30FB}":
            return .joint
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
                return .letter
            case .format, .control, .enclosingMark, .unassigned, .privateUse, .surrogate: return .nothing
            default: return .gap
            }
        }
    }

    /// Decomposed, lower case, without the accents of alphabets. The vowel marks of Indic scripts and Thai are letters
    /// and stay.
    private static func folded(_ text: String) -> [Unicode.Scalar] {
        // Unicode decomposes a spacing acute into a space and an accent; people type it as an apostrophe.
        let apostrophes = text.replacing("\u{B4}", with: "'")
        var folded: [Unicode.Scalar] = []
        for scalar in apostrophes.decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7,
                0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
                0xFE00...0xFE0F, 0xFE20...0xFE2F:
                continue
            default:
                if scalar.isASCII {
                    folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                } else if let plain = plain[scalar] {
                    folded.append(contentsOf: plain.unicodeScalars)
                } else {
                    folded.append(
                        contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.map {
                            plain[$0]?.unicodeScalars.first ?? $0
                        })
                }
            }
        }
        return folded
    }

    /// Letters Unicode does not decompose, as people write them without the key.
    private static let plain: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
        "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ŧ": "t",
        "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ĸ": "k", "ə": "e", "Ə": "e", "ς": "σ",
    ]

    // MARK: Scripts without spaces

    private static func isUnspaced(_ word: String) -> Bool {
        word.unicodeScalars.contains {
            switch $0.value {
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
                true
            default: false
            }
        }
    }

    /// Nobody can tell where the given name begins: `山田太郎` is also found by `田太郎` and `太郎`.
    private static func endings(_ word: String) -> [String] {
        let scalars = Array(word.unicodeScalars.prefix(8))
        guard scalars.count > 2 else { return [] }
        return (1..<scalars.count - 1).map { start in
            String(String.UnicodeScalarView(scalars[start...]))
        }
    }

    // MARK: Beginnings

    static func prefix(of part: String) -> String {
        part.unicodeScalars.count <= lengthLimit ? part : String(part.unicodeScalars.prefix(lengthLimit))
    }

    /// By scalars, as databases compare; `String` would compare whole characters.
    private static func begins(_ text: String, with beginning: String) -> Bool {
        text.utf8.starts(with: beginning.utf8)
    }
}
